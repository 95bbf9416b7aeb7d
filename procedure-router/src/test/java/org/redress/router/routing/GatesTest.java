package org.redress.router.routing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.redress.router.codes.CouncilFunction.*;
import static org.redress.router.codes.ProceedingsKind.COURT;
import static org.redress.router.codes.ProceedingsKind.CRIMINAL;
import static org.redress.router.codes.ProceedingsKind.DISCIPLINARY;
import static org.redress.router.codes.ProceedingsKind.TRIBUNAL;
import static org.redress.router.codes.Relationship.*;
import static org.redress.router.routing.FunctionsTest.assertReview;
import static org.redress.router.routing.FunctionsTest.assertRoute;
import static org.redress.router.routing.Told.CHILDREN_ACT;
import static org.redress.router.routing.Told.CORPORATE;
import static org.redress.router.routing.Told.elsewhere;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.redress.platform.time.FactDate;
import org.redress.router.codes.Age;
import org.redress.router.codes.BroughtBy;
import org.redress.router.codes.ChildStatus;
import org.redress.router.codes.ClosedAs;
import org.redress.router.codes.Destination;
import org.redress.router.codes.FunctionSource;
import org.redress.router.codes.Head;
import org.redress.router.codes.Procedure;
import org.redress.router.codes.ProcedureInUse;
import org.redress.router.codes.ProceedingsKind;
import org.redress.router.codes.ProceedingsState;
import org.redress.router.codes.ReviewKind;
import org.redress.router.codes.Route;
import org.redress.router.codes.RoutingStatus;

/** What stands between a pair and its procedure, each gate on both sides. */
class GatesTest {

    @Test
    void theAnniversaryIsInTimeAndTheDayAfterIsNot() {
        assertRoute(CHILDREN_ACT, helpReceivedOn("2024-02-16").arisen("2023-02-16"));
        assertReview(ReviewKind.LATE, CHILDREN_ACT, helpReceivedOn("2024-02-16").arisen("2023-02-15"));
    }

    @Test
    void groundsThatGoOnOrEndedWithinTheYearAreInTime() {
        FactDate longAgo = FactDate.day(LocalDate.of(2020, 1, 1));
        assertRoute(CHILDREN_ACT, helpReceivedOn("2024-02-16").arisen(longAgo, null, true));
        assertRoute(
                CHILDREN_ACT,
                helpReceivedOn("2024-02-16").arisen(longAgo, FactDate.day(LocalDate.of(2023, 2, 16)), null));
        assertReview(
                ReviewKind.LATE,
                CHILDREN_ACT,
                helpReceivedOn("2024-02-16").arisen(longAgo, FactDate.day(LocalDate.of(2023, 2, 15)), null));
    }

    @Test
    void whetherAMonthWasInTimeIsToldOnlyIfEveryDayOfItWas() {
        FactDate february = FactDate.month(YearMonth.of(2023, 2));
        assertRoute(CHILDREN_ACT, helpReceivedOn("2024-02-01").arisen(february, null, null));
        assertReview(ReviewKind.LATE, CHILDREN_ACT, helpReceivedOn("2024-02-02").arisen(february, null, null));
        assertTrue(Told.review(
                        helpReceivedOn("2024-02-02")
                                .arisen(february, null, null)
                                .decided(),
                        ReviewKind.LATE)
                .missing()
                .contains("cannot be told"));
        assertRoute(CHILDREN_ACT, helpReceivedOn("2024-02-02").arisen(FactDate.notKnown(), null, null));
    }

    @Test
    void theYearIsNoMatterElsewhere() {
        assertRoute(
                CORPORATE,
                Told.by(PARENT).receivedOn("2024-02-16").about(HOUSING).arisen("2020-01-01"));
    }

    @Test
    void liveProceedingsAreForAPerson() {
        for (BroughtBy by : BroughtBy.values()) {
            assertProceedings(COURT, by, ProceedingsState.UNDER_WAY, Destination.COURT);
            assertProceedings(CRIMINAL, by, ProceedingsState.EXPECTED, Destination.POLICE);
            assertProceedings(DISCIPLINARY, by, ProceedingsState.UNDER_WAY, Destination.EMPLOYER);
        }
        assertProceedings(TRIBUNAL, BroughtBy.COMPLAINANT, ProceedingsState.EXPECTED, Destination.TRIBUNAL);
    }

    @Test
    void proceedingsThatHaveEndedPrejudiceNothing() {
        assertRoute(
                CHILDREN_ACT,
                Told.by(PARENT)
                        .beside(COURT, BroughtBy.COMPLAINANT, ProceedingsState.ENDED, true)
                        .about(SECTION_17_SUPPORT));
    }

