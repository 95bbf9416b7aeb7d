package org.redress.remedies.remedy;

import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.redress.platform.events.Outbox;
import org.redress.platform.identity.CouncilTransaction;
import org.redress.remedies.complaint.RecordedSteps;
import org.redress.remedies.complaint.StepsTaken;

/**
 * Brings a complaint's remedies into line with the steps recorded on it. It looks at everything each time, so it does not
 * matter whether the step or the decision came first, or how often the same was told. The caller holds the complaint.
 */
@ApplicationScoped
public class CarryOutBySteps {

    private final Remedies remedies;
    private final RecordedSteps steps;
    private final KindRules rules;
    private final Outbox outbox;

    CarryOutBySteps(Remedies remedies, RecordedSteps steps, KindRules rules, Outbox outbox) {
        this.remedies = remedies;
        this.steps = steps;
        this.rules = rules;
        this.outbox = outbox;
    }

    /** Moves what the steps move, and tells of it. */
    public Uni<Void> of(CouncilTransaction tx, UUID complaintId) {
        return remedies.agreedOn(tx, complaintId)
                .chain(all -> all.stream().noneMatch(this::byStepsAtAll)
                        ? Uni.createFrom().voidItem()
                        : steps.of(tx, complaintId).chain(taken -> Multi.createFrom()
                                .iterable(all)
                                .filter(this::byStepsAtAll)
                                .onItem()
                                .transformToUniAndConcatenate(remedy -> align(tx, remedy, taken))
                                .onItem()
                                .ignoreAsUni()));
    }

    /** The remedy as the steps recorded so far have it, for the caller to keep and to tell of. */
    Uni<Remedy> aligned(CouncilTransaction tx, Remedy remedy) {
        UUID complaintId = remedy.decision().complaintId();
        return complaintId == null || !byStepsAtAll(remedy)
                ? Uni.createFrom().item(remedy)
                : steps.of(tx, complaintId).map(taken -> remedy.with(accordingTo(taken, remedy)));
    }

    private boolean byStepsAtAll(Remedy remedy) {
        return rules.of(remedy.kind()).metBy() != null;
    }

    private Uni<Void> align(CouncilTransaction tx, Remedy remedy, StepsTaken taken) {
        Progress now = accordingTo(taken, remedy);
        if (now.equals(remedy.progress())) {
            return Uni.createFrom().voidItem();
        }
        Remedy moved = remedy.at(now);
        return remedies.keep(tx, moved, new Remedies.Entry(now.achievedOn(), null, null))
                .chain(() -> outbox.append(tx, RemedyEvents.progressed(moved)));
    }

    private Progress accordingTo(StepsTaken taken, Remedy remedy) {
        return remedy.progress()
                .accordingToSteps(rules.of(remedy.kind())
                        .metBy()
                        .achievedOn(taken, remedy.decision().decidedOn()));
    }
}
