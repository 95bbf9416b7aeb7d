package org.redress.router.routing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.redress.router.codes.Age.AGE_16_17;
import static org.redress.router.codes.Age.AGE_18_20;
import static org.redress.router.codes.Age.AGE_21_24;
import static org.redress.router.codes.Age.AGE_25_OVER;
import static org.redress.router.codes.Age.UNDER_16;
import static org.redress.router.codes.CouncilFunction.*;
import static org.redress.router.codes.Relationship.*;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.redress.router.codes.Authority;
import org.redress.router.codes.BroughtBy;
import org.redress.router.codes.ChildStatus;
import org.redress.router.codes.CouncilFunction;
import org.redress.router.codes.Head;
import org.redress.router.codes.ProcedureInUse;
import org.redress.router.codes.ProceedingsKind;
import org.redress.router.codes.ProceedingsState;
import org.redress.router.codes.RepresentativeKind;
import org.redress.router.rules.Eligibility;
import org.redress.router.rules.GateRule;
import org.redress.router.rules.HeadRule;
import org.redress.router.rules.Rule;

/** Every rule of the tables on both sides: a complaint it applies to, and the nearest one it does not apply to. */
class EveryRuleTest {
    private static final String LAST_DAY_BEFORE_THE_DATA_ACT = "2026-06-18";
    private static final String FIRST_DAY_OF_THE_DATA_ACT = "2026-06-19";

    record Sides(String rule, Told applies, Told doesNot) {
        @Override
        public String toString() {
            return rule;
        }
    }

    @ParameterizedTest
    @MethodSource("sides")
    void aRuleAppliesOnOneSideAndNotOnTheOther(Sides sides) {
        assertTrue(applied(sides.applies()).contains(sides.rule()), () -> "only " + applied(sides.applies()));
        assertFalse(applied(sides.doesNot()).contains(sides.rule()));
    }

    /** Heads never decide; what a track or a person decides is tested with the procedure and with decisions. */
    @Test
    void noRuleIsLeftOut() {
        Set<String> tested = sides().map(Sides::rule).collect(Collectors.toCollection(TreeSet::new));
        Set<String> toBeTested = Eligibility.load()
                .all()
                .filter(rule -> !(rule instanceof HeadRule))
                .filter(rule -> !(rule instanceof GateRule gate) || gate.at() == GateRule.Place.ROUTING)
                .map(Rule::id)
                .filter(id -> !id.equals("F-EHC-SC"))
                .collect(Collectors.toCollection(TreeSet::new));

        assertEquals(toBeTested, tested);
    }

    private static Set<String> applied(Told complaint) {
        Decision decision = complaint.decided();
        Set<String> applied = new HashSet<>();
        List<Reason> reasons = new ArrayList<>();
        decision.tracks().forEach(track -> reasons.addAll(track.reasons()));
        decision.reviews().forEach(review -> {
            reasons.addAll(review.reasons());
            applied.add(review.rule());
        });
        reasons.stream().filter(Reason::applies).map(Reason::rule).forEach(applied::add);
        return applied;
    }

    static Stream<Sides> sides() {
        return Stream.of(people(), functions(), pairs(), gates()).flatMap(some -> some);
    }