    @Test
    void aCaseBeforeACourtOrTribunalCountsOnlyOnceNotifiedInWriting() {
        for (ProceedingsKind kind : List.of(COURT, TRIBUNAL)) {
            for (BroughtBy by : List.of(BroughtBy.COMPLAINANT, BroughtBy.OTHER)) {
                // When
                Decision decision = Told.by(PARENT)
                        .beside(kind, by, ProceedingsState.UNDER_WAY, false)
                        .about(SECTION_17_SUPPORT)
                        .decided();
                // Then
                assertEquals(List.of(CHILDREN_ACT), Told.routes(decision));
                assertEquals(RoutingStatus.DECIDED, decision.routingStatus());
                assertFalse(
                        Told.review(decision, ReviewKind.CONCURRENT_PROCEEDINGS).blocking());
            }
        }
    }

    @Test
    void whatTheCouncilAcceptedStaysAccepted() {
        for (Told complaint : List.of(
                Told.by(RELATIVE).about(LOOKED_AFTER_CARE),
                Told.by(UNKNOWN).about(NOT_STATED),
                Told.by(PARENT).about(CHILD_PROTECTION),
                Told.by(FOSTER_CARER).about(ALLEGATION_AGAINST_PROFESSIONAL),
                Told.by(PARENT).about(ADULT_SOCIAL_CARE),
                Told.by(PARENT).about(SECTION_17_SUPPORT).arisen("2020-01-01"))) {
            assertRoute(CHILDREN_ACT, complaint.inUse(ProcedureInUse.CHILDREN_ACT));
        }
    }

    @Test
    void theQuestionsOfChildProtectionStayAsANotice() {
        Decision decision = Told.by(PARENT)
                .inUse(ProcedureInUse.CHILDREN_ACT)
                .about(CHILD_PROTECTION)
                .decided();

        assertFalse(Told.review(decision, ReviewKind.CHILD_PROTECTION).blocking());
    }

    @Test
    void anElementWhoseOwnRulePointsElsewhereIsAReviewEvenIfAccepted() {
        assertReview(
                ReviewKind.CROSSCHECK,
                CORPORATE,
                Told.by(PARENT).inUse(ProcedureInUse.CHILDREN_ACT).about(OTHER_COUNCIL_SERVICE));
        assertReview(
                ReviewKind.CROSSCHECK,
                elsewhere(Destination.COURT),
                Told.by(PARENT).inUse(ProcedureInUse.CHILDREN_ACT).about(COURT_DECISION));
    }

    @Test
    void proceedingsAreStillAskedAboutWhenAccepted() {
        assertReview(
                ReviewKind.CONCURRENT_PROCEEDINGS,
                CHILDREN_ACT,
                Told.by(PARENT)
                        .inUse(ProcedureInUse.CHILDREN_ACT)
                        .beside(COURT, BroughtBy.OTHER, ProceedingsState.UNDER_WAY, true)
                        .about(SECTION_17_SUPPORT));
    }

    @Test
    void aChosenFunctionLeadsInAndNeverOut() {
        for (FunctionSource chosen : List.of(FunctionSource.COMPLAINANT, FunctionSource.TRIAGE)) {
            assertRoute(CHILDREN_ACT, Told.by(PARENT).about(chosen, SECTION_17_SUPPORT));
            assertReview(
                    ReviewKind.SELF_CHOSEN_FUNCTION, CORPORATE, Told.by(PARENT).about(chosen, HOUSING));
            assertReview(
                    ReviewKind.SELF_CHOSEN_FUNCTION,
                    elsewhere(Destination.OTHER_BODY),
                    Told.by(PARENT).about(chosen, SECTION_17_SUPPORT).doneByAnotherBody());
        }
        assertRoute(CORPORATE, Told.by(PARENT).about(FunctionSource.IMPORT, HOUSING));
    }

