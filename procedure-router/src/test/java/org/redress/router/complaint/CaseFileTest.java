package org.redress.router.complaint;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.redress.platform.http.Refusal;
import org.redress.platform.time.FactDate;
import org.redress.router.codes.BroughtBy;
import org.redress.router.codes.ClosedAs;
import org.redress.router.codes.CouncilFunction;
import org.redress.router.codes.FunctionSource;
import org.redress.router.codes.ProcedureInUse;
import org.redress.router.codes.ProceedingsKind;
import org.redress.router.codes.ProceedingsState;
import org.redress.router.codes.Relationship;
import org.redress.router.codes.ReviewKind;
import org.redress.router.codes.Route;
import org.redress.router.codes.RoutingStatus;
import org.redress.router.codes.Step;
import org.redress.router.procedure.CouncilProcedures;
import org.redress.router.procedure.Departures;
import org.redress.router.procedure.Limit;
import org.redress.router.procedure.Procedures;
import org.redress.router.procedure.RecordedStep;
import org.redress.router.procedure.Role;
import org.redress.router.procedure.RoleHolder;
import org.redress.router.procedure.StepEntry;
import org.redress.router.routing.ChildFacts;
import org.redress.router.routing.ComplaintFacts;
import org.redress.router.routing.ElementFacts;
import org.redress.router.routing.PartId;
import org.redress.router.routing.Proceedings;
import org.redress.router.routing.Router;
import org.redress.router.routing.Ruling;
import org.redress.router.rules.Eligibility;
import org.redress.router.rules.Reviews;

/** What becomes of a complaint's file, without a database. */
class CaseFileTest {
    private static final Eligibility RULES = Eligibility.load();
    private static final Reviews REVIEWS = Reviews.load();
    private static final CouncilProcedures PROCEDURES =
            Procedures.load(Optional.empty()).of("E10000016");
    private static final Occasion NOW =
            new Occasion(Instant.parse("2026-03-02T10:00:00Z"), LocalDate.of(2026, 3, 2), "officer");

    private CaseFile file;

    @Test
    void anElementAddedLaterAnswersWhatWasOpen() {
        // Given: all that was told is how a complaint was handled
        registered(element(CouncilFunction.COMPLAINT_HANDLING, "2024-02-16"));
        Review open = file.openReviews().get(0);
        // When
        amended(element(CouncilFunction.SECTION_17_SUPPORT, "2024-03-01"));
        // Then: both go the same way, and nobody needs to be asked any more
        assertEquals(ReviewKind.NOTHING_STATED, open.kind());
        assertEquals(ReviewOutcome.FACTS_ADDED, file.review(open.id()).outcome());
        assertEquals(RoutingStatus.DECIDED, file.routingStatus());
        assertEquals(1, file.tracks().size());
        assertEquals(2, track().elements().size());
    }

    @Test
    void whatRunsOnATrackStaysThere() {
        // Given: handling that goes with housing
        registered(
                element(CouncilFunction.HOUSING, "2024-02-16"),
                element(CouncilFunction.COMPLAINT_HANDLING, "2024-02-16"));
        List<UUID> before = file.tracks().iterator().next().elements();
        // When: with help under Part 3 beside it, handling alone would go the other way
        amended(element(CouncilFunction.SECTION_17_SUPPORT, "2024-03-01"));
        // Then
        assertEquals(2, file.tracks().size());
        assertEquals(before, file.tracks().iterator().next().elements());
        assertEquals(1, track().elements().size());
    }

    @Test
    void theSameQuestionOfAnotherDayIsAReviewOfItsOwn() {
        // Given
        registered(element(CouncilFunction.CHILD_PROTECTION, "2024-02-16"));
        // When
        amended(element(CouncilFunction.CHILD_PROTECTION, "2024-04-11"));
        // Then: each day of receipt starts a clock
        assertEquals(
                List.of("2024-02-16", "2024-04-11"),
                file.openReviews().stream()
                        .filter(Review::blocking)
                        .map(review -> review.content().receivedOn().day().toString())
                        .toList());
    }

