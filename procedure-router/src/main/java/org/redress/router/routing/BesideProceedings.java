package org.redress.router.routing;

import java.util.List;
import org.redress.router.codes.Route;
import org.redress.router.rules.GateRule;

/**
 * Proceedings that are under way or expected: a person decides whether considering the complaint would prejudice them.
 * Those before a court or a tribunal, whoever brought them, count only once notified in writing; before that there is a
 * notice, and the complaint goes on.
 */
final class BesideProceedings implements Gate {
    @Override
    public void test(Consideration part) {
        if (!part.route().isChildrenAct() && !part.isBlocked()) {
            return;
        }
        part.rules().gates().stream().filter(gate -> gate.proceedings() != null).forEach(gate -> test(part, gate));
    }

    private static void test(Consideration part, GateRule gate) {
        List<Proceedings> found = part.part().complaint().proceedings().stream()
                .filter(one -> gate.proceedings().isAbout(one.kind(), one.broughtBy()))
                .toList();
        found.forEach(one -> test(part, gate, one));
        if (found.isEmpty()) {
            part.notFound(gate, "no such proceedings are recorded", "nothing that could be prejudiced");
        }
    }

    private static void test(Consideration part, GateRule gate, Proceedings one) {
        String fact = Facts.proceedings(one);
        if (!one.isLive()) {
            part.notFound(gate, fact, "they have ended and cannot be prejudiced");
        } else if (part.route().equals(gate.forum())) {
            part.notFound(gate, fact, "the matter goes there in any case");
        } else if (gate.proceedings().inWriting() && !one.notifiedInWriting()) {
            part.notFound(gate, fact, "not a ground until notified in writing; the complaint goes on");
            part.ask(Question.notice(gate.review(), gate, part.route(), gate.missing()));
        } else {
            part.found(gate, fact);
            part.ask(question(part.route(), gate));
        }
    }

    /** What belongs to the Children Act procedure goes on in it unless the proceedings would be prejudiced. */
    private static Question question(Route route, GateRule gate) {
        return route.isChildrenAct()
                ? Question.blocking(gate.review(), gate, route, List.of(gate.forum()), gate.missing())
                : Question.blocking(gate.review(), gate, gate.forum(), List.of(route), gate.missing());
    }
}
