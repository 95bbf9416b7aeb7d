package org.redress.router.procedure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.redress.router.codes.Step.*;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.redress.platform.http.Refusal;
import org.redress.platform.time.FactDate;
import org.redress.router.codes.Step;

/** What is lawful when, each guard on both sides. */
class TrackTest {

    @Test
    void stageTwoFollowsAnAnswerAndARequest() {
        // Given
        Walk walk = Walk.receivedOn("2024-07-18");
        // When
        Refusal tooEarly = walk.refused(STAGE2_REQUESTED, "2024-07-20");
        walk.then(STAGE1_RESPONSE_SENT, "2024-08-05").then(STAGE2_REQUESTED, "2024-08-14");
        // Then
        assertEquals("earlier-step-missing", tooEarly.name());
        assertEquals("SI 2006/1738 regs 15(2), 17(1)", tooEarly.citation());
        assertEquals(2, walk.track().stage());
        assertTrue(walk.track().isAwaitingAnswer(2));
        assertTrue(walk.next().containsAll(List.of(INVESTIGATING_OFFICER_APPOINTED, INDEPENDENT_PERSON_APPOINTED)));
        assertFalse(walk.next().contains(ADJUDICATION_SENT));
    }

    @Test
    void aStepIsNotDatedBeforeWhatItFollows() {
        Walk walk = Walk.receivedOn("2024-07-18").then(STAGE1_RESPONSE_SENT, "2024-08-05");

        assertEquals(
                "before-the-step-it-follows",
                walk.refused(STAGE2_REQUESTED, "2024-08-04").name());
        assertEquals("on", walk.refused(STAGE2_REQUESTED, "2024-08-04").field());
        assertEquals(2, walk.then(STAGE2_REQUESTED, "2024-08-05").track().stage());
    }

    @Test
    void nothingIsDatedBeforeTheComplaintArrived() {
        assertEquals(
                "before-the-step-it-follows",
                Walk.receivedOn("2024-07-18")
                        .refused(ACKNOWLEDGED, "2024-07-17")
                        .name());
        assertEquals(
                List.of(STAGE1_RESPONSE_SENT),
                Walk.receivedOn("2024-07-18").then(ACKNOWLEDGED, "2024-07-18").next().stream()
                        .filter(step -> step == STAGE1_RESPONSE_SENT || step == ACKNOWLEDGED)
                        .toList());
    }

    @Test
    void anImpreciseDayIsRefusedOnlyIfEveryDayItMayBeIsWrong() {
        Walk walk = Walk.receivedOn("2015-07-15").then(STAGE1_RESPONSE_SENT, Walk.month("2015-08"));

        assertEquals(
                "before-the-step-it-follows",
                walk.refused(Walk.entry(STAGE2_REQUESTED, Walk.month("2015-07")))
                        .name());
        assertEquals(
                2, walk.then(STAGE2_REQUESTED, Walk.month("2015-08")).track().stage());
    }

    @Test
    void aSecondAnswerIsAFurtherAnswerAndMovesNothing() {
        Walk walk = Walk.receivedOn("2019-02-01").then(STAGE1_RESPONSE_SENT, "2019-03-06");

        assertEquals(
                "already-recorded",
                walk.refused(STAGE1_RESPONSE_SENT, "2019-04-23").name());
        walk.then(STAGE1_FURTHER_RESPONSE_SENT, "2019-04-23");
        assertEquals(Optional.of(Walk.day("2019-03-06")), walk.track().answeredOn(1));
        assertEquals(
                "earlier-step-missing",
                Walk.receivedOn("2019-02-01")
                        .refused(STAGE1_FURTHER_RESPONSE_SENT, "2019-04-23")
                        .name());
    }

    @Test
    void whatTheComplainantSaysIsRecordedAtIntake() {
        for (Step step : List.of(
                STAGE2_REQUESTED,
                STAGE3_REQUESTED,
                WITHDRAWN,
                WITHDRAWAL_RETRACTED,
                SATISFACTION_RECORDED,
                ADVOCATE_REQUESTED,
                REPRESENTATIONS_RESUBMITTED)) {
            Refusal refusal = assertThrows(Refusal.class, () -> Walk.RULES.officersStep(step));
            assertEquals("record-at-intake", refusal.name());
        }
    }