    @Test
    void aClosedTrackIsNotJoined() {
        // Given
        registered(element(CouncilFunction.SECTION_17_SUPPORT, "2024-02-16"));
        said(Statement.Kind.WITHDRAWAL, "2024-02-20");
        take(Step.WITHDRAWAL_CONFIRMED, "2024-02-21");
        // When
        amended(element(CouncilFunction.SECTION_17_SUPPORT, "2024-04-11"));
        // Then
        assertEquals(2, file.tracks().size());
        assertTrue(track().isOpen());
    }

    @Test
    void aWithdrawalEndsWhatIsKeptElsewhereAndWhatIsUndecided() {
        // Given
        registered(
                element(CouncilFunction.HOUSING, "2024-02-16"),
                element(CouncilFunction.CHILD_PROTECTION, "2024-02-16"));
        // When
        said(Statement.Kind.WITHDRAWAL, "2024-02-20");
        // Then
        TrackFile corporate = file.tracks().iterator().next();
        assertEquals(ClosedAs.WITHDRAWN, corporate.closedAs());
        assertEquals(
                List.of(Step.WITHDRAWN),
                corporate.steps().stream().map(RecordedStep::step).toList());
        assertEquals(List.of(), file.openReviews());
        assertEquals(RoutingStatus.DECIDED, file.routingStatus());
        assertEquals(List.of(), file.pending());
    }

    @Test
    void aRequestWaitsWhileNobodyKnowsTheProcedure() {
        // Given
        registered(element(CouncilFunction.CHILD_PROTECTION, "2024-02-16"));
        // When
        asked(2, "2024-03-20");
        // Then
        assertEquals(Statement.State.WAITING, file.pending().get(0).state());
        assertEquals(1, file.openReviews().stream().filter(Review::blocking).count());
    }

    @Test
    void aRequestDatedBeforeTheComplaintTakesEffectNoEarlierThanIt() {
        registered(element(CouncilFunction.SECTION_17_SUPPORT, "2024-02-16"));
        take(Step.STAGE1_RESPONSE_SENT, "2024-02-16");

        asked(2, "2024-02-01");

        assertEquals("2024-02-16", lastStep().on().day().toString());
        assertEquals("2024-02-01", lastStep().entry().receivedOn().day().toString());
    }

    @Test
    void aWithdrawalOfADayBeforeStageTwoOpenedIsHeard() {
        // Given
        registered(element(CouncilFunction.SECTION_17_SUPPORT, "2024-07-18"));
        take(Step.STAGE1_RESPONSE_SENT, "2024-08-05");
        asked(2, "2024-08-14");
        // When
        said(Statement.Kind.WITHDRAWAL, "2024-08-12");
        // Then
        assertEquals(Step.WITHDRAWN, lastStep().step());
        assertEquals("2024-08-12", lastStep().on().day().toString());
        assertEquals(List.of(), file.pending());
    }

    @Test
    void aWordOfADayBeforeStageTwoOpenedIsHeard() {
        // Given
        registered(element(CouncilFunction.SECTION_17_SUPPORT, "2024-07-18"));
        take(Step.STAGE1_RESPONSE_SENT, "2024-08-05");
        asked(2, "2024-08-14");
        // When
        unhappy("2024-08-12");
        // Then
        assertEquals(Step.SATISFACTION_RECORDED, lastStep().step());
        assertEquals("2024-08-12", lastStep().on().day().toString());
        assertEquals(2, track().stage());
        assertEquals(List.of(), file.pending());
    }

    @Test
    void aRequestForStageTwoAfterItsAnswerIsAskedAbout() {
        // Given
        registered(element(CouncilFunction.SECTION_17_SUPPORT, "2024-02-16"));
        throughStage2("2024-03-01", "2024-04-20");
        // When
        asked(2, "2024-05-01");
        // Then
        assertEquals(Statement.State.IN_REVIEW, file.pending().get(0).state());
        Review review = file.openReviews().get(file.openReviews().size() - 1);
        assertEquals(ReviewKind.SATISFACTION_UNCONFIRMED, review.kind());
        assertFalse(review.blocking());
    }

