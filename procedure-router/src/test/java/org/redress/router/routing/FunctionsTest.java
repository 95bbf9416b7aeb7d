package org.redress.router.routing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.redress.router.codes.CouncilFunction.*;
import static org.redress.router.codes.Destination.COURT;
import static org.redress.router.codes.Destination.EMPLOYER;
import static org.redress.router.codes.Destination.INDEPENDENT_REVIEW_MECHANISM;
import static org.redress.router.codes.Destination.INFORMATION_COMMISSIONER;
import static org.redress.router.codes.Destination.SOCIAL_WORK_ENGLAND;
import static org.redress.router.codes.Destination.TRIBUNAL;
import static org.redress.router.codes.Destination.VOLUNTARY_ORGANISATION;
import static org.redress.router.codes.ProceedingsState.ENDED;
import static org.redress.router.codes.ProceedingsState.UNDER_WAY;
import static org.redress.router.codes.Relationship.OTHER_INTERESTED_PERSON;
import static org.redress.router.codes.Relationship.PARENT;
import static org.redress.router.codes.Relationship.PROFESSIONAL;
import static org.redress.router.codes.Relationship.PROSPECTIVE_FOSTER_CARER;
import static org.redress.router.routing.Told.CHILDREN_ACT;
import static org.redress.router.routing.Told.CORPORATE;
import static org.redress.router.routing.Told.elsewhere;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.redress.router.codes.Age;
import org.redress.router.codes.BroughtBy;
import org.redress.router.codes.ChildStatus;
import org.redress.router.codes.CouncilFunction;
import org.redress.router.codes.Destination;
import org.redress.router.codes.Head;
import org.redress.router.codes.Procedure;
import org.redress.router.codes.ProceedingsKind;
import org.redress.router.codes.ReviewKind;
import org.redress.router.codes.Route;

/** What each function leads to when an officer has said that this is what the element is about. */
class FunctionsTest {

    @ParameterizedTest
    @EnumSource(
            names = {
                "SECTION_17_SUPPORT",
                "LOOKED_AFTER_CARE",
                "LEAVING_CARE_SUPPORT",
                "CONTACT_IN_CARE",
                "FOSTERING_SUPPORT",
                "CONNECTED_CARER_ASSESSMENT",
                "CARE_ORDER_APPLICATION",
                "PARENTAL_RESPONSIBILITY_IN_CARE",
                "SUPERVISION_ORDER",
                "CHILD_ASSESSMENT_ORDER",
                "EMERGENCY_PROTECTION",
                "ADOPTION_SUPPORT",
                "SPECIAL_GUARDIANSHIP_SUPPORT"
            })
    void aParentsComplaintOfAFunctionOfTheRegulations(CouncilFunction function) {
        Decision decision = Told.by(PARENT).about(function).decided();

        assertEquals(List.of(CHILDREN_ACT), Told.routes(decision));
        assertEquals(Told.none(), Told.blocking(decision));
    }

    @Test
    void functionsOfOtherProcedures() {
        assertRoute(elsewhere(COURT), Told.by(PARENT).about(COURT_DECISION));
        assertRoute(elsewhere(COURT), Told.by(PARENT).about(COURT_REPORT, Head.QUALITY_OF_SERVICE));
        assertRoute(elsewhere(Destination.SCHOOL), Told.by(PARENT).about(CouncilFunction.SCHOOL));
        assertRoute(CORPORATE, Told.by(PARENT).about(HOUSING));
        assertRoute(CORPORATE, Told.by(PARENT).about(EARLY_HELP));
        assertRoute(CORPORATE, Told.by(PARENT).about(PRIVATE_FOSTERING));
        assertRoute(CORPORATE, Told.by(PARENT).about(OTHER_COUNCIL_SERVICE));
        assertRoute(CORPORATE, Told.by(PARENT).about(SPECIAL_EDUCATIONAL_NEEDS, Head.DELIVERY));
        assertRoute(
                new Route(Procedure.ADULT_SOCIAL_CARE, null),
                Told.by(PARENT, Age.AGE_25_OVER).about(ADULT_SOCIAL_CARE));
    }

