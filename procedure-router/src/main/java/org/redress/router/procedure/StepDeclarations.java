package org.redress.router.procedure;

import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Collectors;
import org.redress.platform.http.Refusal;
import org.redress.router.codes.Codes;

/** Whether what is declared with a step allows it. */
final class StepDeclarations {
    private final TrackFacts facts;

    StepDeclarations(TrackFacts facts) {
        this.facts = facts;
    }

    void check(StepRule rule, StepEntry entry) {
        requireEveryCriterion(rule, entry);
        requireTheIndependentPersonsPart(rule, entry);
        requireWithinTheCap(rule, entry);
    }

    private static void requireEveryCriterion(StepRule rule, StepEntry entry) {
        if (!rule.asks(Asked.EARLY_REFERRAL_CRITERIA)) {
            return;
        }
        Set<ReferralCriterion> missing = EnumSet.allOf(ReferralCriterion.class);
        missing.removeAll(entry.declared().criteria());
        if (!missing.isEmpty()) {
            throw new Refusal(
                            "early-referral-not-met",
                            "Not met: "
                                    + missing.stream().map(Codes::text).collect(Collectors.joining(", "))
                                    + ". Unless all are met the panel is owed on request. If the complainant was sent"
                                    + " to the Ombudsman all the same, record a departure"
                                    + " (referred_early_without_ground)."
                                    + faultFound(rule),
                            rule.citation())
                    .withField("criteria");
        }
    }

    /** Where nobody said, it stays open and the track shows it as not on record; only a no is refused. */
    private static void requireTheIndependentPersonsPart(StepRule rule, StepEntry entry) {
        if (rule.asks(Asked.INDEPENDENT_PERSON_TOOK_PART)
                && Boolean.FALSE.equals(entry.declared().independentPersonTookPart())) {
            throw new Refusal(
                            "independent-person-left-out",
                            "The independent person takes part in the discussion of what is to be done before "
                                    + Codes.text(rule.step()) + " is sent.",
                            "Children Act 1989 s 26(4); SI 2006/1738 regs 17(7), 20(3)")
                    .withField("independentPersonTookPart");
        }
    }

    private void requireWithinTheCap(StepRule rule, StepEntry entry) {
        if (rule.within() == null || entry.newDate() == null) {
            return;
        }
        Limit limit = facts.requireLimit(rule.within());
        if (limit.capOn() != null && entry.newDate().isAfter(limit.capOn())) {
            throw new Refusal(
                            "beyond-the-cap",
                            "The response cannot be put off beyond " + limit.capOn() + "." + faultFound(rule),
                            rule.citation())
                    .withField("newDate");
        }
    }

    static String faultFound(StepRule rule) {
        return rule.faultFound().isEmpty()
                ? ""
                : " The Ombudsman found fault in the like in " + String.join(", ", rule.faultFound()) + ".";
    }
}