    @Test
    void aRemedyOpensStageTwoAnewOnlyIfItWasAnsweredBeforeTheDecision() {
        // Given
        registered(element(CouncilFunction.SECTION_17_SUPPORT, "2024-02-16"));
        throughStage2("2024-03-01", "2024-04-20");
        // When
        said(Statement.Kind.STAGE2_REMEDY, "2024-04-20");
        Step afterTheDayItself = lastStep().step();
        said(Statement.Kind.STAGE2_REMEDY, "2024-04-21");
        // Then
        assertEquals(Step.ADJUDICATION_SENT, afterTheDayItself);
        assertEquals(Step.STAGE2_OPENED_BY_REMEDY, lastStep().step());
        assertEquals(List.of(), file.pending());
    }

    @Test
    void aRemedyLeavesStageThreeUnlessDecidedAfterTheAdjudication() {
        // Given
        registered(element(CouncilFunction.SECTION_17_SUPPORT, "2024-02-16"));
        throughStage2("2024-03-01", "2024-04-20");
        told("CA-S3-ASK", "2030-01-01");
        asked(3, "2024-05-10");
        // When
        said(Statement.Kind.STAGE2_REMEDY, "2024-04-20");
        int decidedOnTheDay = track().stage();
        said(Statement.Kind.STAGE2_REMEDY, "2024-05-09");
        int decidedBeforeStage3 = track().stage();
        file.put(new Statement(
                UUID.randomUUID(),
                Statement.Kind.STAGE2_REMEDY,
                Statement.Said.on(FactDate.notKnown()),
                Statement.State.WAITING));
        settle();
        int decidedOnADayNotKnown = track().stage();
        said(Statement.Kind.STAGE2_REMEDY, "2024-05-11");
        // Then
        assertEquals(3, decidedOnTheDay);
        assertEquals(3, decidedBeforeStage3);
        assertEquals(3, decidedOnADayNotKnown);
        assertEquals(2, track().stage());
        assertEquals(Step.STAGE2_OPENED_BY_REMEDY, lastStep().step());
        assertEquals(List.of(), file.pending());
    }

    @Test
    void aRemedyTakesACompletedRequestAlong() {
        // Given: a request that came too early
        registered(element(CouncilFunction.SECTION_17_SUPPORT, "2024-02-16"));
        asked(2, "2024-02-20");
        assertEquals(Statement.State.IN_REVIEW, file.pending().get(0).state());
        // When
        said(Statement.Kind.STAGE2_REMEDY, "2024-10-29");
        // Then
        assertEquals(List.of(), file.pending());
        assertEquals(
                List.of(), file.openReviews().stream().filter(Review::blocking).toList());
    }

    @Test
    void aRequestMadeBeforeTheRemedyKeepsItsDay() {
        // Given: stage 2 was opened by a remedy, and its investigation has begun
        registered(element(CouncilFunction.SECTION_17_SUPPORT, "2024-02-16"));
        take(Step.STAGE1_RESPONSE_SENT, "2024-04-30");
        said(Statement.Kind.STAGE2_REMEDY, "2024-10-29");
        take(Step.INVESTIGATING_OFFICER_APPOINTED, "2024-11-01");
        take(Step.INDEPENDENT_PERSON_APPOINTED, "2024-11-01");
        // When
        asked(2, "2024-08-14");
        asked(2, "2024-08-20");
        // Then: it is told once, with its own day, and what was done in stage 2 stands
        assertEquals(Step.STAGE2_REQUESTED, lastStep().step());
        assertEquals("2024-08-14", lastStep().on().day().toString());
        assertEquals(2, track().stage());
        assertEquals(List.of(), file.pending());
        take(Step.ADJUDICATION_SENT, "2024-12-20");
        told("CA-S3-ASK", "2030-01-01");
        asked(3, "2024-12-27");
        assertEquals(3, track().stage());
    }

    @Test
    void aRequestMadeAfterTheRemedyOpensAndTellsNothing() {
        registered(element(CouncilFunction.SECTION_17_SUPPORT, "2024-02-16"));
        take(Step.STAGE1_RESPONSE_SENT, "2024-04-30");
        said(Statement.Kind.STAGE2_REMEDY, "2024-10-29");

        asked(2, "2024-10-30");
        Step theDayAfter = lastStep().step();
        asked(2, "2024-10-29");

        assertEquals(Step.STAGE2_OPENED_BY_REMEDY, theDayAfter);
        assertEquals(Step.STAGE2_REQUESTED, lastStep().step());
        assertEquals(List.of(), file.pending());
    }

