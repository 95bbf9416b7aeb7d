package org.redress.router.procedure;

import org.redress.router.codes.Step;

/**
 * A step that may lawfully come next.
 *
 * @param who who takes it
 * @param why what it is for
 * @param from intake where it is recorded there, else null
 */
public record NextStep(Step step, Actor who, String why, String citation, RecordedFrom from) {
    static NextStep of(StepRule rule) {
        return new NextStep(
                rule.step(),
                rule.who(),
                rule.why(),
                rule.citation(),
                rule.from() == RecordedFrom.OFFICER ? null : rule.from());
    }
}
