package org.redress.router.procedure;

import java.util.List;
import java.util.Set;
import org.redress.router.codes.ClosedAs;
import org.redress.router.codes.Confidence;
import org.redress.router.codes.Step;

/**
 * When a step is lawful. What the fields mean stands at the head of {@code law/children_act.yaml}.
 *
 * @param opens the stage that begins with it; null where none does
 * @param joins what may have opened that stage before this step was heard of, so that it is kept and opens nothing
 * @param reopens the ends from which it takes a closed track up again
 * @param afterEnd the ends of the track after which it may still be taken
 * @param onlyAfterEnd whether it is never taken before the end
 * @param afterWithdrawal whether it can be taken once the complaint is withdrawn
 * @param onlyWithdrawn whether it can be taken only while a withdrawal stands
 * @param otherThan the step whose author may not be the author of this one
 * @param deadline the tracker's limit by which it is due; null where none is
 * @param orPassed the limit after which it needs none of the steps of which one will do
 * @param within the limit whose cap a new date must keep
 * @param faultFound references of Ombudsman decisions that found fault in the like
 */
public record StepRule(
        Step step,
        Set<Integer> stages,
        RecordedFrom from,
        List<Step> needs,
        List<Step> needsOneOf,
        boolean announced,
        boolean once,
        boolean oncePerElement,
        List<Step> notAfter,
        boolean completes,
        Integer opens,
        Set<Step> joins,
        Set<ClosedAs> reopens,
        Set<ClosedAs> afterEnd,
        boolean onlyAfterEnd,
        boolean sent,
        boolean onlyIfMadeOrally,
        boolean mayPrecedeStage,
        boolean afterWithdrawal,
        Set<Asked> asks,
        List<Closing> closes,
        boolean onlyWithdrawn,
        Step otherThan,
        String deadline,
        String orPassed,
        String within,
        List<String> faultFound,
        Actor who,
        String why,
        String citation,
        Confidence confidence) {
    public StepRule {
        stages = Set.copyOf(stages);
        from = from == null ? RecordedFrom.OFFICER : from;
        needs = needs == null ? List.of() : List.copyOf(needs);
        needsOneOf = needsOneOf == null ? List.of() : List.copyOf(needsOneOf);
        notAfter = notAfter == null ? List.of() : List.copyOf(notAfter);
        joins = joins == null ? Set.of() : Set.copyOf(joins);
        afterEnd = afterEnd == null ? Set.of() : Set.copyOf(afterEnd);
        reopens = reopens == null ? Set.of() : Set.copyOf(reopens);
        asks = asks == null ? Set.of() : Set.copyOf(asks);
        closes = closes == null ? List.of() : List.copyOf(closes);
        faultFound = faultFound == null ? List.of() : List.copyOf(faultFound);
    }

    /** Whether its day may lie before the opening of the stage it is recorded in: so does all that the complainant says. */
    boolean mayBeDatedBeforeItsStage() {
        return mayPrecedeStage || from == RecordedFrom.INTAKE;
    }

    boolean opens(int stage) {
        return opens != null && opens == stage;
    }

    /**
     * Whether it would open its stage with the track where it stands. A stage is not asked for twice; once it has been
     * answered, only what may open it from there opens it again.
     */
    boolean opensAt(int present, boolean answered) {
        return opens != null && (present < opens || (stages.contains(present) && (present > opens || answered)));
    }

    public boolean asks(Asked what) {
        return asks.contains(what);
    }
}