    private static Stream<Sides> people() {
        return Stream.of(
                new Sides(
                        "W-LAC",
                        Told.by(CHILD, AGE_16_17, ChildStatus.LOOKED_AFTER).about(LOOKED_AFTER_CARE),
                        Told.by(CHILD, AGE_18_20, ChildStatus.LOOKED_AFTER).about(LOOKED_AFTER_CARE)),
                new Sides(
                        "W-CIN",
                        Told.by(CHILD, UNDER_16).about(SECTION_17_SUPPORT),
                        Told.by(CHILD, UNDER_16, ChildStatus.LOOKED_AFTER).about(SECTION_17_SUPPORT)),
                new Sides(
                        "W-PARENT",
                        Told.by(PARENT, AGE_16_17).about(SECTION_17_SUPPORT),
                        Told.by(PARENT, AGE_18_20).about(SECTION_17_SUPPORT)),
                new Sides(
                        "W-PR",
                        Told.by(PARENTAL_RESPONSIBILITY_HOLDER).about(SECTION_17_SUPPORT),
                        Told.by(RELATIVE).about(SECTION_17_SUPPORT)),
                new Sides(
                        "W-LAFOSTER",
                        Told.by(FOSTER_CARER, AGE_18_20).about(FOSTERING_SUPPORT),
                        Told.by(FOSTER_CARER, AGE_21_24).about(FOSTERING_SUPPORT)),
                new Sides(
                        "W-SUFFINT",
                        Told.by(RELATIVE, AGE_16_17).about(SECTION_17_SUPPORT),
                        Told.by(RELATIVE, AGE_18_20).about(SECTION_17_SUPPORT)),
                new Sides(
                        "W-CL-REL",
                        Told.by(CARE_LEAVER, AGE_16_17).about(LEAVING_CARE_SUPPORT),
                        Told.by(CARE_LEAVER, AGE_18_20).about(LEAVING_CARE_SUPPORT)),
                new Sides(
                        "W-CL-FREL",
                        Told.by(CARE_LEAVER, AGE_18_20).about(LEAVING_CARE_SUPPORT),
                        Told.by(CARE_LEAVER, AGE_16_17).about(LEAVING_CARE_SUPPORT)),
                new Sides(
                        "W-CL-QUAL",
                        Told.by(CARE_LEAVER, AGE_18_20, ChildStatus.SPECIAL_GUARDIANSHIP_FORMERLY_LOOKED_AFTER)
                                .about(LEAVING_CARE_SUPPORT),
                        Told.by(CARE_LEAVER, AGE_21_24, ChildStatus.SPECIAL_GUARDIANSHIP_FORMERLY_LOOKED_AFTER)
                                .about(LEAVING_CARE_SUPPORT)),
                new Sides(
                        "W-CL-24B2",
                        Told.by(CARE_LEAVER, AGE_21_24).about(LEAVING_CARE_SUPPORT),
                        Told.by(CARE_LEAVER, AGE_25_OVER).about(LEAVING_CARE_SUPPORT)),
                new Sides(
                        "W-ADOPT",
                        Told.by(PROSPECTIVE_ADOPTER).about(ADOPTION_SUPPORT),
                        Told.by(FOSTER_CARER).about(ADOPTION_SUPPORT)),
                new Sides(
                        "W-ADOPT-SI",
                        Told.by(FOSTER_CARER).about(ADOPTION_SUPPORT),
                        Told.by(ADOPTED_PERSON).about(ADOPTION_SUPPORT)),
                new Sides(
                        "W-SG-CHILD",
                        Told.by(CHILD).about(SPECIAL_GUARDIANSHIP_SUPPORT),
                        Told.by(CARE_LEAVER, AGE_18_20).about(SPECIAL_GUARDIANSHIP_SUPPORT)),
                new Sides(
                        "W-SG-GUARD",
                        Told.by(SPECIAL_GUARDIAN).about(SPECIAL_GUARDIANSHIP_SUPPORT),
                        Told.by(RELATIVE).about(SPECIAL_GUARDIANSHIP_SUPPORT)),
                new Sides(
                        "W-SG-SI",
                        Told.by(RELATIVE).about(SPECIAL_GUARDIANSHIP_SUPPORT),
                        Told.by(PARENT).about(SPECIAL_GUARDIANSHIP_SUPPORT)),
                new Sides(
                        "W-SG-APP",
                        Told.by(SPECIAL_GUARDIANSHIP_SUPPORT_APPLICANT).about(SPECIAL_GUARDIANSHIP_SUPPORT),
                        Told.by(RELATIVE).about(SPECIAL_GUARDIANSHIP_SUPPORT)),
                new Sides(
                        "W-VOL",
                        Told.by(PARENT, UNDER_16, ChildStatus.ACCOMMODATED_BY_VOLUNTARY_ORGANISATION)
                                .about(SECTION_17_SUPPORT),
                        Told.by(
                                        PARENT,
                                        UNDER_16,
                                        ChildStatus.ACCOMMODATED_BY_VOLUNTARY_ORGANISATION,
                                        ChildStatus.LOOKED_AFTER)
                                .about(SECTION_17_SUPPORT)),
                new Sides(
                        "W-REP",
                        Told.by(PARENT)
                                .representedBy(new Representative(RepresentativeKind.MP, Authority.AWAITED))
                                .about(SECTION_17_SUPPORT),
                        Told.by(PARENT).about(SECTION_17_SUPPORT)),
                new Sides(
                        "W-ADVOCATE",
                        Told.by(CHILD).askingForAnAdvocate().about(SECTION_17_SUPPORT),
                        Told.by(PARENT).askingForAnAdvocate().about(SECTION_17_SUPPORT)),
                new Sides(
                        "W-FOSTLIM",
                        Told.by(EXEMPTED_FOSTER_PARENT).about(FOSTERING_LIMIT),
                        Told.by(FOSTER_CARER).about(FOSTERING_LIMIT)),
                new Sides(
                        "W-NONE",
                        Told.by(FOSTER_CARER).about(FOSTERING_LIMIT),
                        Told.by(EXEMPTED_FOSTER_PARENT).about(FOSTERING_LIMIT)),
                new Sides(
                        "W-UNKNOWN",
                        Told.by(UNKNOWN).about(SECTION_17_SUPPORT),
                        Told.by(PARENT).about(SECTION_17_SUPPORT)),
                new Sides(
                        "W-CHILD-FACTS",
                        Told.by(PARENT, UNDER_16).about(SECTION_17_SUPPORT),
                        Told.by(PARENT, UNDER_16, ChildStatus.IN_NEED).about(SECTION_17_SUPPORT)));
    }

