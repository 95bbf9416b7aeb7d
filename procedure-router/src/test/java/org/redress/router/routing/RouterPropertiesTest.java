package org.redress.router.routing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.redress.router.codes.ChildStatus;
import org.redress.router.codes.CouncilFunction;
import org.redress.router.codes.FunctionSource;
import org.redress.router.codes.ProcedureInUse;
import org.redress.router.codes.Relationship;
import org.redress.router.codes.ReviewKind;
import org.redress.router.codes.RoutingStatus;

/** What holds for every complaint, whatever its codes. */
class RouterPropertiesTest {
    private static final Set<CouncilFunction> OF_THE_REGULATIONS = Set.of(
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
            CouncilFunction.CONNECTED_CARER_ASSESSMENT,
            CouncilFunction.FOSTERING_LIMIT,
            CouncilFunction.ADOPTION_SUPPORT,
            CouncilFunction.ADOPTER_PRE_ASSESSMENT_REFUSAL,
            CouncilFunction.SPECIAL_GUARDIANSHIP_SUPPORT);

    /** Who complains in their own right of help under Part 3 or of care proceedings, whatever else is recorded. */
    private static final Map<Relationship, Set<CouncilFunction>> PAIRS = Map.of(
            Relationship.PARENT, OF_THE_REGULATIONS,
            Relationship.CHILD, OF_THE_REGULATIONS,
            Relationship.ADOPTER, OF_THE_REGULATIONS,
            Relationship.SPECIAL_GUARDIAN, OF_THE_REGULATIONS,
            Relationship.CARE_LEAVER, Set.of(CouncilFunction.LEAVING_CARE_SUPPORT, CouncilFunction.LOOKED_AFTER_CARE),
            Relationship.PROSPECTIVE_ADOPTER, Set.of(CouncilFunction.ADOPTION_SUPPORT),
            Relationship.EXEMPTED_FOSTER_PARENT, Set.of(CouncilFunction.FOSTERING_LIMIT));

    /** Who needs a decision on their interest before they may complain of Part 3 help. */
    private static final Set<Relationship> OUTSIDERS = Set.of(
            Relationship.RELATIVE,
            Relationship.OTHER_INTERESTED_PERSON,
            Relationship.PROFESSIONAL,
            Relationship.PROSPECTIVE_ADOPTER,
            Relationship.PROSPECTIVE_FOSTER_CARER);

    @Property(tries = 1_000)
    void everyPartIsInOneTrackOrWaitsForAPerson(@ForAll("complaints") ComplaintFacts complaint) {
        // When
        Decision decision = Told.ROUTER.decide(complaint);
        // Then
        List<PartId> decided = decision.tracks().stream()
                .flatMap(track -> track.parts().stream())
                .toList();
        Set<PartId> waiting = new HashSet<>(blockingReviews(decision)
                .flatMap(review -> review.parts().stream())
                .toList());
        assertEquals(decided.size(), new HashSet<>(decided).size());
        assertTrue(decided.stream().noneMatch(waiting::contains));
        Set<PartId> all = new HashSet<>(waiting);
        all.addAll(decided);
        assertEquals(new HashSet<>(Part.of(complaint).stream().map(Part::id).toList()), all);
        assertEquals(waiting.isEmpty() ? RoutingStatus.DECIDED : RoutingStatus.NEEDS_REVIEW, decision.routingStatus());
    }

    @Property(tries = 1_000)
    void everyReviewSaysWhereItLeadsAndWhatIsMissing(@ForAll("complaints") ComplaintFacts complaint) {
        Decision decision = Told.ROUTER.decide(complaint);

        decision.reviews().forEach(review -> {
            assertFalse(review.missing().isBlank());
            assertFalse(review.citation().isBlank());
            assertTrue(review.leadsTo() != null);
            assertFalse(review.otherwise().contains(review.leadsTo()));
        });
    }

    @Property(tries = 1_000)
    void whatAComplainantChoseNeverLeadsAway(@ForAll("complaints") ComplaintFacts complaint) {
        // Given
        ComplaintFacts chosen = withElements(
                complaint,
                complaint.elements().stream()
                        .map(RouterPropertiesTest::chosenByTheComplainant)
                        .toList());
        // When
        Decision decision = Told.ROUTER.decide(chosen);
        // Then
        assertTrue(decision.tracks().stream().allMatch(track -> track.route().isChildrenAct()));
    }

    @Property(tries = 1_000)
    void childProtectionIsAlwaysLookedAtByAPerson(@ForAll("complaints") ComplaintFacts complaint) {
        Decision decision = Told.ROUTER.decide(complaint);

        complaint.elements().stream()
                .filter(element -> element.function() == CouncilFunction.CHILD_PROTECTION)
                .forEach(element -> assertTrue(decision.reviews().stream()
                        .filter(review -> review.kind() == ReviewKind.CHILD_PROTECTION)
                        .flatMap(review -> review.parts().stream())
                        .anyMatch(part -> element.id().equals(part.element()))));
    }

