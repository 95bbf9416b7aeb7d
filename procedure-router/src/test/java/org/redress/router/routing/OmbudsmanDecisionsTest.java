package org.redress.router.routing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.redress.router.codes.Age;
import org.redress.router.codes.CouncilFunction;
import org.redress.router.codes.Relationship;

/**
 * Real complaints that came before the Ombudsman, in codes, and where he said they belonged. What is asserted is the law
 * as this test writes it down for itself, for each element; the table that is printed is for people.
 */
class OmbudsmanDecisionsTest {
    private static final List<ReplayedDecision> ALL = ReplayedDecision.all();

    /** Functions of Part 3 and of regulation 3, of which those in s 26(3) complain. */
    private static final Set<CouncilFunction> OF_SECTION_26_3 = Set.of(
            CouncilFunction.SECTION_17_SUPPORT,
            CouncilFunction.LOOKED_AFTER_CARE,
            CouncilFunction.LEAVING_CARE_SUPPORT,
            CouncilFunction.CONTACT_IN_CARE,
            CouncilFunction.CARE_ORDER_APPLICATION,
            CouncilFunction.PARENTAL_RESPONSIBILITY_IN_CARE,
            CouncilFunction.SUPERVISION_ORDER,
            CouncilFunction.CHILD_ASSESSMENT_ORDER,
            CouncilFunction.EMERGENCY_PROTECTION,
            CouncilFunction.FOSTERING_SUPPORT,
            CouncilFunction.CONNECTED_CARER_ASSESSMENT);

    private static final Set<CouncilFunction> OF_ADOPTION =
            Set.of(CouncilFunction.ADOPTION_SUPPORT, CouncilFunction.ADOPTER_PRE_ASSESSMENT_REFUSAL);

    private static final Set<CouncilFunction> OF_PART_3 = Set.of(
            CouncilFunction.SECTION_17_SUPPORT,
            CouncilFunction.LOOKED_AFTER_CARE,
            CouncilFunction.LEAVING_CARE_SUPPORT,
            CouncilFunction.CONTACT_IN_CARE,
            CouncilFunction.FOSTERING_SUPPORT);

    private static final Set<Relationship> IN_OWN_RIGHT = Set.of(
            Relationship.CHILD,
            Relationship.PARENT,
            Relationship.ADOPTER,
            Relationship.PARENTAL_RESPONSIBILITY_HOLDER,
            Relationship.SPECIAL_GUARDIAN,
            Relationship.FOSTER_CARER);

    /** Whose words have nothing in them that names where the Ombudsman sent them. */
    private static final Set<String> NOTHING_NAMES_IT = Set.of("24 000 220", "25 013 323");

    @Test
    void theTableOfAllOfThem() {
        StringBuilder table = new StringBuilder();
        ALL.forEach(one -> table.append(one.row()));
        table.append("%d decisions%n".formatted(ALL.size()));
        System.out.println(table);

        assertEquals(106, ALL.size());
    }

    @Test
    void noneThatBelongsToTheChildrenActProcedureIsDecidedAwayFromIt() {
        assertEquals(
                List.of(),
                refs(ALL.stream()
                        .filter(one -> one.expects("children_act"))
                        .filter(one -> one.decision().tracks().stream()
                                .anyMatch(track -> !track.route().isChildrenAct()))));
    }

    @Test
    void everyPairWithNothingInItsWayIsDecidedOutright() {
        List<String> wrong = new ArrayList<>();
        for (ReplayedDecision one : ALL) {
            one.facts().elements().stream()
                    .filter(element -> isPair(one.relationship(), element.function()))
                    .filter(element -> !one.isLate() || one.isAccepted())
                    .filter(element -> !one.hasLiveProceedings())
                    .filter(element -> !one.goesToChildrenAct(element))
                    .forEach(element -> wrong.add(one.ref() + " " + element.function()));
        }
        assertEquals(List.of(), wrong);
    }

    @Test
    void whatTheCouncilAcceptedStaysUnlessItsOwnRulePointsElsewhere() {
        List<String> wrong = new ArrayList<>();
        for (ReplayedDecision one : ALL) {
            one.facts().elements().stream()
                    .filter(element -> one.isAccepted() && !one.hasLiveProceedings())
                    .filter(element -> isStatutory(element.function()) || element.isNotStated())
                    .filter(element -> !one.goesToChildrenAct(element))
                    .forEach(element -> wrong.add(one.ref() + " " + element.function()));
        }
        assertEquals(List.of(), wrong);
    }