    @Test
    void aRequestThatWaitsBehindARemedyKeepsItsDay() {
        registered(element(CouncilFunction.SECTION_17_SUPPORT, "2024-02-16"));
        asked(2, "2024-03-20");

        said(Statement.Kind.STAGE2_REMEDY, "2024-10-29");

        assertEquals(
                List.of(Step.STAGE2_OPENED_BY_REMEDY, Step.STAGE2_REQUESTED),
                track().steps().stream().map(RecordedStep::step).toList());
        assertEquals("2024-03-20", lastStep().on().day().toString());
        assertEquals(List.of(), file.pending());
    }

    @Test
    void beingUnhappyIsARequestOnceTheAnswerItFollowedIsOnRecord() {
        // Given: the word is heard before the officer has recorded the answer
        registered(element(CouncilFunction.SECTION_17_SUPPORT, "2024-07-18"));
        unhappy("2024-08-05");
        int stageBefore = track().stage();
        // When
        take(Step.STAGE1_RESPONSE_SENT, "2024-08-05");
        settle();
        // Then
        assertEquals(1, stageBefore);
        assertEquals(
                List.of(Step.SATISFACTION_RECORDED, Step.STAGE1_RESPONSE_SENT, Step.STAGE2_REQUESTED),
                track().steps().stream().map(RecordedStep::step).toList());
        assertEquals("2024-08-05", lastStep().on().day().toString());
        assertEquals(List.of(), file.pending());
    }

    @Test
    void beingUnhappyBeforeTheAnswerWasGivenAsksForNothing() {
        registered(element(CouncilFunction.SECTION_17_SUPPORT, "2024-07-18"));
        unhappy("2024-08-04");

        take(Step.STAGE1_RESPONSE_SENT, "2024-08-05");
        settle();

        assertEquals(1, track().stage());
        assertEquals(List.of(), file.pending());
    }

    @Test
    void aComplaintResolvedByTermsAloneCanGoToStageTwo() {
        // Given
        registered(element(CouncilFunction.SECTION_17_SUPPORT, "2024-07-18"));
        take(Step.RESOLUTION_TERMS_SENT, "2024-08-05");
        word(true, "2024-08-07");
        take(Step.CLOSED, "2024-08-08");
        ClosedAs before = track().closedAs();
        // When
        asked(2, "2024-10-01");
        // Then
        assertEquals(ClosedAs.RESOLVED, before);
        assertTrue(track().isOpen());
        assertEquals(2, track().stage());
        assertEquals("2024-10-01", lastStep().on().day().toString());
    }

    @Test
    void aRequestKeptUntilTheTermsTakesEffectOnTheirDay() {
        registered(element(CouncilFunction.SECTION_17_SUPPORT, "2024-07-18"));
        asked(2, "2024-07-20");

        take(Step.RESOLUTION_TERMS_SENT, "2024-08-05");
        settle();

        assertEquals(Step.STAGE2_REQUESTED, lastStep().step());
        assertEquals("2024-08-05", lastStep().on().day().toString());
    }

    @Test
    void aRequestBetweenTwoAnswersTakesEffectOnItsOwnDay() {
        // Given: each element has its own answer
        ElementFacts first = element(CouncilFunction.SECTION_17_SUPPORT, "2024-07-18");
        registered(first, element(CouncilFunction.SECTION_17_SUPPORT, "2024-08-06"));
        take(Step.STAGE1_RESPONSE_SENT, "2024-08-05");
        take(Step.STAGE1_RESPONSE_SENT, "2024-08-12");
        // When
        unhappy("2024-08-09");
        // Then
        assertEquals(Step.STAGE2_REQUESTED, lastStep().step());
        assertEquals("2024-08-09", lastStep().on().day().toString());
    }

