package org.redress.remedies.decision;

import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.redress.platform.events.NewEvent;
import org.redress.platform.events.Outbox;
import org.redress.platform.http.Answer;
import org.redress.platform.http.Problems;
import org.redress.platform.identity.CouncilTransaction;
import org.redress.remedies.remedy.CarryOutBySteps;
import org.redress.remedies.remedy.Remedies;
import org.redress.remedies.remedy.Remedy;
import org.redress.remedies.remedy.RemedyEvents;
import org.redress.remedies.remedy.RemedyKind;
import org.redress.remedies.remedy.StartsFrom;

/**
 * Puts the remedies of a decision that was just stored beside it and tells of both. Those of a final decision are agreed
 * from now on, and done already where steps recorded earlier say so.
 */
@ApplicationScoped
class AgreeRemedies {

    private final Remedies remedies;
    private final CarryOutBySteps carryOut;
    private final Outbox outbox;

    /** What a recorded decision is answered with. */
    @Schema(name = "DecisionRecorded")
    record Recorded(UUID id, String reference, List<Placed> remedies) {}

    /** A remedy's id, in the order of the decision. */
    @Schema(name = "RemedyPlaced")
    record Placed(UUID id, RemedyKind kind) {}

    AgreeRemedies(Remedies remedies, CarryOutBySteps carryOut, Outbox outbox) {
        this.remedies = remedies;
        this.carryOut = carryOut;
        this.outbox = outbox;
    }

    Uni<Answer> of(CouncilTransaction tx, Decision decision, List<Remedy> asked) {
        List<Placed> placed = asked.stream()
                .map(remedy -> new Placed(remedy.id(), remedy.kind()))
                .toList();
        return mustRunFromWhatIsAgreed(tx, asked)
                .chain(() -> remedies.add(tx, asked))
                .chain(() -> outbox.append(tx, told(decision, asked)))
                .chain(() -> decision.isFinal() && decision.complaintId() != null
                        ? carryOut.of(tx, decision.complaintId())
                        : Uni.createFrom().voidItem())
                .map(done -> Answer.created(
                                "/v1/decisions/" + decision.id(),
                                new Recorded(decision.id(), decision.reference(), placed))
                        .withVersion(decision.version()));
    }

    private static List<NewEvent> told(Decision decision, List<Remedy> asked) {
        List<NewEvent> events = new ArrayList<>();
        events.add(DecisionRecorded.of(decision));
        if (decision.isFinal()) {
            asked.forEach(remedy -> events.add(RemedyEvents.agreed(remedy)));
        }
        return events;
    }

    private Uni<Void> mustRunFromWhatIsAgreed(CouncilTransaction tx, List<Remedy> asked) {
        Set<UUID> own = asked.stream().map(Remedy::id).collect(Collectors.toSet());
        return Multi.createFrom()
                .iterable(asked)
                .filter(remedy ->
                        remedy.terms().from() instanceof StartsFrom.AfterRemedy after && !own.contains(after.remedy()))
                .onItem()
                .transformToUniAndConcatenate(remedy -> mustBeAgreed(tx, remedy))
                .onItem()
                .ignoreAsUni();
    }

    private Uni<Void> mustBeAgreed(CouncilTransaction tx, Remedy remedy) {
        UUID other = ((StartsFrom.AfterRemedy) remedy.terms().from()).remedy();
        return remedies.isAgreed(tx, other)
                .invoke(agreed -> {
                    if (!agreed) {
                        throw Problems.unknownReference(
                                "remedies[" + (remedy.place() - 1) + "].from",
                                "Your council has no agreed remedy " + other + " for this one to run from. What a draft"
                                        + " proposes is dropped when the decision is final.");
                    }
                })
                .replaceWithVoid();
    }
}