    @Test
    void childProtectionIsNeverDecidedByTheRouter() {
        Decision decision = Told.by(PARENT).about(CHILD_PROTECTION).decided();

        assertEquals(Told.none(), decision.tracks());
        assertEquals(List.of(ReviewKind.CHILD_PROTECTION), Told.blocking(decision));
    }

    @Test
    void aReportForACourtSplitsIntoWhatItSaysAndHowItWasMade() {
        assertReview(
                ReviewKind.COURT_REPORT_CONDUCT,
                elsewhere(COURT),
                Told.by(PARENT).about(COURT_REPORT, Head.STAFF_CONDUCT));
        assertReview(
                ReviewKind.COURT_REPORT_CONDUCT,
                elsewhere(COURT),
                Told.by(PARENT).about(COURT_REPORT, Head.QUALITY_OF_SERVICE, Head.DELAY));
    }

    @Test
    void contactOfAChildNotLookedAfterIsAReview() {
        assertReview(ReviewKind.CROSSCHECK, CHILDREN_ACT, Told.by(PARENT).about(CONTACT_NOT_IN_CARE));
        assertReview(
                ReviewKind.CROSSCHECK,
                elsewhere(COURT),
                Told.by(PARENT)
                        .beside(ProceedingsKind.COURT, BroughtBy.OTHER, ENDED, true)
                        .about(CONTACT_NOT_IN_CARE));
    }

    @Test
    void anAssessmentOfARelativeThatWasBeforeTheCourtIsAReview() {
        assertReview(
                ReviewKind.CROSSCHECK,
                CHILDREN_ACT,
                Told.by(PARENT)
                        .beside(ProceedingsKind.COURT, BroughtBy.COUNCIL, ENDED, true)
                        .about(CONNECTED_CARER_ASSESSMENT));
    }

    @Test
    void specialEducationalNeedsGoToTheTribunalWhereThereIsAnAppeal() {
        assertRoute(
                elsewhere(TRIBUNAL),
                Told.by(PARENT)
                        .beside(ProceedingsKind.TRIBUNAL, BroughtBy.COMPLAINANT, UNDER_WAY, true)
                        .about(SPECIAL_EDUCATIONAL_NEEDS, Head.DELIVERY));
        assertRoute(
                CORPORATE,
                Told.by(PARENT)
                        .beside(ProceedingsKind.TRIBUNAL, BroughtBy.COMPLAINANT, ENDED, true)
                        .about(SPECIAL_EDUCATIONAL_NEEDS, Head.DELIVERY));
        assertReview(
                ReviewKind.CROSSCHECK,
                elsewhere(TRIBUNAL),
                Told.by(PARENT).about(SPECIAL_EDUCATIONAL_NEEDS, Head.DISPUTED_DECISION));
    }

    @Test
    void approvalOfAnApplicantGoesByWhatIsComplainedOf() {
        assertRoute(
                elsewhere(INDEPENDENT_REVIEW_MECHANISM),
                Told.by(PROSPECTIVE_FOSTER_CARER).about(CARER_APPROVAL, Head.DISPUTED_DECISION));
        assertRoute(CORPORATE, Told.by(PROSPECTIVE_FOSTER_CARER).about(CARER_APPROVAL, Head.DELAY));
        assertReview(
                ReviewKind.CROSSCHECK,
                elsewhere(INDEPENDENT_REVIEW_MECHANISM),
                Told.by(PROSPECTIVE_FOSTER_CARER).about(CARER_APPROVAL, Head.DISPUTED_DECISION, Head.DELAY));
        assertReview(
                ReviewKind.CROSSCHECK,
                elsewhere(INDEPENDENT_REVIEW_MECHANISM),
                Told.by(PROSPECTIVE_FOSTER_CARER).about(CARER_APPROVAL));
    }

