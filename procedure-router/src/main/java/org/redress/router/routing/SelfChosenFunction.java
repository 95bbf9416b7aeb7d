package org.redress.router.routing;

import java.util.List;
import org.redress.router.codes.Route;
import org.redress.router.rules.GateRule;

/** What a form's user or a machine chose may lead into the Children Act procedure, never out of it. */
final class SelfChosenFunction implements Gate {
    @Override
    public void test(Consideration part) {
        ElementFacts element = part.part().element();
        GateRule rule = part.rules().gate("G-SELFCHOSEN");
        if (element.functionSource().isCouncilsWord()
                || part.route().isChildrenAct()
                || part.isBlocked()
                || part.placement().isPresent()) {
            part.notFound(rule, Facts.function(element), "nothing that was chosen leads away");
            return;
        }
        part.found(rule, Facts.function(element));
        part.ask(Question.blocking(rule.review(), rule, part.route(), List.of(Route.CHILDREN_ACT), rule.missing()));
    }
}
