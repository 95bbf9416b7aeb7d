package org.redress.router.routing;

import org.redress.router.codes.ProcedureInUse;
import org.redress.router.codes.Route;
import org.redress.router.rules.GateRule;
import org.redress.router.rules.WhoRule;

/** What somebody should see to while the Children Act procedure runs. */
final class Notices implements Gate {
    @Override
    public void test(Consideration part) {
        triage(part);
        if (!part.route().isChildrenAct()) {
            return;
        }
        ComplaintFacts complaint = part.part().complaint();
        notice(
                part,
                "G-WRONGPROC",
                !part.isBlocked() && anotherProcedureIsInUse(complaint),
                "procedure in use: " + Facts.words(complaint.procedureInUse()));
        boolean isProposed = complaint.proposedChange() != null;
        notice(part, "G-FREEZE", isProposed, isProposed ? "about a change that is not made yet" : "no change proposed");
        if (complaint.representative() != null) {
            consent(part, complaint.representative());
        }
        if (complaint.awaitsAdvocate() && part.part().child().complainsAboutOwnCare()) {
            advocate(part);
        }
    }

    /** Only words that point into the Children Act procedure are worth a look; what leads away is never proposed. */
    private static void triage(Consideration part) {
        Triage triage = part.part().complaint().triage();
        if (triage == null) {
            return;
        }
        GateRule gate = part.rules().gate("G-TRIAGE");
        String fact = Facts.words(part.part().function()) + " is recorded, the words point to "
                + triage.first().map(Facts::words).orElse("nothing known");
        if (triage.statutoryLikely() && !part.route().isChildrenAct() && !part.isBlocked()) {
            part.found(gate, fact);
            part.ask(Question.notice(gate.review(), gate, Route.CHILDREN_ACT, gate.missing()));
        } else {
            part.notFound(gate, fact, "the words give no reason to look again");
        }
    }

    private static boolean anotherProcedureIsInUse(ComplaintFacts complaint) {
        return complaint.procedureInUse() == ProcedureInUse.CORPORATE
                || complaint.procedureInUse() == ProcedureInUse.OTHER;
    }

    private static void notice(Consideration part, String gateId, boolean holds, String fact) {
        GateRule gate = part.rules().gate(gateId);
        if (!holds) {
            part.notFound(gate, fact, "nothing to see to");
            return;
        }
        part.found(gate, fact);
        part.ask(Question.notice(gate.review(), gate, part.route(), gate.missing()));
    }

    private static void consent(Consideration part, Representative representative) {
        WhoRule rule = part.rules().who("W-REP");
        part.found(rule, "represented by: " + Facts.words(representative.kind()));
        if (representative.isUnconfirmed()) {
            part.ask(Question.notice(rule.review(), rule, part.route(), rule.missing()));
        }
    }

    private static void advocate(Consideration part) {
        WhoRule rule = part.rules().who("W-ADVOCATE");
        part.found(rule, "an advocate was asked for");
        part.ask(Question.notice(rule.review(), rule, part.route(), rule.missing()));
    }
}
