package org.redress.router.procedure;

import org.redress.platform.http.Refusal;
import org.redress.router.codes.Codes;
import org.redress.router.codes.SentTo;
import org.redress.router.codes.Step;

/** Whether a step leaves out nobody who must be told and puts nobody into a role they may not have. */
final class StepPeople {
    private static final String LETTERS_GO_TO_THE_ADVOCATE = "SI 2006/1738 regs 7(2), 15(1), 17(3), 20(2)(b)";

    private final TrackFacts facts;
    private final Course course;

    StepPeople(TrackFacts facts, Course course) {
        this.facts = facts;
        this.course = course;
    }

    void requireAdvocateAmongReaders(StepRule rule, StepEntry entry) {
        if (rule.sent() && advocateActs(entry) && !entry.sentTo().contains(SentTo.ADVOCATE)) {
            throw new Refusal(
                            "advocate-left-out",
                            "An advocate acts for the complainant, so " + Codes.text(rule.step())
                                    + " goes to the advocate too.",
                            LETTERS_GO_TO_THE_ADVOCATE)
                    .withField("sentTo");
        }
    }

    private boolean advocateActs(StepEntry letter) {
        return facts.advocateActs()
                || course.steps()
                        .filter(step -> step.step() == Step.ADVOCATE_APPOINTED)
                        .anyMatch(appointed -> !DateOrder.surelyBefore(letter.on(), appointed.on()));
    }

    void requireFitForTheRole(StepRule rule, RoleHolder holder) {
        if (holder == null) {
            return;
        }
        boolean independentPerson =
                rule.step() == Role.INDEPENDENT_PERSON.filledBy() || holder.role() == Role.INDEPENDENT_PERSON;
        if (independentPerson && Boolean.FALSE.equals(holder.independent())) {
            throw new Refusal(
                            "not-independent",
                            "The independent person is no member or officer of the council nor the spouse or civil"
                                    + " partner of one.",
                            "SI 2006/1738 regs 2, 17(2)")
                    .withField("role");
        }
        if (rule.asks(Asked.REPLACED_ROLE) && !course.hasEver(holder.role().filledBy())) {
            throw new Refusal(
                            "role-not-filled",
                            "Nobody has had the role " + Codes.text(holder.role()) + " yet; record the appointment.",
                            rule.citation())
                    .withField("role");
        }
    }
}
