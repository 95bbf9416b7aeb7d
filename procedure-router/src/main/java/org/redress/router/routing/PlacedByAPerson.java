package org.redress.router.routing;

import java.util.List;
import org.redress.router.codes.Route;
import org.redress.router.rules.FunctionRule;
import org.redress.router.rules.Rule;

/** Where a person has decided where a part belongs, the rules about its function have nothing left to say. */
final class PlacedByAPerson implements Gate {
    /** In the Children Act procedure who may complain is judged as of help under Part 3 where the function has no pair. */
    private static final String AS_IF = "F-P3";

    @Override
    public void test(Consideration part) {
        part.placement().ifPresent(ruling -> {
            Rule rule = ruling.rule() == null
                    ? part.rules().gate("G-DECIDED")
                    : part.rules().find(ruling.rule()).orElseThrow();
            part.decided(rule, "a person decided on " + ruling.on(), "goes to: " + words(ruling.goes()));
            part.goTo(ruling.goes());
            part.judgeBy(judgedBy(part));
        });
    }

    private static List<FunctionRule> judgedBy(Consideration part) {
        List<FunctionRule> own = part.functionRules().stream()
                .filter(function -> part.rules().pairs().stream().anyMatch(pair -> pair.isAbout(function.id())))
                .toList();
        return own.isEmpty() ? List.of(part.rules().function(AS_IF)) : own;
    }

    private static String words(Route route) {
        return Facts.words(route.procedure())
                + (route.destination() == null ? "" : ", " + Facts.words(route.destination()));
    }
}