    @Test
    void somebodyIsToldOfARequestThatCannotBeTaken() {
        // Given
        registered(element(CouncilFunction.SECTION_17_SUPPORT, "2024-07-18"));
        said(Statement.Kind.WITHDRAWAL, "2024-08-01");
        take(Step.WITHDRAWAL_CONFIRMED, "2024-08-02");
        // When
        asked(2, "2024-08-10");
        // Then
        assertEquals(
                List.of(ReviewKind.PREMATURE_REQUEST),
                file.openReviews().stream().map(Review::kind).toList());
        assertEquals(Statement.State.IN_REVIEW, file.pending().get(0).state());
        assertEquals(ClosedAs.WITHDRAWN, track().closedAs());
    }

    @Test
    void aCorrectedAppointmentGivesNoRoleBack() {
        // Given: the first investigating officer was replaced
        registered(element(CouncilFunction.SECTION_17_SUPPORT, "2024-02-16"));
        take(Step.STAGE1_RESPONSE_SENT, "2024-03-01");
        asked(2, "2024-03-01");
        role(Step.INVESTIGATING_OFFICER_APPOINTED, "2024-03-10", new RoleHolder(null, "A. Frist", null, null), null);
        UUID wrong = lastStep().id();
        RoleHolder second = new RoleHolder(Role.INVESTIGATING_OFFICER, "B. Second", null, null);
        role(Step.ROLE_REPLACED, "2024-03-20", second, null);
        // When
        role(Step.INVESTIGATING_OFFICER_APPOINTED, "2024-03-10", new RoleHolder(null, "A. First", null, null), wrong);
        // Then
        assertEquals(
                List.of("B. Second"),
                TrackView.of(file, track(), List.of(), Departures.load()).roles().stream()
                        .map(TrackView.RoleInTrack::name)
                        .toList());
    }

    @Test
    void theComplaintIsDecidedWhileOnlyARequestIsInReview() {
        registered(element(CouncilFunction.SECTION_17_SUPPORT, "2024-02-16"));

        asked(2, "2024-02-20");

        assertEquals(RoutingStatus.DECIDED, file.routingStatus());
    }

    @Test
    void aTrackWithoutElementsRunsWhereTheCouncilHasAcceptedTheComplaint() {
        registered();

        assertEquals(List.of(), track().elements());
        assertEquals(RoutingStatus.DECIDED, file.routingStatus());
        assertEquals(
                1,
                file.openReviews().stream()
                        .filter(review -> review.kind() == ReviewKind.NOTHING_STATED && !review.blocking())
                        .count());
    }

    @Test
    void aPanelIsNotConvenedBeforeTheLimitForAskingIsKnown() {
        // Given
        registered(element(CouncilFunction.SECTION_17_SUPPORT, "2024-02-16"));
        throughStage2("2024-03-14", "2024-04-20");
        // When
        asked(3, "2024-05-01");
        int stageWithoutTheDate = track().stage();
        told("CA-S3-ASK", "2024-05-20");
        settle();
        // Then
        assertEquals(2, stageWithoutTheDate);
        assertEquals(3, track().stage());
    }

    @Test
    void ofALateRequestForAPanelAPersonDecides() {
        for (String accepted : List.of("yes", "no")) {
            // Given
            registered(element(CouncilFunction.SECTION_17_SUPPORT, "2024-02-16"));
            throughStage2("2024-03-14", "2024-04-20");
            told("CA-S3-ASK", "2024-05-20");
            // When
            asked(3, "2024-05-21");
            Review late = file.openReviews().stream()
                    .filter(review -> review.kind() == ReviewKind.LATE_PANEL_REQUEST)
                    .findFirst()
                    .orElseThrow();
            decided(late, Map.of("accepted", accepted));
            settle();
            // Then
            assertEquals(accepted.equals("yes") ? 3 : 2, track().stage());
        }
    }

    @Test
    void aKeptRequestTakesEffectWhenStageOneIsOverdue() {
        // Given
        registered(element(CouncilFunction.SECTION_17_SUPPORT, "2024-02-16"));
        asked(2, "2024-02-20");
        // When
        told("CA-S1-RESP", "2024-03-01");
        settle();
        // Then
        assertEquals(2, track().stage());
        assertEquals("2024-03-02", lastStep().on().day().toString());
    }

