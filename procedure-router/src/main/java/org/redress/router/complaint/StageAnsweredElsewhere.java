package org.redress.router.complaint;

import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.redress.platform.http.Refusal;
import org.redress.router.codes.Step;
import org.redress.router.procedure.RecordedStep;
import org.redress.router.procedure.StepEntry;
import org.redress.router.routing.PartId;

/**
 * What was answered under the wrong procedure counts as stage 1, so that stage 2 can be asked for at once and nothing is
 * begun again (LGSCO 24 003 150, 24 010 566, 19 007 721).
 */
final class StageAnsweredElsewhere {
    private static final String WRONG_PROCEDURE = "wrong_procedure_used";
    private static final Set<Step> ANSWERS =
            EnumSet.of(Step.STAGE1_RESPONSE_SENT, Step.RESPONSE_SENT, Step.OUTCOME_SENT);

    private final CaseFile file;
    private final Occasion now;

    StageAnsweredElsewhere(CaseFile file, Occasion now) {
        this.file = file;
        this.now = now;
    }

    void carryOver(TrackFile from, TrackFile to, Collection<PartId> parts) {
        if (from.route().isChildrenAct() || !to.route().isChildrenAct()) {
            return;
        }
        List<UUID> elements = parts.stream()
                .map(PartId::element)
                .filter(element -> element != null)
                .distinct()
                .toList();
        from.steps().stream()
                .filter(step -> ANSWERS.contains(step.step()))
                .reduce((first, second) -> first)
                .ifPresent(answer -> count(answer, to, elements));
    }

    private void count(RecordedStep answer, TrackFile to, List<UUID> elements) {
        StepEntry given = answer.entry();
        StepEntry counted = new StepEntry(
                Step.STAGE1_RESPONSE_SENT,
                given.on(),
                given.receivedOn(),
                given.channel(),
                given.sentTo(),
                null,
                WRONG_PROCEDURE,
                null,
                null,
                elements,
                null,
                null,
                null,
                null);
        try {
            file.take(to.id(), counted, now);
        } catch (Refusal refused) {
            // An answer that could not have been one of this procedure, such as one that left the advocate out, does
            // not
            // count; stage 1 is still owed and an officer sees it as a next step.
            return;
        }
    }
}
