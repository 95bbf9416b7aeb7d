package org.redress.router.routing;

import org.redress.router.codes.ActOf;
import org.redress.router.rules.GateRule;

/** What another body did goes to that body. */
final class WhoseAct implements Gate {
    @Override
    public void test(Consideration part) {
        if (part.hasRoute()) {
            return;
        }
        GateRule rule = part.rules().gate("X-NOTOURS");
        if (part.part().element().actOf() != ActOf.OTHER_BODY) {
            part.notFound(rule, "the act of this council", "the council answers for it");
            return;
        }
        rule.outcome(part.part())
                .ifPresentOrElse(
                        outcome -> {
                            part.found(rule, "the act of another body");
                            part.goTo(outcome.goes());
                        },
                        () -> part.notFound(
                                rule, "the act of another body", "what it is about is looked at first all the same"));
    }
}
