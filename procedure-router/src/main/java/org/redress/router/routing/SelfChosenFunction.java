package org.redress.router.routing;

import java.util.List;
import org.redress.router.codes.Route;
import org.redress.router.rules.GateRule;

/** What a form's user or a machine chose may lead into the Children Act procedure, never out of it. */
final class SelfChosenFunction implements Gate {
    @Override
    public void test(Consideration part) {
        ElementFacts element = part.part().element();
        if (element.functionSource().isCouncilsWord() || part.route().isChildrenAct() || part.isBlocked()) {
            return;
        }
        GateRule rule = part.rules().gate("G-SELFCHOSEN");
        part.found(rule, Facts.function(element));
        part.ask(Question.blocking(rule.review(), rule, part.route(), List.of(Route.CHILDREN_ACT), rule.missing()));
    }
}