    @Test
    void aKeptRequestMovesWithTheCorrectedAnswer() {
        // Given
        registered(element(CouncilFunction.SECTION_17_SUPPORT, "2024-02-16"));
        asked(2, "2024-02-20");
        take(Step.STAGE1_RESPONSE_SENT, "2024-04-30");
        settle();
        UUID answer = track().steps().get(0).id();
        // When
        file.take(
                track().id(),
                new StepEntry(
                        Step.STAGE1_RESPONSE_SENT,
                        day("2024-05-02"),
                        null,
                        null,
                        null,
                        null,
                        null,
                        null,
                        null,
                        null,
                        answer,
                        null,
                        null,
                        null),
                NOW);
        new KeptRequests(file, NOW).moveAlong(track());
        // Then
        assertEquals(Step.STAGE2_REQUESTED, lastStep().step());
        assertEquals("2024-05-02", lastStep().on().day().toString());
        assertEquals("2024-02-20", lastStep().entry().receivedOn().day().toString());
        assertEquals(2, track().stage());
    }

    @Test
    void whatIsAddedToATrackPastStageOneIsOwedStagesOfItsOwn() {
        // Given
        registered(element(CouncilFunction.SECTION_17_SUPPORT, "2024-02-16"));
        take(Step.STAGE1_RESPONSE_SENT, "2024-03-01");
        asked(2, "2024-03-14");
        // When
        amended(element(CouncilFunction.SECTION_17_SUPPORT, "2024-04-11"));
        // Then
        assertEquals(List.of(2, 1), file.tracks().stream().map(TrackFile::stage).toList());
    }

    @Test
    void aRequestIsHeardByEveryTrackThatCanTakeIt() {
        // Given: the first is in stage 2, the second has had its answer, and so has what is corporate
        registered(element(CouncilFunction.SECTION_17_SUPPORT, "2024-02-16"));
        take(Step.STAGE1_RESPONSE_SENT, "2024-03-01");
        asked(2, "2024-03-14");
        amended(element(CouncilFunction.SECTION_17_SUPPORT, "2024-04-11"));
        amended(element(CouncilFunction.HOUSING, "2024-04-11"));
        file.tracks().stream()
                .filter(track -> track.stage() == 1)
                .forEach(track ->
                        file.take(track.id(), StepEntry.of(Step.STAGE1_RESPONSE_SENT, day("2024-04-20")), NOW));
        // When
        asked(2, "2024-05-01");
        // Then
        assertEquals(
                List.of(2, 2, 2), file.tracks().stream().map(TrackFile::stage).toList());
        assertEquals(List.of(), file.pending());
    }

    @Test
    void whatRanUnderTheWrongProcedureCountsAsStageOne() {
        // Given
        ElementFacts housing = element(CouncilFunction.HOUSING, "2024-02-16");
        registered(housing);
        TrackFile corporate = file.tracks().iterator().next();
        file.take(corporate.id(), StepEntry.of(Step.STAGE1_RESPONSE_SENT, day("2024-03-01")), NOW);
        // When
        PartId part = corporate.parts().get(0);
        ruled(new Ruling(part, null, null, Route.CHILDREN_ACT, null, NOW.today()));
        // Then
        assertEquals(
                ClosedAs.SUPERSEDED, file.track(corporate.id()).orElseThrow().closedAs());
        assertEquals("wrong_procedure_used", lastStep().entry().ground());
        asked(2, "2024-05-01");
        assertEquals(2, track().stage());
    }