    @Test
    void functionsThatDoNotGoWithThePerson() {
        assertCrosscheck(CORPORATE, Told.by(CARE_LEAVER).about(HOUSING));
        assertCrosscheck(CORPORATE, Told.by(PARENT, ChildStatus.LOOKED_AFTER).about(HOUSING));
        assertCrosscheck(CORPORATE, Told.by(PARENT, ChildStatus.DISABLED).about(EARLY_HELP));
        assertCrosscheck(
                CORPORATE, Told.by(PARENT, ChildStatus.IN_NEED).about(SPECIAL_EDUCATIONAL_NEEDS, Head.DELIVERY));
        assertCrosscheck(
                elsewhere(Destination.INFORMATION_COMMISSIONER), Told.by(PARENT).about(RECORDS_AND_DATA));
        assertCrosscheck(
                elsewhere(Destination.SOCIAL_WORK_ENGLAND), Told.by(PARENT).about(PROFESSIONAL_CONDUCT));
        assertCrosscheck(
                elsewhere(Destination.INDEPENDENT_REVIEW_MECHANISM),
                Told.by(FOSTER_CARER).about(CARER_APPROVAL, Head.DISPUTED_DECISION));
        assertRoute(CORPORATE, Told.by(PARENT, ChildStatus.ADOPTED).about(EARLY_HELP));
    }

    @Test
    void aYoungPersonsMoveToAdultServicesIsATransition() {
        assertReview(ReviewKind.TRANSITION, CHILDREN_ACT, Told.by(CHILD).about(ADULT_SOCIAL_CARE));
        assertReview(
                ReviewKind.TRANSITION,
                CHILDREN_ACT,
                Told.by(PARENT, Age.AGE_18_20).about(ADULT_SOCIAL_CARE));
        assertReview(
                ReviewKind.TRANSITION,
                CHILDREN_ACT,
                Told.by(PARENT, Age.AGE_21_24, ChildStatus.DISABLED).about(ADULT_SOCIAL_CARE));
        assertRoute(
                new Route(Procedure.ADULT_SOCIAL_CARE, null),
                Told.by(PARENT, Age.AGE_21_24).about(ADULT_SOCIAL_CARE));
    }

    @Test
    void handlingGoesWithWhatWasHandled() {
        assertRoute(CHILDREN_ACT, Told.by(PARENT).about(SECTION_17_SUPPORT).about(COMPLAINT_HANDLING));
        assertRoute(CORPORATE, Told.by(PARENT).about(HOUSING).about(COMPLAINT_HANDLING));
        assertReview(
                ReviewKind.CHILD_PROTECTION,
                CHILDREN_ACT,
                Told.by(PARENT).about(CHILD_PROTECTION).about(COMPLAINT_HANDLING));
        assertReview(
                ReviewKind.NOTHING_STATED,
                CHILDREN_ACT,
                Told.by(PARENT).about(NOT_STATED).about(COMPLAINT_HANDLING));
        assertReview(ReviewKind.NOTHING_STATED, CHILDREN_ACT, Told.by(PARENT).about(COMPLAINT_HANDLING));
        assertRoute(
                CHILDREN_ACT, Told.by(PARENT).inUse(ProcedureInUse.CHILDREN_ACT).about(COMPLAINT_HANDLING));
        assertReview(
                ReviewKind.SELF_CHOSEN_FUNCTION,
                CORPORATE,
                Told.by(PARENT).about(FunctionSource.COMPLAINANT, HOUSING).about(COMPLAINT_HANDLING));
    }

    @Test
    void handlingOfAMixedComplaintIsChildrenActUnlessItNamesTheOther() {
        // When
        Decision unnamed = Told.by(PARENT)
                .about(HOUSING)
                .about(SECTION_17_SUPPORT)
                .about(COMPLAINT_HANDLING)
                .decided();
        Decision named = Told.by(PARENT)
                .about(HOUSING)
                .about(SECTION_17_SUPPORT)
                .about(COMPLAINT_HANDLING)
                .aboutTheFirst()
                .decided();
        // Then
        assertEquals(List.of(CORPORATE, CHILDREN_ACT), Told.routes(unnamed));
        assertEquals(List.of(1, 2), sizes(unnamed));
        assertEquals(List.of(2, 1), sizes(named));
    }

    @Test
    void noticesThatStopNothing() {
        Decision decision = Told.by(PARENT, Age.UNDER_16, ChildStatus.IN_NEED)
                .inUse(ProcedureInUse.OTHER)
                .proposedChange()
                .withSafeguardingConcern()
                .about(SECTION_17_SUPPORT)
                .decided();

        assertEquals(List.of(CHILDREN_ACT), Told.routes(decision));
        assertEquals(List.of(ReviewKind.WRONG_PROCEDURE_IN_USE, ReviewKind.PROPOSED_CHANGE), Told.notices(decision));
        assertEquals("G-SAFEGUARD", Told.rulesThatApplied(decision).get(0));
    }

