package org.redress.remedies.evidence;

import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import io.vertx.core.buffer.Buffer;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
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
        Uni<Evidence> found = database.inCouncil(access, tx -> store.get(tx, remedyId, id));
        return RestMulti.fromUniResponse(found, evidence -> pieces(access, evidence), FetchedHeaders::of);
    }

    private Multi<Buffer> pieces(Access access, Evidence evidence) {
        return Multi.createBy()
                .repeating()
                .uni(
                        AtomicInteger::new,
                        number -> database.inCouncil(
                                access, tx -> store.piece(tx, evidence.id(), number.getAndIncrement())))
                .whilst(Optional::isPresent)
                .filter(Optional::isPresent)
                .map(piece -> Buffer.buffer(piece.get()));
    }
}
