package org.redress.remedies.cases;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.redress.platform.events.NewEvent;
import org.redress.platform.events.Outbox;
import org.redress.platform.http.Answer;
import org.redress.platform.http.Versions;
import org.redress.platform.identity.CouncilTransaction;
import org.redress.remedies.complaint.Complaints;

/** How a change to a case goes: held, compared with the version the person saw, changed, kept, told. */
@ApplicationScoped
class CaseChange {

    private final Cases cases;
    private final Complaints complaints;
    private final Outbox outbox;

    /** What a change is answered with. */
    @Schema(name = "OmbudsmanCaseChanged")
    record Changed(UUID id, String reference, @Schema(description = "What was asked or answered") UUID requestId) {}

    CaseChange(Cases cases, Complaints complaints, Outbox outbox) {
        this.cases = cases;
        this.complaints = complaints;
        this.outbox = outbox;
    }

    /**
     * @param seen the version the person saw, 412 where it is not the latest; null where the change needs none
     * @param requestId the request the change is about, or null
     */
    Uni<OmbudsmanCase> make(
            CouncilTransaction tx,
            UUID id,
            Long seen,
            UUID requestId,
            UnaryOperator<OmbudsmanCase> change,
            Function<OmbudsmanCase, NewEvent> event) {
        return hold(tx, id)
                .map(before -> {
                    if (seen != null) {
                        Versions.check(seen, before.version());
                    }
                    return change.apply(before);
                })
                .call(after -> cases.keep(tx, after, requestId))
                .call(after -> outbox.append(tx, event.apply(after)));
    }

    /** Adds a request to a case; it needs no version, for it changes nothing that was there. */
    Uni<OmbudsmanCase> ask(CouncilTransaction tx, UUID id, OmbudsmanRequest asked) {
        return make(tx, id, null, asked.id(), one -> one.asked(asked), one -> CaseEvents.requested(one, asked.id()));
    }

    /** The complaint first, as everything does that is told under the complaint's key. */
    Uni<OmbudsmanCase> hold(CouncilTransaction tx, UUID id) {
        return cases.get(tx, id)
                .chain(one -> one.complaintId() == null
                        ? Uni.createFrom().item(true)
                        : complaints.hold(tx, one.complaintId()))
                .chain(() -> cases.hold(tx, id));
    }

    static Answer changed(OmbudsmanCase after, UUID requestId) {
        return Answer.ok(new Changed(after.id(), after.reference(), requestId)).withVersion(after.version());
    }
}
