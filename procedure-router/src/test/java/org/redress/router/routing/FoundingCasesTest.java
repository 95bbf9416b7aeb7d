package org.redress.router.routing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.redress.router.codes.CouncilFunction.CHILD_PROTECTION;
import static org.redress.router.codes.CouncilFunction.COMPLAINT_HANDLING;
import static org.redress.router.codes.CouncilFunction.LEAVING_CARE_SUPPORT;
import static org.redress.router.codes.CouncilFunction.SECTION_17_SUPPORT;
import static org.redress.router.codes.Head.ASSESSMENT_OR_REVIEW;
import static org.redress.router.codes.Head.DELAY;
import static org.redress.router.codes.Head.DELIVERY;
import static org.redress.router.codes.Head.DISPUTED_DECISION;
import static org.redress.router.codes.Head.POLICY_IMPACT;
import static org.redress.router.codes.Head.QUALITY_OF_SERVICE;
import static org.redress.router.codes.Head.QUANTITY_OR_COST;
import static org.redress.router.codes.Head.STAFF_CONDUCT;
import static org.redress.router.routing.Told.CHILDREN_ACT;
import static org.redress.router.routing.Told.CORPORATE;

import java.time.YearMonth;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.redress.platform.time.FactDate;
import org.redress.router.codes.ChildStatus;
import org.redress.router.codes.Destination;
import org.redress.router.codes.FunctionSource;
import org.redress.router.codes.ProcedureInUse;
import org.redress.router.codes.Relationship;
import org.redress.router.codes.ReviewKind;
import org.redress.router.codes.RoutingStatus;

/** The five decisions of the Ombudsman from which the suite was begun: each council had used another procedure or no stage 2. */
class FoundingCasesTest {

    @Test
    void kent2024ParentOfAChildHelpedUnderPart3() {
        // Given
        Told complaint = Told.by(Relationship.PARENT)
                .receivedOn("2024-02-16")
                .inUse(ProcedureInUse.CORPORATE)
                .about(SECTION_17_SUPPORT, DISPUTED_DECISION, DELIVERY, STAFF_CONDUCT)
                .about(COMPLAINT_HANDLING, QUALITY_OF_SERVICE);
        // When
        Decision decision = complaint.decided();
        // Then
        assertEquals(RoutingStatus.DECIDED, decision.routingStatus());
        assertEquals(List.of(CHILDREN_ACT), Told.routes(decision));
        assertEquals(2, decision.tracks().get(0).parts().size());
        assertEquals(
                List.of("F-P3", "W-PARENT", "P-26-3", "G-WRONGPROC"),
                Told.rulesThatApplied(decision).stream()
                        .filter(rule -> !rule.equals("W-CHILD-FACTS") && !rule.equals("F-COMPLAINTS"))
                        .distinct()
                        .toList());
        assertTrue(Told.cites(decision, "26(3)(b)"));
        assertFalse(Told.review(decision, ReviewKind.WRONG_PROCEDURE_IN_USE).blocking());
    }

    @Test
    void kent2024AsTheParentWouldHaveTickedAForm() {
        // Given
        Told complaint = Told.by(Relationship.PARENT)
                .receivedOn("2024-02-16")
                .about(FunctionSource.COMPLAINANT, CHILD_PROTECTION)
                .about(FunctionSource.COMPLAINANT, COMPLAINT_HANDLING);
        // When
        Decision decision = complaint.decided();
        // Then: a person looks; nothing goes to the corporate procedure
        assertEquals(RoutingStatus.NEEDS_REVIEW, decision.routingStatus());
        assertEquals(Told.none(), decision.tracks());
        assertEquals(List.of(ReviewKind.CHILD_PROTECTION), Told.blocking(decision));
        Decision.ReviewNeeded review = Told.review(decision, ReviewKind.CHILD_PROTECTION);
        assertEquals(2, review.parts().size());
        assertEquals(CHILDREN_ACT, review.leadsTo());
        assertEquals(List.of(CORPORATE, Told.elsewhere(Destination.SAFEGUARDING_PARTNERSHIP)), review.otherwise());
    }

    @Test
    void redbridge2024ParentWhoAskedForMoreHelp() {
        // Given
        Told complaint = Told.by(Relationship.PARENT)
                .receivedOn("2024-07-18")
                .inUse(ProcedureInUse.CORPORATE)
                .about(SECTION_17_SUPPORT, DISPUTED_DECISION, QUANTITY_OR_COST, STAFF_CONDUCT)
                .about(COMPLAINT_HANDLING, DISPUTED_DECISION);
        // When
        Decision decision = complaint.decided();
        // Then
        assertEquals(RoutingStatus.DECIDED, decision.routingStatus());
        assertEquals(List.of(CHILDREN_ACT), Told.routes(decision));
        assertTrue(Told.notices(decision).contains(ReviewKind.WRONG_PROCEDURE_IN_USE));
    }

    @Test
    void kent2015CareLeaver() {
        // Given: filed under adult care by the Ombudsman; the category decides nothing
        Told complaint = Told.by(Relationship.CARE_LEAVER, ChildStatus.CARE_LEAVER)
                .receivedOn(FactDate.month(YearMonth.of(2015, 7)))
                .about(LEAVING_CARE_SUPPORT, DELIVERY, QUALITY_OF_SERVICE, STAFF_CONDUCT)
                .about(COMPLAINT_HANDLING, QUALITY_OF_SERVICE);
        // When
        Decision decision = complaint.decided();
        // Then
        assertEquals(RoutingStatus.DECIDED, decision.routingStatus());
        assertEquals(List.of(CHILDREN_ACT), Told.routes(decision));
        assertTrue(Told.cites(decision, "24D"));
        assertFalse(Told.notices(decision).contains(ReviewKind.WRONG_PROCEDURE_IN_USE));
    }

    @Test
    void essex2025ChildInNeedAssessment() {
        // Given
        Told complaint = Told.by(Relationship.PARENT, ChildStatus.IN_NEED)
                .receivedOn(FactDate.month(YearMonth.of(2025, 1)))
                .inUse(ProcedureInUse.CORPORATE)
                .about(SECTION_17_SUPPORT, ASSESSMENT_OR_REVIEW, DELIVERY);
        // When
        Decision decision = complaint.decided();
        // Then
        assertEquals(RoutingStatus.DECIDED, decision.routingStatus());
        assertEquals(List.of(CHILDREN_ACT), Told.routes(decision));
        assertTrue(Told.notices(decision).contains(ReviewKind.WRONG_PROCEDURE_IN_USE));
    }

    @Test
    void derbyshire2019AdoptedChildInNeed() {
        // Given: the council used the right procedure and then refused stage 2
        Told complaint = Told.by(Relationship.PARENT, ChildStatus.IN_NEED, ChildStatus.ADOPTED)
                .receivedOn("2019-02-14")
                .inUse(ProcedureInUse.CHILDREN_ACT)
                .about(SECTION_17_SUPPORT, DISPUTED_DECISION, ASSESSMENT_OR_REVIEW, QUANTITY_OR_COST, POLICY_IMPACT)
                .about(COMPLAINT_HANDLING, DISPUTED_DECISION, DELAY);
        // When
        Decision decision = complaint.decided();
        // Then
        assertEquals(RoutingStatus.DECIDED, decision.routingStatus());
        assertEquals(List.of(CHILDREN_ACT), Told.routes(decision));
        assertTrue(Told.rulesThatApplied(decision).contains("G-ACCEPTED"));
        assertFalse(Told.notices(decision).contains(ReviewKind.WRONG_PROCEDURE_IN_USE));
    }
}
