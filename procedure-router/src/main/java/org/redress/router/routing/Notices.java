package org.redress.router.routing;

import org.redress.router.codes.ProcedureInUse;
import org.redress.router.rules.GateRule;
import org.redress.router.rules.WhoRule;

/** What somebody should see to while the Children Act procedure runs. */
final class Notices implements Gate {
    @Override
    public void test(Consideration part) {
        if (!part.route().isChildrenAct()) {
            return;
        }
        ComplaintFacts complaint = part.part().complaint();
        if (!part.isBlocked() && anotherProcedureIsInUse(complaint)) {
            notice(part, "G-WRONGPROC", "procedure in use: " + Facts.words(complaint.procedureInUse()));
        }
        if (complaint.proposedChange() != null) {
            notice(part, "G-FREEZE", "about a change that is not made yet");
        }
        if (complaint.representative() != null) {
            consent(part, complaint.representative());
        }
        if (complaint.awaitsAdvocate() && part.part().child().complainsAboutOwnCare()) {
            advocate(part);
        }
    }

    private static boolean anotherProcedureIsInUse(ComplaintFacts complaint) {
        return complaint.procedureInUse() == ProcedureInUse.CORPORATE
                || complaint.procedureInUse() == ProcedureInUse.OTHER;
    }

    private static void notice(Consideration part, String gateId, String fact) {
        GateRule gate = part.rules().gate(gateId);
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
