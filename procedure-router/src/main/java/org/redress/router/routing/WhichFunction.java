package org.redress.router.routing;

import java.util.List;
import org.redress.router.rules.FunctionRule;
import org.redress.router.rules.Outcome;
import org.redress.router.rules.Rule;

/** The function decides the procedure; a grievance's head never does. */
final class WhichFunction implements Gate {
    @Override
    public void test(Consideration part) {
        if (part.hasRoute()) {
            return;
        }
        List<FunctionRule> rules = part.functionRules();
        FunctionRule deciding = rules.get(0);
        Outcome outcome = deciding.outcome(part.part());
        String fact = Facts.function(part.part().element());
        rules.forEach(rule -> part.found(rule, fact));
        part.goTo(outcome.goes());
        if (outcome.review() == null || outcome.notice()) {
            part.judgeBy(rules);
        } else if (outcome.asIf() != null) {
            part.judgeBy(List.of(part.rules().function(outcome.asIf())));
        }
        if (outcome.review() != null) {
            ask(part, deciding, outcome);
        }
    }

    private static void ask(Consideration part, FunctionRule deciding, Outcome outcome) {
        Rule authority = outcome.rule() == null
                ? deciding
                : part.rules().find(outcome.rule()).orElseThrow();
        Question question =
                Question.blocking(outcome.review(), authority, outcome.goes(), outcome.otherwise(), outcome.missing());
        part.ask(outcome.notice() ? question.asNotice() : question);
    }
}
