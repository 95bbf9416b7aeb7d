package org.redress.remedies.remedy;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class KindRulesTest {

    private final KindRules rules = new KindRules();

    @Test
    void serviceImprovementsAreWhatChangesTheServiceAndAllElseIsPersonal() {
        assertEquals(
                EnumSet.of(
                        RemedyKind.REMIND_STAFF,
                        RemedyKind.TRAIN_STAFF,
                        RemedyKind.CHANGE_POLICY,
                        RemedyKind.AUDIT_OTHER_CASES,
                        RemedyKind.REPORT_TO_MEMBERS),
                kinds(rule -> rule.remedyClass() == RemedyClass.SERVICE_IMPROVEMENT));
    }

    @Test
    void onlyPaymentsHaveAPayee() {
        assertEquals(
                EnumSet.range(RemedyKind.PAYMENT_DISTRESS, RemedyKind.PAYMENT_MISSED_SERVICE), kinds(KindRule::payee));
    }

    @Test
    void theFiveStageRemediesAreMetBySteps() {
        assertEquals(
                EnumSet.range(RemedyKind.COMMISSION_STAGE2, RemedyKind.COMPLETE_STAGE3),
                kinds(rule -> rule.metBy() != null));
        assertEquals(
                new MetBySteps(
                        "children_act",
                        List.of("investigating_officer_appointed", "independent_person_appointed"),
                        "adjudication_sent"),
                rules.of(RemedyKind.COMMISSION_STAGE2).metBy());
        assertEquals(
                List.of("panel_chair_appointed", "panel_members_appointed"),
                rules.of(RemedyKind.COMMISSION_STAGE3).metBy().allOf());
        assertEquals(
                List.of("panel_held"), rules.of(RemedyKind.HOLD_STAGE3).metBy().allOf());
        assertEquals(
                List.of("final_response_sent"),
                rules.of(RemedyKind.COMPLETE_STAGE3).metBy().allOf());
    }

    @Test
    void aRuleSaysWhereItComesFromHowSureItIsAndSinceWhen() {
        KindRule complete = rules.of(RemedyKind.COMPLETE_STAGE2);
        KindRule apology = rules.of(RemedyKind.APOLOGY);

        assertEquals("SI 2006/1738 reg 17(3); LGSCO decision 24 018 419", complete.source());
        assertEquals(KindRule.Confidence.SEEN, complete.confidence());
        assertEquals(LocalDate.parse("2006-09-01"), complete.validFrom());
        assertEquals(KindRule.Confidence.INFERENCE, apology.evidenceConfidence());
        assertNull(apology.validFrom());
    }

    private Set<RemedyKind> kinds(Predicate<KindRule> which) {
        return EnumSet.allOf(RemedyKind.class).stream()
                .filter(kind -> which.test(rules.of(kind)))
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(RemedyKind.class)));
    }
}