    private static Stream<Sides> functions() {
        Stream<Sides> plain = Stream.of(
                        function("F-P3", SECTION_17_SUPPORT),
                        function("F-P4-31", CARE_ORDER_APPLICATION),
                        function("F-P4-33", PARENTAL_RESPONSIBILITY_IN_CARE),
                        function("F-P4-34", CONTACT_IN_CARE),
                        function("F-P4-35", SUPERVISION_ORDER),
                        function("F-P5-43", CHILD_ASSESSMENT_ORDER),
                        function("F-P5-44", EMERGENCY_PROTECTION),
                        function("F-ADOPT", ADOPTION_SUPPORT),
                        function("F-SGSUPP", SPECIAL_GUARDIANSHIP_SUPPORT),
                        function("F-FOSTLIM", FOSTERING_LIMIT),
                        function("F-P5-47", CHILD_PROTECTION),
                        function("F-CONTACT", CONTACT_NOT_IN_CARE),
                        function("F-S7S37", COURT_REPORT),
                        function("F-COURT", COURT_DECISION),
                        function("F-FOSTAPPR", CARER_APPROVAL),
                        function("F-ADOPTAPPR", CARER_APPROVAL),
                        function("F-EHC", SPECIAL_EDUCATIONAL_NEEDS),
                        function("F-SCHOOL", SCHOOL),
                        function("F-EARLYHELP", EARLY_HELP),
                        function("F-HOUSING", HOUSING),
                        function("F-STAFFDISC", PROFESSIONAL_CONDUCT),
                        function("F-ALLEGATION", ALLEGATION_AGAINST_PROFESSIONAL),
                        function("F-PRIVFOST", PRIVATE_FOSTERING),
                        function("F-NOT-STATED", NOT_STATED),
                        function("F-COMPLAINTS", COMPLAINT_HANDLING))
                .flatMap(one -> one);
        return Stream.concat(
                plain,
                Stream.of(
                        new Sides(
                                "F-OTHER",
                                Told.by(PARENT).about(OTHER_COUNCIL_SERVICE),
                                Told.by(PARENT).about(HOUSING)),
                        new Sides(
                                "F-ASC-2006",
                                Told.by(PARENT).receivedOn("2009-03-31").about(ADULT_SOCIAL_CARE),
                                Told.by(PARENT).receivedOn("2009-04-01").about(ADULT_SOCIAL_CARE)),
                        new Sides(
                                "F-ASC",
                                Told.by(PARENT).receivedOn("2009-04-01").about(ADULT_SOCIAL_CARE),
                                Told.by(PARENT).receivedOn("2009-03-31").about(ADULT_SOCIAL_CARE)),
                        new Sides("F-DATA-ICO", data(LAST_DAY_BEFORE_THE_DATA_ACT), data(FIRST_DAY_OF_THE_DATA_ACT)),
                        new Sides("F-DATA", data(FIRST_DAY_OF_THE_DATA_ACT), data(LAST_DAY_BEFORE_THE_DATA_ACT))));
    }

