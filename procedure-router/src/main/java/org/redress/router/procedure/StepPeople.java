package org.redress.router.procedure;

import org.redress.platform.http.Refusal;
import org.redress.router.codes.Codes;
import org.redress.router.codes.SentTo;
import org.redress.router.codes.Step;

/** Whether a step leaves out nobody who must be told and puts nobody into a role they may not have. */
final class StepPeople {
    private static final String LETTERS_GO_TO_THE_ADVOCATE = "SI 2006/1738 regs 7(2), 15(1), 17(3), 20(2)(b)";

    private static final int PANEL_BESIDE_THE_CHAIR = 2;

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

    /** Three independent people: the chair and two more, none of them the independent person of stage 2. */
    void requireFitForThePanel(StepRule rule, StepEntry entry) {
        if (rule.asks(Asked.INDEPENDENCE)) {
            requireDeclaredIndependent(rule, entry.role(), "role");
            requireNotTheIndependentPerson(rule, entry.role(), "role");
        }
        if (rule.asks(Asked.PANEL)) {
            if (entry.declared().panel().size() != PANEL_BESIDE_THE_CHAIR) {
                throw new Refusal(
                                "panel-of-three",
                                "A panel is three people: the chair, and two more who are named here.",
                                rule.citation())
                        .withField("panel");
            }
            entry.declared().panel().forEach(member -> {
                requireDeclaredIndependent(rule, member, "panel");
                requireNotTheIndependentPerson(rule, member, "panel");
            });
        }
    }

    private static void requireDeclaredIndependent(StepRule rule, RoleHolder holder, String field) {
        if (holder != null && !Boolean.TRUE.equals(holder.independent())) {
            throw new Refusal(
                            "not-independent",
                            "Everyone on the panel declares that they are no member or officer of the council nor the"
                                    + " spouse or civil partner of one.",
                            rule.citation())
                    .withField(field);
        }
    }

    private void requireNotTheIndependentPerson(StepRule rule, RoleHolder holder, String field) {
        if (holder != null && isSomeoneOf(Role.INDEPENDENT_PERSON, holder)) {
            throw new Refusal(
                            "independent-person-on-panel",
                            "The independent person of stage 2 may not be a member of the panel.",
                            "SI 2006/1738 reg 19(3)")
                    .withField(field);
        }
    }

    private boolean isSomeoneOf(Role role, RoleHolder holder) {
        return course.steps()
                .filter(step -> step.step() == role.filledBy()
                        || (step.step() == Step.ROLE_REPLACED
                                && step.entry().role() != null
                                && step.entry().role().role() == role))
                .anyMatch(step -> isSamePerson(step.entry().role(), holder));
    }

    /** Names are all that is known of people here; written otherwise they are taken for two. */
    private static boolean isSamePerson(RoleHolder one, RoleHolder other) {
        return one != null
                && one.name() != null
                && other.name() != null
                && one.name().strip().equalsIgnoreCase(other.name().strip());
    }

    void requireAnotherAuthor(StepRule rule, RoleHolder author) {
        if (rule.otherThan() == null || author == null) {
            return;
        }
        course.steps()
                .filter(step -> step.step() == rule.otherThan())
                .filter(step -> isSamePerson(step.entry().role(), author))
                .findFirst()
                .ifPresent(step -> {
                    throw new Refusal(
                                    "same-author",
                                    "Somebody other than at stage 1 answers at stage 2.",
                                    rule.citation())
                            .withField("role");
                });
    }
}
