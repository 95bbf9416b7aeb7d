package org.redress.router.letters;

import java.util.List;
import java.util.Set;
import org.redress.router.codes.ClosedAs;
import org.redress.router.codes.LetterKind;
import org.redress.router.codes.Procedure;
import org.redress.router.codes.Step;

/**
 * When a letter is due and which right it tells of.
 *
 * @param needs steps one of which must be on record; empty where none must
 * @param afterEnd how the track must have ended; empty where it need not have
 * @param stage the stage the track must stand in; null where any will do
 * @param lastStage whether it must be the last stage of the procedure
 */
record LetterRule(
        LetterKind kind,
        Set<Procedure> procedures,
        Set<Step> needs,
        Set<ClosedAs> afterEnd,
        Integer stage,
        boolean lastStage,
        List<Right> rights) {

    /** What the complainant can do next. A condition that is left out is not asked. */
    record Right(
            Set<Procedure> procedures,
            Boolean secondStage,
            Boolean taken,
            Boolean answered,
            Boolean askByKnown,
            String text) {
        boolean holds(LetterFacts facts) {
            return (procedures == null || procedures.contains(facts.procedure()))
                    && (secondStage == null || secondStage == facts.hasSecondStage())
                    && (taken == null || taken == facts.taken())
                    && (answered == null || answered == (facts.answeredOn() != null))
                    && (askByKnown == null || askByKnown == (facts.askBy() != null));
        }
    }

    LetterRule {
        needs = needs == null ? Set.of() : Set.copyOf(needs);
        afterEnd = afterEnd == null ? Set.of() : Set.copyOf(afterEnd);
    }

    /** Whether a track has come to where this letter is written. */
    boolean isDue(LetterFacts facts) {
        return procedures.contains(facts.procedure())
                && (needs.isEmpty() || needs.stream().anyMatch(facts.steps()::contains))
                && (afterEnd.isEmpty() || (facts.closedAs() != null && afterEnd.contains(facts.closedAs())))
                && (stage == null || stage == facts.stage())
                && (!lastStage || facts.isLastStage());
    }
}