    @Test
    void stepsOfTheSuiteAndOfOtherProceduresAreNotAnOfficers() {
        assertEquals(
                "recorded-by-the-suite",
                assertThrows(Refusal.class, () -> Walk.RULES.officersStep(STAGE2_OPENED_BY_REMEDY))
                        .name());
        assertEquals(
                "step-not-of-this-procedure",
                assertThrows(Refusal.class, () -> Walk.RULES.officersStep(PLAN_AGREED))
                        .name());
        assertEquals(
                STAGE1_RESPONSE_SENT,
                Walk.RULES.officersStep(STAGE1_RESPONSE_SENT).step());
    }

    @Test
    void theAdjudicationNeedsAnInvestigationWithBothPeople() {
        // Given
        Walk walk =
                Walk.receivedOn("2024-07-18").stage2("2024-08-14").then(INVESTIGATING_OFFICER_APPOINTED, "2024-08-20");
        // When
        Refusal withoutIndependentPerson = walk.refused(ADJUDICATION_SENT, "2024-09-19");
        walk.then(INDEPENDENT_PERSON_APPOINTED, "2024-08-21");
        Refusal beforeTheAppointment = walk.refused(ADJUDICATION_SENT, "2024-08-20");
        walk.then(ADJUDICATION_SENT, "2024-08-21");
        // Then
        assertEquals("earlier-step-missing", withoutIndependentPerson.name());
        assertEquals("SI 2006/1738 reg 17(3), (7)-(8)", withoutIndependentPerson.citation());
        assertEquals("before-the-step-it-follows", beforeTheAppointment.name());
        assertFalse(walk.track().isAwaitingAnswer(2));
        assertTrue(walk.next().contains(STAGE3_REQUESTED));
    }

    @Test
    void whatNobodyBringsHereYetIsNotOffered() {
        List<Step> next = Walk.receivedOn("2024-07-18").next();

        assertTrue(next.containsAll(List.of(STAGE1_RESPONSE_SENT, SATISFACTION_RECORDED, WITHDRAWN)));
        assertFalse(next.contains(REPRESENTATIONS_RESUBMITTED));
        assertFalse(next.contains(STAGE2_REQUESTED));
    }

    @Test
    void stageTwoStepsWaitForStageTwo() {
        Refusal refusal = Walk.receivedOn("2024-07-18").refused(INVESTIGATING_OFFICER_APPOINTED, "2024-08-20");

        assertEquals("stage-not-open", refusal.name());
    }

    @Test
    void aReportNeedsItsAuthor() {
        Walk walk = Walk.receivedOn("2024-07-18").stage2("2024-08-14");

        assertEquals(
                "earlier-step-missing",
                walk.refused(INVESTIGATION_REPORT_RECEIVED, "2024-09-01").name());
        walk.investigated("2024-08-20").then(INVESTIGATION_REPORT_RECEIVED, "2024-09-01");
        assertTrue(walk.next().contains(INDEPENDENT_PERSON_REPORT_RECEIVED));
    }

    @Test
    void theDelayNoticeComesBeforeTheAnswer() {
        Walk walk = Walk.receivedOn("2024-07-18").stage2("2024-08-14").investigated("2024-08-20");

        walk.then(STAGE2_DELAY_NOTIFIED, "2024-09-18").then(ADJUDICATION_SENT, "2024-10-01");

        assertEquals(
                "too-late-for-step",
                walk.refused(STAGE2_DELAY_NOTIFIED, "2024-10-01").name());
    }

    @Test
    void theWrittenRecordIsForComplaintsMadeOrally() {
        Walk spoken = Walk.spokenOn("2024-07-18").stage2("2024-08-14");
        Walk written = Walk.receivedOn("2024-07-18").stage2("2024-08-14");

        assertEquals(
                "made-in-writing",
                written.refused(WRITTEN_RECORD_PRODUCED, "2024-08-30").name());
        assertFalse(written.next().contains(WRITTEN_RECORD_PRODUCED));
        assertTrue(spoken.next().contains(WRITTEN_RECORD_PRODUCED));
        spoken.then(WRITTEN_RECORD_PRODUCED, "2024-08-30");
        assertEquals(
                "already-recorded",
                spoken.refused(WRITTEN_RECORD_PRODUCED, "2024-08-31").name());
    }

