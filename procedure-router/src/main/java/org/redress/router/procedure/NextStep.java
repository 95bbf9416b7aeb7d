package org.redress.router.procedure;

import java.time.LocalDate;
import org.redress.router.codes.Step;

/**
 * A step that may lawfully come next.
 *
 * @param by the day by which it is due, as the deadline tracker has told; null where it has told none
 * @param who who takes it
 * @param why what it is for
 * @param from intake where it is recorded there, else null
 */
public record NextStep(Step step, LocalDate by, Actor who, String why, String citation, RecordedFrom from) {
    static NextStep of(StepRule rule, LocalDate by) {
        return new NextStep(
                rule.step(),
                by,
                rule.who(),
                rule.why(),
                rule.citation(),
                rule.from() == RecordedFrom.OFFICER ? null : rule.from());
    }
}