    private static Stream<Sides> function(String rule, CouncilFunction function) {
        return Stream.of(
                new Sides(rule, Told.by(PARENT).about(function), Told.by(PARENT).about(OTHER_COUNCIL_SERVICE)));
    }

    private static Told data(String receivedOn) {
        return Told.by(PARENT).receivedOn(receivedOn).about(RECORDS_AND_DATA);
    }

    private static Stream<Sides> pairs() {
        return Stream.of(
                new Sides(
                        "P-24D",
                        Told.by(CARE_LEAVER, AGE_18_20).about(LEAVING_CARE_SUPPORT),
                        Told.by(PARENT, AGE_18_20).about(LEAVING_CARE_SUPPORT)),
                new Sides(
                        "P-26-3",
                        Told.by(PARENT).about(CARE_ORDER_APPLICATION),
                        Told.by(CARE_LEAVER, AGE_18_20).about(CARE_ORDER_APPLICATION)),
                new Sides(
                        "P-26-3B",
                        Told.by(BIRTH_RELATIVE_OF_ADOPTED_PERSON).about(ADOPTION_SUPPORT),
                        Told.by(BIRTH_RELATIVE_OF_ADOPTED_PERSON).about(SECTION_17_SUPPORT)),
                new Sides(
                        "P-26-3C",
                        Told.by(PARENT).about(SPECIAL_GUARDIANSHIP_SUPPORT),
                        Told.by(FOSTER_CARER).about(SPECIAL_GUARDIANSHIP_SUPPORT)),
                new Sides(
                        "P-SCH7",
                        Told.by(EXEMPTED_FOSTER_PARENT).about(FOSTERING_LIMIT),
                        Told.by(EXEMPTED_FOSTER_PARENT).about(SECTION_17_SUPPORT)));
    }

    private static Stream<Sides> gates() {
        return Stream.of(
                new Sides("G-SAFEGUARD", help().withSafeguardingConcern(), help()),
                new Sides("X-NOTOURS", help().doneByAnotherBody(), help()),
                new Sides(
                        "G-CROSSCHECK",
                        Told.by(CARE_LEAVER).about(HOUSING),
                        Told.by(PARENT).about(HOUSING)),
                new Sides(
                        "G-ACCEPTED",
                        help().inUse(ProcedureInUse.CHILDREN_ACT),
                        help().inUse(ProcedureInUse.CORPORATE)),
                new Sides(
                        "G-SELFCHOSEN",
                        Told.by(PARENT).about(org.redress.router.codes.FunctionSource.TRIAGE, HOUSING),
                        Told.by(PARENT).about(org.redress.router.codes.FunctionSource.OFFICER, HOUSING)),
                new Sides(
                        "G-TRIAGE",
                        Told.by(PARENT).about(HOUSING).triagedAs(SECTION_17_SUPPORT, true),
                        Told.by(PARENT).about(HOUSING).triagedAs(EARLY_HELP, false)),
                new Sides("X-LATE", help().arisen("2025-03-01"), help().arisen("2025-03-02")),
                proceedings("X-COURT", ProceedingsKind.COURT, BroughtBy.COMPLAINANT),
                proceedings("X-TRIB", ProceedingsKind.TRIBUNAL, BroughtBy.COMPLAINANT),
                proceedings("X-COUNCILCOURT", ProceedingsKind.COURT, BroughtBy.COUNCIL),
                proceedings("X-DISC", ProceedingsKind.DISCIPLINARY, BroughtBy.COUNCIL),
                proceedings("X-CRIM", ProceedingsKind.CRIMINAL, BroughtBy.OTHER),
                new Sides("G-WRONGPROC", help().inUse(ProcedureInUse.CORPORATE), help().inUse(ProcedureInUse.NONE)),
                new Sides("G-FREEZE", help().proposedChange(), help()));
    }

    private static Sides proceedings(String rule, ProceedingsKind kind, BroughtBy by) {
        return new Sides(
                rule,
                help().beside(kind, by, ProceedingsState.EXPECTED, true),
                help().beside(kind, by, ProceedingsState.ENDED, true));
    }

    private static Told help() {
        return Told.by(PARENT, UNDER_16, ChildStatus.IN_NEED).about(SECTION_17_SUPPORT, Head.DELIVERY);
    }
}
