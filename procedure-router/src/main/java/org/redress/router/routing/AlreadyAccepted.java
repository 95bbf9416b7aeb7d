package org.redress.router.routing;

import java.util.List;
import org.redress.router.codes.ProcedureInUse;
import org.redress.router.codes.Route;
import org.redress.router.rules.GateRule;

/**
 * What the council has taken into the Children Act procedure stays there, unless the element's own rule points elsewhere:
 * then a person looks.
 */
final class AlreadyAccepted implements Gate {
    private static final String FACT = "the council is using the Children Act procedure";

    static boolean isInUse(Part part) {
        return part.complaint().procedureInUse() == ProcedureInUse.CHILDREN_ACT;
    }

    @Override
    public void test(Consideration part) {
        GateRule rule = part.rules().gate("G-ACCEPTED");
        if (!isInUse(part.part())) {
            part.notFound(
                    rule,
                    "procedure in use: " + Facts.words(part.part().complaint().procedureInUse()),
                    "nothing has been decided before");
            return;
        }
        if (part.route().isChildrenAct()) {
            part.found(rule, FACT);
            part.accept();
            return;
        }
        part.notFound(rule, FACT, "the element's own rule points elsewhere, so a person decides whether it stays");
        if (!part.isBlocked() && part.placement().isEmpty()) {
            part.ask(Question.blocking(rule.review(), rule, part.route(), List.of(Route.CHILDREN_ACT), rule.missing()));
        }
    }
}