    @Property(tries = 1_000)
    void childrenActNeedsAFunctionOfTheRegulationsOrTheCouncilsAcceptance(
            @ForAll("complaints") ComplaintFacts complaint) {
        Assume.that(complaint.procedureInUse() != ProcedureInUse.CHILDREN_ACT);

        Decision decision = Told.ROUTER.decide(complaint);

        boolean anyOfTheRegulations =
                complaint.elements().stream().anyMatch(element -> OF_THE_REGULATIONS.contains(element.function()));
        decision.tracks().stream()
                .filter(track -> track.route().isChildrenAct())
                .flatMap(track -> track.parts().stream())
                .map(part -> complaint.element(part.element()).orElseThrow())
                .forEach(element -> assertTrue(OF_THE_REGULATIONS.contains(element.function())
                        || (element.isHandling() && anyOfTheRegulations)));
    }

    @Property(tries = 1_000)
    void noPairWithoutAGateEndsAnywhereElse(
            @ForAll("pairs") Pair pair, @ForAll("statuses") Set<ChildStatus> status, @ForAll FunctionSource source) {
        // Given
        Assume.that(!status.contains(ChildStatus.ACCOMMODATED_BY_VOLUNTARY_ORGANISATION)
                || status.contains(ChildStatus.LOOKED_AFTER));
        Told complaint =
                Told.by(pair.relationship(), status.toArray(ChildStatus[]::new)).about(source, pair.function());
        // When
        Decision decision = complaint.decided();
        // Then
        assertEquals(List.of(Told.CHILDREN_ACT), Told.routes(decision));
        assertEquals(Told.none(), Told.blocking(decision));
    }

    @Property(tries = 1_000)
    void anOutsiderIsNeverTakenForEligible(@ForAll("complaints") ComplaintFacts complaint) {
        Assume.that(complaint.procedureInUse() != ProcedureInUse.CHILDREN_ACT);

        Decision decision = Told.ROUTER.decide(complaint);

        decision.tracks().stream()
                .filter(track -> track.route().isChildrenAct())
                .flatMap(track -> track.parts().stream())
                .filter(part -> complaint.element(part.element()).orElseThrow().function()
                        == CouncilFunction.SECTION_17_SUPPORT)
                .forEach(part -> assertFalse(OUTSIDERS.contains(complaint.children().stream()
                        .filter(child -> child.id().equals(part.child()))
                        .findFirst()
                        .orElseThrow()
                        .relationship())));
    }

    @Property(tries = 1_000)
    void whatAPersonDecidedOfEverythingIsNeverAskedAgainAndEndsSomewhere(
            @ForAll("complaints") ComplaintFacts complaint) {
        // Given: as often as something is asked, a person says that it is as it looks
        List<Ruling> rulings = new ArrayList<>();
        Decision decision = Told.ROUTER.decide(complaint);
        for (int round = 0; round < 5 && blockingReviews(decision).findAny().isPresent(); round++) {
            blockingReviews(decision).forEach(review -> review.parts()
                    .forEach(part -> rulings.add(new Ruling(
                            part,
                            review.kind(),
                            review.rule(),
                            Ruling.isAboutThePlace(review.kind()) ? review.leadsTo() : null,
                            null,
                            LocalDate.of(2026, 6, 2)))));
            // When
            decision = Told.ROUTER.decide(complaint, rulings);
        }
        // Then
        assertEquals(RoutingStatus.DECIDED, decision.routingStatus());
    }

    @Property(tries = 500)
    void theSameFactsAlwaysGiveTheSameDecision(@ForAll("complaints") ComplaintFacts complaint) {
        assertEquals(Told.ROUTER.decide(complaint), Told.ROUTER.decide(complaint));
    }

    record Pair(Relationship relationship, CouncilFunction function) {}

    @Provide
    Arbitrary<Pair> pairs() {
        return Arbitraries.of(PAIRS.entrySet().stream()
                .flatMap(pair -> pair.getValue().stream().map(function -> new Pair(pair.getKey(), function)))
                .filter(pair -> pair.function() != CouncilFunction.FOSTERING_LIMIT
                        || pair.relationship() == Relationship.EXEMPTED_FOSTER_PARENT)
                .toList());
    }

    @Provide
    Arbitrary<Set<ChildStatus>> statuses() {
        return AnyComplaint.statuses();
    }

    @Provide
    Arbitrary<ComplaintFacts> complaints() {
        return AnyComplaint.complaints();
    }

    private static ElementFacts chosenByTheComplainant(ElementFacts element) {
        return new ElementFacts(
                element.id(),
                element.function(),
                FunctionSource.COMPLAINANT,
                element.heads(),
                element.children(),
                null,
                element.arisenFrom(),
                null,
                null,
                element.actOf(),
                element.receivedOn());
    }

    private static ComplaintFacts withElements(ComplaintFacts complaint, List<ElementFacts> elements) {
        return new ComplaintFacts(
                complaint.registeredOn(),
                complaint.receivedOn(),
                true,
                complaint.madeOrally(),
                null,
                complaint.children(),
                elements,
                complaint.proceedings(),
                complaint.proposedChange(),
                complaint.advocateRequested(),
                complaint.safeguardingConcern(),
                complaint.procedureInUse(),
                complaint.triage());
    }

    private static Stream<Decision.ReviewNeeded> blockingReviews(Decision decision) {
        return decision.reviews().stream().filter(Decision.ReviewNeeded::blocking);
    }
}