    @Test
    void aStoryIsReadIntoTheProcedureAndNeverOutOfIt() {
        assertRoute(CHILDREN_ACT, Told.by(PARENT).triagedAs(SECTION_17_SUPPORT, true));
        assertReview(ReviewKind.NOTHING_STATED, CHILDREN_ACT, Told.by(PARENT).triagedAs(HOUSING, false));
        assertReview(ReviewKind.SELF_CHOSEN_FUNCTION, CORPORATE, Told.by(PARENT).triagedAs(HOUSING, true));
    }

    @Test
    void whatAPersonDecidedIsNotAskedAgain() {
        // Given
        Told complaint = Told.by(PARENT).about(CHILD_PROTECTION).arisen("2020-01-01");
        Ruling placed = ruling(complaint, ReviewKind.CHILD_PROTECTION, "F-P5-47", CORPORATE, null);
        Ruling kept = ruling(complaint, ReviewKind.CHILD_PROTECTION, "F-P5-47", CHILDREN_ACT, null);
        Ruling tooLate = ruling(complaint, ReviewKind.LATE, "X-LATE", null, ClosedAs.OUT_OF_TIME);
        // When
        Decision away = Told.ROUTER.decide(complaint.facts(), List.of(placed));
        Decision stillLate = Told.ROUTER.decide(complaint.facts(), List.of(kept));
        Decision ended = Told.ROUTER.decide(complaint.facts(), List.of(kept, tooLate));
        // Then: outside the regulations nobody asks about the year
        assertEquals(List.of(CORPORATE), Told.routes(away));
        assertEquals(Told.none(), Told.blocking(away));
        assertTrue(away.tracks().get(0).byPerson());
        assertEquals(List.of(ReviewKind.LATE), Told.blocking(stillLate));
        assertEquals(ClosedAs.OUT_OF_TIME, ended.tracks().get(0).notTaken());
        assertEquals(RoutingStatus.DECIDED, ended.routingStatus());
    }

    @Test
    void aPersonWhoPlacesAnOutsidersComplaintStillOwesTheDecisionOnTheirInterest() {
        Told complaint = Told.by(RELATIVE).about(HOUSING);
        Ruling placed = ruling(complaint, null, null, CHILDREN_ACT, null);

        Decision decision = Told.ROUTER.decide(complaint.facts(), List.of(placed));

        assertEquals(List.of(ReviewKind.SUFFICIENT_INTEREST), Told.blocking(decision));
    }

    @Test
    void whatIsNotConsideredBesideProceedingsIsSaidOfTheWhole() {
        Told complaint = Told.by(PARENT)
                .beside(COURT, BroughtBy.COMPLAINANT, ProceedingsState.UNDER_WAY, true)
                .about(SECTION_17_SUPPORT);
        Ruling waits =
                ruling(complaint, ReviewKind.CONCURRENT_PROCEEDINGS, "X-COURT", null, ClosedAs.NOT_CONSIDERED_REG8);

        Decision decision = Told.ROUTER.decide(complaint.facts(), List.of(waits));

        assertEquals(RoutingStatus.NOT_CONSIDERED_REG8, decision.routingStatus());
    }

    private static Ruling ruling(Told complaint, ReviewKind kind, String rule, Route goes, ClosedAs notTaken) {
        PartId part = Part.of(complaint.facts()).get(0).id();
        return new Ruling(part, kind, rule, goes, notTaken, LocalDate.of(2026, 3, 3));
    }

    private static Told helpReceivedOn(String day) {
        return Told.by(PARENT, Age.UNDER_16, ChildStatus.IN_NEED)
                .receivedOn(day)
                .about(SECTION_17_SUPPORT);
    }

    private static void assertProceedings(
            ProceedingsKind kind, BroughtBy by, ProceedingsState state, Destination forum) {
        Decision decision = Told.by(PARENT)
                .beside(kind, by, state, true)
                .about(SECTION_17_SUPPORT)
                .decided();
        assertEquals(List.of(ReviewKind.CONCURRENT_PROCEEDINGS), Told.blocking(decision));
        Decision.ReviewNeeded review = Told.review(decision, ReviewKind.CONCURRENT_PROCEEDINGS);
        assertEquals(CHILDREN_ACT, review.leadsTo());
        assertEquals(List.of(elsewhere(forum)), review.otherwise());
    }

    private static void assertCrosscheck(Route leadsTo, Told complaint) {
        assertReview(ReviewKind.CROSSCHECK, leadsTo, complaint);
        assertTrue(Told.review(complaint.decided(), ReviewKind.CROSSCHECK)
                .otherwise()
                .contains(CHILDREN_ACT));
    }

    private static List<Integer> sizes(Decision decision) {
        return decision.tracks().stream().map(track -> track.parts().size()).toList();
    }
}