    @Test
    void recordsGoByTheDayOfReceipt() {
        assertRoute(
                elsewhere(INFORMATION_COMMISSIONER),
                Told.by(PROFESSIONAL).receivedOn("2026-06-18").about(RECORDS_AND_DATA));
        assertRoute(
                new Route(Procedure.DATA_PROTECTION, null),
                Told.by(PROFESSIONAL).receivedOn("2026-06-19").about(RECORDS_AND_DATA));
    }

    @Test
    void aSanctionIsForTheRegulatorOrTheEmployer() {
        assertRoute(elsewhere(SOCIAL_WORK_ENGLAND), Told.by(PROFESSIONAL).about(PROFESSIONAL_CONDUCT));
        assertRoute(
                elsewhere(EMPLOYER),
                Told.by(PROFESSIONAL)
                        .beside(ProceedingsKind.DISCIPLINARY, BroughtBy.COUNCIL, UNDER_WAY, true)
                        .about(PROFESSIONAL_CONDUCT));
    }

    @Test
    void anAllegationIsAReviewWhoeverComplains() {
        assertReview(ReviewKind.ALLEGATION, CORPORATE, Told.by(PROFESSIONAL).about(ALLEGATION_AGAINST_PROFESSIONAL));
        assertReview(ReviewKind.ALLEGATION, CHILDREN_ACT, Told.by(PARENT).about(ALLEGATION_AGAINST_PROFESSIONAL));
    }

    @Test
    void aChildInTheCareOfAVoluntaryOrganisation() {
        assertReview(
                ReviewKind.CROSSCHECK,
                elsewhere(VOLUNTARY_ORGANISATION),
                Told.by(PARENT, ChildStatus.ACCOMMODATED_BY_VOLUNTARY_ORGANISATION)
                        .about(SECTION_17_SUPPORT));
        assertRoute(
                CHILDREN_ACT,
                Told.by(PARENT, ChildStatus.ACCOMMODATED_BY_VOLUNTARY_ORGANISATION, ChildStatus.LOOKED_AFTER)
                        .about(SECTION_17_SUPPORT));
        assertRoute(
                elsewhere(VOLUNTARY_ORGANISATION),
                Told.by(PARENT, ChildStatus.ACCOMMODATED_BY_VOLUNTARY_ORGANISATION)
                        .about(SECTION_17_SUPPORT)
                        .doneByAnotherBody());
    }

    @Test
    void whatAnotherBodyDidGoesThere() {
        assertRoute(
                elsewhere(Destination.OTHER_BODY),
                Told.by(PARENT).about(SECTION_17_SUPPORT).doneByAnotherBody());
        assertRoute(
                elsewhere(Destination.INDEPENDENT_FOSTERING_AGENCY),
                Told.by(PARENT)
                        .fosterCarer(org.redress.router.codes.ApprovedBy.AGENCY)
                        .about(FOSTERING_SUPPORT)
                        .doneByAnotherBody());
        assertReview(
                ReviewKind.CHILD_PROTECTION,
                CHILDREN_ACT,
                Told.by(PARENT).about(CHILD_PROTECTION).doneByAnotherBody());
    }

    @Test
    void whatIsNotStatedIsAskedFor() {
        assertReview(ReviewKind.NOTHING_STATED, CHILDREN_ACT, Told.by(PARENT).about(NOT_STATED));
        assertReview(ReviewKind.NOTHING_STATED, CHILDREN_ACT, Told.by(OTHER_INTERESTED_PERSON));
    }

    static void assertRoute(Route expected, Told complaint) {
        Decision decision = complaint.decided();
        assertEquals(List.of(expected), Told.routes(decision));
        assertEquals(Told.none(), Told.blocking(decision));
    }

    static void assertReview(ReviewKind kind, Route leadsTo, Told complaint) {
        Decision decision = complaint.decided();
        assertEquals(Told.none(), decision.tracks());
        assertEquals(List.of(kind), Told.blocking(decision).stream().distinct().toList());
        assertEquals(leadsTo, Told.review(decision, kind).leadsTo());
    }
}
