package org.redress.router.routing;

import java.util.List;
import org.redress.router.codes.Route;
import org.redress.router.rules.GateRule;
import org.redress.router.rules.Outcome;

/** Before a function leads away from the Children Act procedure it is looked at who complains. */
final class PersonAgainstFunction implements Gate {
    @Override
    public void test(Consideration part) {
        if (part.route().isChildrenAct() || part.placement().isPresent()) {
            return;
        }
        GateRule rule = part.rules().gate("G-CROSSCHECK");
        String fact = Facts.words(part.part().function()) + " beside " + Facts.person(part.part());
        rule.outcome(part.part())
                .filter(outcome -> outcome.review() != null)
                .ifPresentOrElse(
                        outcome -> doubt(part, rule, outcome, fact),
                        () -> part.notFound(rule, fact, "nothing speaks against the function"));
    }

    private static void doubt(Consideration part, GateRule rule, Outcome outcome, String fact) {
        Route leadsTo = outcome.goes() == null ? part.route() : outcome.goes();
        part.found(rule, fact);
        part.goTo(leadsTo);
        part.judgeBy(outcome.asIf() == null ? List.of() : List.of(part.rules().function(outcome.asIf())));
        part.ask(Question.blocking(outcome.review(), rule, leadsTo, outcome.otherwise(), outcome.missing()));
    }
}