    @Test
    void whatIsNotConsideredBesideProceedingsCanBePutAgain() {
        // Given
        registered(element(CouncilFunction.SECTION_17_SUPPORT, "2024-02-16"));
        PartId part = track().parts().get(0);
        route(file.routing()
                .facts()
                .beside(new Proceedings(
                        ProceedingsKind.COURT, BroughtBy.COMPLAINANT, ProceedingsState.UNDER_WAY, true)));
        Review beside = file.openReviews().stream()
                .filter(review -> review.kind() == ReviewKind.CONCURRENT_PROCEEDINGS)
                .findFirst()
                .orElseThrow();
        assertTrue(track().isOpen());
        // When
        ruled(new Ruling(
                part, beside.kind(), beside.content().rule(), null, ClosedAs.NOT_CONSIDERED_REG8, NOW.today()));
        RoutingStatus putOff = file.routingStatus();
        TrackFile ended = track();
        take(Step.CONCURRENT_CONSIDERATION_NOTICE_SENT, "2026-03-02");
        file.take(ended.id(), StepEntry.of(Step.REPRESENTATIONS_RESUBMITTED, day("2026-03-02")), NOW);
        route(file.routing()
                .facts()
                .beside(new Proceedings(ProceedingsKind.COURT, BroughtBy.COMPLAINANT, ProceedingsState.ENDED, true))
                .resubmitted(Set.of(part.element()), day("2026-03-02")));
        // Then
        assertEquals(RoutingStatus.NOT_CONSIDERED_REG8, putOff);
        assertEquals(
                ClosedAs.NOT_CONSIDERED_REG8,
                file.track(ended.id()).orElseThrow().closedAs());
        assertTrue(track().isOpen());
        assertEquals(1, track().stage());
        assertEquals(RoutingStatus.DECIDED, file.routingStatus());
    }

    @Test
    void aWithdrawalThatIsTakenBackGoesOnAtTheStageReached() {
        // Given
        registered(element(CouncilFunction.SECTION_17_SUPPORT, "2024-02-16"));
        take(Step.STAGE1_RESPONSE_SENT, "2024-03-01");
        asked(2, "2024-03-14");
        said(Statement.Kind.WITHDRAWAL, "2024-03-20");
        take(Step.WITHDRAWAL_CONFIRMED, "2024-03-21");
        // When
        said(Statement.Kind.RETRACTION, "2024-04-02");
        // Then
        assertTrue(track().isOpen());
        assertEquals(2, track().stage());
    }

    @Test
    void nothingIsResolvedWhileAPromiseIsOpen() {
        // Given
        registered(element(CouncilFunction.SECTION_17_SUPPORT, "2024-02-16"));
        take(Step.STAGE1_RESPONSE_SENT, "2024-03-01");
        take(Step.RESOLUTION_TERMS_SENT, "2024-03-02");
        UUID promise = UUID.randomUUID();
        file.put(new Statement(
                promise, Statement.Kind.PROMISE, Statement.Said.on(day("2024-03-02")), Statement.State.WAITING));
        new Promises(file, REVIEWS, NOW).ask(promise);
        word(true, "2024-03-05");
        // When
        Refusal open = assertThrows(Refusal.class, () -> take(Step.CLOSED, "2024-03-06"));
        new Promises(file, REVIEWS, NOW).done(promise);
        take(Step.CLOSED, "2024-03-06");
        // Then
        assertEquals("promise-open", open.name());
        assertEquals(ClosedAs.RESOLVED, track().closedAs());
        assertTrue(file.openReviews().stream().noneMatch(review -> review.kind() == ReviewKind.PROMISE_OPEN));
    }

    @Test
    void anAnswerOfWhichNobodySaidAnythingIsAskedAboutOnce() {
        // Given: answered 28 days before the day after
        registered(element(CouncilFunction.SECTION_17_SUPPORT, "2024-02-16"));
        take(Step.STAGE1_RESPONSE_SENT, "2026-02-02");
        // When
        new Unconfirmed(file, REVIEWS, NOW).ask();
        int onTheLastDay = unconfirmed();
        Occasion nextDay = new Occasion(NOW.at(), NOW.today().plusDays(1), "clock");
        new Unconfirmed(file, REVIEWS, nextDay).ask();
        new Unconfirmed(file, REVIEWS, nextDay).ask();
        // Then
        assertEquals(0, onTheLastDay);
        assertEquals(1, unconfirmed());
    }

    private int unconfirmed() {
        return (int) file.openReviews().stream()
                .filter(review -> review.kind() == ReviewKind.SATISFACTION_UNCONFIRMED)
                .count();
    }

    private void decided(Review review, Map<String, String> answers) {
        PersonsDecision decision = decision(review.id(), review.kind(), answers, List.of());
        file.decide(decision);
        new DecisionTaken(file, NOW).apply(decision);
    }

    private void ruled(Ruling ruling) {
        file.decide(decision(null, ruling.kind(), Map.of(), List.of(ruling)));
        route(file.routing().facts());
    }