    @Test
    void theWrittenRecordMayPrecedeTheRequestForStageTwo() {
        // Given
        Walk inStage1 = Walk.spokenOn("2024-07-18").then(WRITTEN_RECORD_PRODUCED, "2024-07-25");
        Walk recordedLater = Walk.spokenOn("2024-07-18").stage2("2024-08-14");
        // When
        inStage1.stage2("2024-08-14");
        Refusal again = inStage1.refused(WRITTEN_RECORD_PRODUCED, "2024-08-20");
        Refusal beforeReceipt = recordedLater.refused(WRITTEN_RECORD_PRODUCED, "2024-07-17");
        recordedLater.then(WRITTEN_RECORD_PRODUCED, "2024-07-25");
        // Then
        assertEquals("already-recorded", again.name());
        assertEquals("before-the-step-it-follows", beforeReceipt.name());
        assertEquals(2, recordedLater.track().stage());
    }

    @Test
    void stageOneCanBeLeftOutByAgreementUntilItIsAnswered() {
        assertEquals(
                2,
                Walk.receivedOn("2024-07-18")
                        .then(STAGE1_SKIPPED_BY_AGREEMENT, "2024-07-20")
                        .track()
                        .stage());
        assertEquals(
                "too-late-for-step",
                Walk.receivedOn("2024-07-18")
                        .then(STAGE1_RESPONSE_SENT, "2024-07-20")
                        .refused(STAGE1_SKIPPED_BY_AGREEMENT, "2024-07-21")
                        .name());
    }

    @Test
    void aRemedyOpensStageTwoUnlessItIsOpen() {
        Walk unanswered = Walk.receivedOn("2024-02-16").then(STAGE2_OPENED_BY_REMEDY, "2024-10-29");
        Walk open = Walk.receivedOn("2024-02-16").stage2("2024-08-14");

        assertEquals(2, unanswered.track().stage());
        assertEquals(
                "stage-already-open",
                open.refused(STAGE2_OPENED_BY_REMEDY, "2024-10-29").name());
        assertEquals(
                "stage-already-open",
                open.refused(STAGE2_REQUESTED, "2024-10-29").name());
    }

    @Test
    void aRemedyOpensStageTwoAnewAfterItsAnswerAndARequestDoesNot() {
        Walk walk = Walk.receivedOn("2024-02-16")
                .stage2("2024-03-14")
                .investigated("2024-03-20")
                .then(ADJUDICATION_SENT, "2024-04-20");

        assertEquals(
                "stage-already-open",
                walk.refused(STAGE2_REQUESTED, "2024-05-01").name());
        walk.then(STAGE2_OPENED_BY_REMEDY, "2024-10-29");

        // The second stage 2 needs its own investigation.
        assertTrue(walk.track().isAwaitingAnswer(2));
        assertEquals(
                "earlier-step-missing",
                walk.refused(ADJUDICATION_SENT, "2024-11-20").name());
    }

    @Test
    void aRemedyOfAnUnknownDayOpensStageTwoOnADayNotKnown() {
        Walk walk = Walk.receivedOn("2024-02-16")
                .then(STAGE1_RESPONSE_SENT, "2024-04-30")
                .then(STAGE2_OPENED_BY_REMEDY, FactDate.notKnown());

        assertEquals(2, walk.track().stage());
    }

    @Test
    void whatWasDoneInAStageCanBeRecordedOnceItIsOver() {
        // Given: stage 2 opened by a remedy before anybody recorded the stage 1 answer
        Walk walk = Walk.receivedOn("2024-02-16").then(STAGE2_OPENED_BY_REMEDY, "2024-10-29");
        // When
        Refusal afterwards = walk.refused(STAGE1_RESPONSE_SENT, "2024-10-30");
        walk.then(STAGE1_RESPONSE_SENT, "2024-04-30");
        // Then
        assertEquals("stage-is-over", afterwards.name());
        assertEquals(2, walk.track().stage());
        assertFalse(walk.next().contains(STAGE1_FURTHER_RESPONSE_SENT));
    }
}