    @Test
    void nobodyIsTakenForEligibleWithoutTheDecisionTheyNeed() {
        List<String> wrong = new ArrayList<>();
        for (ReplayedDecision one : ALL) {
            one.facts().elements().stream()
                    .filter(element -> !one.isAccepted() && one.relationship() != Relationship.UNKNOWN)
                    .filter(element -> isStatutory(element.function()))
                    .filter(element -> !isPair(one.relationship(), element.function()))
                    .filter(one::goesToChildrenAct)
                    .forEach(element -> wrong.add(one.ref() + " " + element.function()));
        }
        assertEquals(List.of(), wrong);
    }

    @Test
    void nothingIsChildrenActWithoutAFunctionOfItOrTheCouncilsAcceptance() {
        List<String> wrong = new ArrayList<>();
        for (ReplayedDecision one : ALL) {
            boolean anyStatutory = one.facts().elements().stream().anyMatch(element -> isStatutory(element.function()));
            one.facts().elements().stream()
                    .filter(element -> one.goesToChildrenAct(element) && !one.isAccepted())
                    .filter(element -> !isStatutory(element.function()) && !(element.isHandling() && anyStatutory))
                    .forEach(element -> wrong.add(one.ref() + " " + element.function()));
        }
        assertEquals(List.of(), wrong);
    }

    @Test
    void ofAMixedComplaintEachElementGoesItsOwnWay() {
        ReplayedDecision mixed =
                ALL.stream().filter(one -> one.expects("mixed")).findFirst().orElseThrow();

        List<String> where = mixed.facts().elements().stream()
                .map(element -> element.function() + " " + mixed.goesToChildrenAct(element))
                .toList();

        assertEquals(
                List.of("SECTION_17_SUPPORT true", "ADULT_SOCIAL_CARE false", "COMPLAINT_HANDLING true"),
                where.stream().sorted((a, b) -> order(a) - order(b)).toList());
    }

    private static int order(String element) {
        return List.of("SECTION_17_SUPPORT", "ADULT_SOCIAL_CARE", "COMPLAINT_HANDLING")
                .indexOf(element.split(" ")[0]);
    }

    @Test
    void theDestinationIsNamedByADecisionOrByAReview() {
        Set<String> unnamed = new TreeSet<>(refs(ALL.stream()
                .filter(one -> one.expectedDestination().filter(one::names).isEmpty()
                        && one.expectedDestination().isPresent())));

        assertEquals(new TreeSet<>(NOTHING_NAMES_IT), unnamed);
    }

    @Test
    void whatCannotBeConsideredYetWaitsForAPerson() {
        assertEquals(
                List.of(), refs(ALL.stream().filter(one -> one.expects("defer")).filter(one -> one.blocking()
                        .isEmpty())));
    }

    @Test
    void everyReviewSaysWhichFactIsLacking() {
        assertTrue(
                ALL.stream().flatMap(one -> one.decision().reviews().stream()).noneMatch(review -> review.missing()
                        .isBlank()));
    }

    private static boolean isStatutory(CouncilFunction function) {
        return OF_SECTION_26_3.contains(function)
                || OF_ADOPTION.contains(function)
                || function == CouncilFunction.SPECIAL_GUARDIANSHIP_SUPPORT
                || function == CouncilFunction.FOSTERING_LIMIT;
    }

    private static boolean isPair(Relationship relationship, CouncilFunction function) {
        if (function == CouncilFunction.SPECIAL_GUARDIANSHIP_SUPPORT) {
            return Set.of(
                            Relationship.CHILD,
                            Relationship.PARENT,
                            Relationship.ADOPTER,
                            Relationship.SPECIAL_GUARDIAN,
                            Relationship.SPECIAL_GUARDIANSHIP_SUPPORT_APPLICANT)
                    .contains(relationship);
        }
        if (OF_ADOPTION.contains(function)) {
            return !Set.of(
                            Relationship.FOSTER_CARER,
                            Relationship.PROFESSIONAL,
                            Relationship.OTHER_INTERESTED_PERSON,
                            Relationship.CARE_LEAVER,
                            Relationship.SPECIAL_GUARDIANSHIP_SUPPORT_APPLICANT,
                            Relationship.PROSPECTIVE_FOSTER_CARER,
                            Relationship.EXEMPTED_FOSTER_PARENT,
                            Relationship.UNKNOWN)
                    .contains(relationship);
        }
        return (IN_OWN_RIGHT.contains(relationship) && OF_SECTION_26_3.contains(function))
                || (relationship == Relationship.CARE_LEAVER && OF_PART_3.contains(function));
    }

    private static List<String> refs(Stream<ReplayedDecision> which) {
        return which.map(ReplayedDecision::ref).toList();
    }

    @Test
    void ageIsNotRecordedInAnyOfThem() {
        assertTrue(ALL.stream()
                .flatMap(one -> one.facts().children().stream())
                .allMatch(child -> child.age() == Age.UNKNOWN));
    }
}
