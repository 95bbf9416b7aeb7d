package org.redress.remedies.evidence;

import com.fasterxml.jackson.databind.JsonNode;
import io.smallrye.mutiny.Uni;
import io.vertx.core.Vertx;
import io.vertx.core.http.HttpServerRequest;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.redress.platform.http.Answer;
import org.redress.platform.http.IdempotentWrites;
import org.redress.platform.http.Problems;
import org.redress.platform.identity.CouncilTransaction;
import org.redress.platform.identity.CurrentCaller;
import org.redress.remedies.remedy.Remedies;
import org.redress.remedies.remedy.Remedy;

/**
 * Keeps a file as evidence while it arrives: piece by piece in one transaction, which is committed when the whole file is
 * there and is of a type that is kept. A file that is cut off leaves nothing. The same content sent again for the same
 * remedy is answered with the evidence that is held already.
 */
@ApplicationScoped
class KeepEvidence {

    private final EvidenceStore store;
    private final Remedies remedies;
    private final MediaTypes types;
    private final EvidenceLimits limits;
    private final UploadSlots slots;
    private final IdempotentWrites writes;
    private final CurrentCaller caller;
    private final Vertx vertx;

    /** What an upload is answered with. */
    @Schema(name = "EvidenceKept")
    record Kept(UUID id, String sha256, long size, String mediaType) {}

    /** Undoes what was stored of a file whose content is held already. */
    private static final class HeldAlready extends RuntimeException {
        private static final long serialVersionUID = 1L;

        private final transient Evidence evidence;

        HeldAlready(Evidence evidence) {
            super(null, null, false, false);
            this.evidence = evidence;
        }
    }

    KeepEvidence(
            EvidenceStore store,
            Remedies remedies,
            MediaTypes types,
            EvidenceLimits limits,
            UploadSlots slots,
            IdempotentWrites writes,
            CurrentCaller caller,
            Vertx vertx) {
        this.store = store;
        this.remedies = remedies;
        this.types = types;
        this.limits = limits;
        this.slots = slots;
        this.writes = writes;
        this.caller = caller;
        this.vertx = vertx;
    }

    Uni<Response> keep(UUID remedyId, HttpServerRequest request) {
        String by = caller.get().subject();
        Upload upload = new Upload(remedyId, ArrivingFile.in(request, vertx, limits), new FileDigest(types));
        return slots.inOne(() -> writes.once("evidence", tx -> store(tx, upload, by))
                        .onFailure(HeldAlready.class)
                        .recoverWithItem(held -> alreadyHeld(held.evidence))
                        .chain(response ->
                                upload.hasBegun() ? Uni.createFrom().item(response) : compared(response, upload)))
                .onFailure()
                .invoke(upload::discardRest);
    }

    private Uni<Answer> store(CouncilTransaction tx, Upload upload, String by) {
        FileKey fileKey = FileKey.fresh();
        SealedPieces pieces = new SealedPieces(store, tx, fileKey, upload.evidenceId());
        return remedies.get(tx, upload.remedyId())
                .invoke(Remedy::mustTakeChanges)
                .call(() -> upload.read(pieces::add))
                .call(pieces::end)
                .chain(remedy -> {
                    Evidence evidence = upload.evidence();
                    return store.add(tx, evidence, fileKey, remedy.decision().key(), by)
                            .chain(added -> added
                                    ? Uni.createFrom().item(evidence)
                                    : store.sameContent(tx, upload.remedyId(), evidence.sha256())
                                            .map(held -> {
                                                throw new HeldAlready(held);
                                            }));
                })
                .map(evidence -> Answer.created(location(evidence), kept(evidence)));
    }

    /**
     * A request whose Idempotency-Key was answered before is the same only if its file is; what is compared when the key
     * is looked up is not known before the file has been read.
     */
    private static Uni<Response> compared(Response response, Upload upload) {
        String answered = ((JsonNode) response.getEntity()).path("sha256").asText();
        return upload.read(piece -> Uni.createFrom().voidItem()).map(read -> {
            if (!upload.sha256().equals(answered)) {
                throw Problems.keyReused();
            }
            return response;
        });
    }

    private static Response alreadyHeld(Evidence evidence) {
        return Response.ok(kept(evidence))
                .location(URI.create(location(evidence)))
                .build();
    }

    private static Kept kept(Evidence evidence) {
        return new Kept(evidence.id(), evidence.sha256(), evidence.size(), evidence.mediaType());
    }

    private static String location(Evidence evidence) {
        return "/v1/remedies/" + evidence.remedyId() + "/evidence/" + evidence.id();
    }
}
