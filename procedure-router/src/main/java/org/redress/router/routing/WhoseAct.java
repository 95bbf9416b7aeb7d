package org.redress.router.routing;

import org.redress.router.codes.ActOf;
import org.redress.router.rules.GateRule;

/** What another body did goes to that body. */
final class WhoseAct implements Gate {
    @Override
    public void test(Consideration part) {
        if (part.part().element().actOf() != ActOf.OTHER_BODY) {
            return;
        }
        GateRule rule = part.rules().gate("X-NOTOURS");
        rule.outcome(part.part()).ifPresent(outcome -> {
            part.found(rule, "the act of another body");
            part.goTo(outcome.goes());
        });
    }
}
