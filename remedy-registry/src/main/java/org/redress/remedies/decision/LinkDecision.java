package org.redress.remedies.decision;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.core.Response;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.redress.platform.events.NewEvent;
import org.redress.platform.events.Outbox;
import org.redress.platform.http.Answer;
import org.redress.platform.http.IdempotentWrites;
import org.redress.platform.http.Versions;
import org.redress.platform.identity.CouncilTransaction;
import org.redress.remedies.complaint.Complaints;
import org.redress.remedies.remedy.CarryOutBySteps;
import org.redress.remedies.remedy.Remedies;
import org.redress.remedies.remedy.Remedy;
import org.redress.remedies.remedy.RemedyEvents;

/**
 * A decision that was recorded without a complaint turns out to be about one that is known here. What is agreed is told
 * again, now with the complaint, so that whoever passed it over takes it up; and steps recorded on the complaint count.
 */
@ApplicationScoped
class LinkDecision {

    private final Decisions decisions;
    private final Complaints complaints;
    private final Remedies remedies;
    private final CarryOutBySteps carryOut;
    private final Outbox outbox;
    private final IdempotentWrites writes;

    /** The complaint it is about. */
    @Schema(name = "DecisionLink")
    record Request(@NotNull UUID complaintId) {}

    /** What is told. */
    record DecisionLinked(UUID decisionId, UUID complaintId) {

        static NewEvent of(Decision decision) {
            return new NewEvent(
                    RemedyEvents.TOPIC,
                    decision.eventKey().toString(),
                    decision.complaintId(),
                    "decision-linked",
                    new DecisionLinked(decision.id(), decision.complaintId()));
        }
    }

    LinkDecision(
            Decisions decisions,
            Complaints complaints,
            Remedies remedies,
            CarryOutBySteps carryOut,
            Outbox outbox,
            IdempotentWrites writes) {
        this.decisions = decisions;
        this.complaints = complaints;
        this.remedies = remedies;
        this.carryOut = carryOut;
        this.outbox = outbox;
        this.writes = writes;
    }

    Uni<Response> link(UUID id, long seen, Request request) {
        return writes.once(request, tx -> decisions
                .get(tx, id)
                .chain(() -> complaints.mustTakeDecisions(tx, request.complaintId()))
                .chain(() -> decisions.hold(tx, id))
                .chain(decision -> {
                    Versions.check(seen, decision.version());
                    return store(tx, decision.linkedTo(request.complaintId()));
                }));
    }

    private Uni<Answer> store(CouncilTransaction tx, Decision decision) {
        return decisions
                .link(tx, decision)
                .chain(() -> decision.isFinal()
                        ? remedies.ofDecision(tx, decision.id())
                        : Uni.createFrom().item(List.<Remedy>of()))
                .chain(agreed -> {
                    List<NewEvent> events = new ArrayList<>();
                    events.add(DecisionLinked.of(decision));
                    agreed.forEach(remedy -> events.addAll(RemedyEvents.asItStands(remedy)));
                    return outbox.append(tx, events);
                })
                .chain(() -> carryOut.of(tx, decision.complaintId()))
                .map(done -> Answer.ok(new AgreeRemedies.Recorded(decision.id(), decision.reference(), null))
                        .withVersion(decision.version()));
    }
}
