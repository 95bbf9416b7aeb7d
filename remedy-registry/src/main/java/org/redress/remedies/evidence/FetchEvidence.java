package org.redress.remedies.evidence;

import io.quarkiverse.resteasy.problem.HttpProblem;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import io.vertx.core.buffer.Buffer;
import jakarta.enterprise.context.ApplicationScoped;
import java.net.URI;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.jboss.resteasy.reactive.RestMulti;
import org.redress.platform.identity.Access;
import org.redress.platform.identity.CurrentCaller;
import org.redress.platform.identity.Database;

/**
 * Hands a file out again, piece by piece as the receiver takes it. Each piece is read in a transaction of its own, so that
 * a slow receiver holds no connection; the file cannot change meanwhile.
 */
@ApplicationScoped
class FetchEvidence {

    private final EvidenceStore store;
    private final Database database;
    private final CurrentCaller caller;

    FetchEvidence(EvidenceStore store, Database database, CurrentCaller caller) {
        this.store = store;
        this.database = database;
        this.caller = caller;
    }

    RestMulti<Buffer> fetch(UUID remedyId, UUID id) {
        Access access = caller.access();
        Uni<StoredFile> found =
                database.inCouncil(access, tx -> store.get(tx, remedyId, id)).invoke(FetchEvidence::mustBeReadable);
        return RestMulti.fromUniResponse(
                found, file -> opened(access, file), file -> FetchedHeaders.of(file.evidence()));
    }

    private static void mustBeReadable(StoredFile file) {
        if (file.key() == null) {
            throw HttpProblem.builder()
                    .withType(URI.create("/problems/personal-data-erased"))
                    .withTitle("Erased")
                    .withStatus(410)
                    .withDetail("The personal data were erased, and this file with them: nobody can open it any more.")
                    .build();
        }
    }

    private Multi<Buffer> opened(Access access, StoredFile file) {
        OpeningFile opening = file.key().opening(file.evidence().id());
        return Multi.createBy()
                .concatenating()
                .streams(
                        pieces(access, file.evidence()).map(opening::accept),
                        Multi.createFrom().items(() -> Stream.of(opening.end())))
                .filter(bytes -> bytes.length > 0)
                .map(Buffer::buffer);
    }

    private Multi<byte[]> pieces(Access access, Evidence evidence) {
        return Multi.createBy()
                .repeating()
                .uni(
                        AtomicInteger::new,
                        number -> database.inCouncil(
                                access, tx -> store.piece(tx, evidence.id(), number.getAndIncrement())))
                .whilst(Optional::isPresent)
                .filter(Optional::isPresent)
                .map(Optional::get);
    }
}