    private static PersonsDecision decision(
            UUID review, ReviewKind kind, Map<String, String> answers, List<Ruling> rulings) {
        return new PersonsDecision(
                UUID.randomUUID(),
                review,
                false,
                new PersonsDecision.Content(kind, answers, null, rulings),
                null,
                NOW.today(),
                NOW.at(),
                "manager");
    }

    private void registered(ElementFacts... elements) {
        ComplaintFacts facts = new ComplaintFacts(
                LocalDate.of(2024, 2, 16),
                day("2024-02-16"),
                true,
                false,
                null,
                List.of(new ChildFacts(UUID.randomUUID(), Relationship.PARENT, null, null, null)),
                List.of(elements),
                null,
                null,
                false,
                false,
                elements.length == 0 ? ProcedureInUse.CHILDREN_ACT : ProcedureInUse.NONE,
                null);
        file = new CaseFile(
                PROCEDURES,
                new Routing(UUID.randomUUID(), facts, RULES.edition(), 1),
                new CaseKey(Optional.empty(), null));
        route(facts);
    }

    private void amended(ElementFacts element) {
        route(file.routing().facts().adding(List.of(element)));
        settle();
    }

    private void route(ComplaintFacts facts) {
        file.put(file.routing().decidedAnew(facts, RULES.edition()));
        new RoutingUpdate(file, REVIEWS, NOW).enter(new Router(RULES).decide(facts, file.rulings()));
    }

    /** The deadline tracker has told a limit of the track. */
    private void told(String rule, String dueOn) {
        LocalDate due = LocalDate.parse(dueOn);
        List<TrackLimit> limits = file.tracks().stream()
                .map(track -> new TrackLimit(UUID.randomUUID(), track.id(), new Limit(rule, null, due, due, null)))
                .toList();
        file = new CaseFile(
                PROCEDURES,
                file.routing(),
                file.key(),
                List.copyOf(file.tracks()),
                file.openReviews(),
                file.pending(),
                file.decisions(),
                limits);
    }

    private void said(Statement.Kind kind, String on) {
        file.put(new Statement(UUID.randomUUID(), kind, Statement.Said.on(day(on)), Statement.State.WAITING));
        settle();
    }

    private void asked(int stage, String on) {
        file.put(new Statement(
                UUID.randomUUID(),
                Statement.Kind.STAGE_REQUEST,
                new Statement.Said(day(on), stage, null),
                Statement.State.WAITING));
        settle();
    }

    private void unhappy(String on) {
        word(false, on);
    }

    private void word(boolean satisfied, String on) {
        file.put(new Statement(
                UUID.randomUUID(),
                Statement.Kind.SATISFACTION,
                new Statement.Said(day(on), null, satisfied),
                Statement.State.WAITING));
        settle();
    }

    private void settle() {
        new StatementsHeard(file, RULES, REVIEWS, NOW).apply();
    }

    private void throughStage2(String asked, String answered) {
        take(Step.STAGE1_RESPONSE_SENT, asked);
        asked(2, asked);
        take(Step.INVESTIGATING_OFFICER_APPOINTED, asked);
        take(Step.INDEPENDENT_PERSON_APPOINTED, asked);
        take(Step.ADJUDICATION_SENT, answered);
    }

    private void take(Step step, String on) {
        file.take(track().id(), StepEntry.of(step, day(on)), NOW);
    }

    private void role(Step step, String on, RoleHolder holder, UUID corrects) {
        StepEntry entry = new StepEntry(
                step, day(on), null, null, null, null, null, holder, null, null, corrects, null, null, null);
        file.take(track().id(), entry, NOW);
    }

    private TrackFile track() {
        return file.childrenActTrack().orElseThrow();
    }

    private RecordedStep lastStep() {
        List<RecordedStep> steps = track().steps();
        return steps.get(steps.size() - 1);
    }

    private static ElementFacts element(CouncilFunction function, String receivedOn) {
        UUID id = UUID.randomUUID();
        FactDate received = day(receivedOn);
        return new ElementFacts(
                id, function, FunctionSource.OFFICER, null, null, null, null, null, null, null, received);
    }

    private static FactDate day(String day) {
        return FactDate.day(LocalDate.parse(day));
    }
}
