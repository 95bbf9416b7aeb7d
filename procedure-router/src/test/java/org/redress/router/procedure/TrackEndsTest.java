package org.redress.router.procedure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.redress.router.codes.Step.*;
import static org.redress.router.codes.Step.STAGE1_RESPONSE_SENT;
import static org.redress.router.codes.Step.STAGE2_OPENED_BY_REMEDY;
import static org.redress.router.codes.Step.WITHDRAWAL_CONFIRMED;
import static org.redress.router.codes.Step.WITHDRAWN;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.redress.platform.http.Refusal;
import org.redress.router.codes.ClosedAs;
import org.redress.router.codes.Step;

/** How a track ends, and how what is on record is put right. */
class TrackEndsTest {

    @Test
    void nothingClosesWithoutTheComplainantsWord() {
        // Given
        Walk walk = Walk.receivedOn("2015-07-15")
                .then(STAGE1_RESPONSE_SENT, "2015-08-01")
                .then(RESOLUTION_TERMS_SENT, "2015-08-02");
        // When
        Refusal silence = walk.refused(CLOSED, "2015-11-30");
        Walk unhappy = walk.satisfied(false, "2015-11-30");
        Refusal stillUnhappy = unhappy.refused(CLOSED, "2015-12-01");
        walk.satisfied(true, "2015-12-02").then(CLOSED, "2015-12-03");
        // Then
        assertEquals("closing-not-confirmed", silence.name());
        assertTrue(silence.citation().contains("reg"));
        assertEquals("closing-not-confirmed", stillUnhappy.name());
        assertEquals(Optional.of(ClosedAs.RESOLVED), walk.track().closedAs());
        assertEquals("track-closed", walk.refused(ACKNOWLEDGED, "2015-12-04").name());
        assertEquals(List.of(STAGE2_REQUESTED, REFERRED_TO_OMBUDSMAN), walk.next());
    }

    @Test
    void beingContentIsNotEnoughWithoutTheTerms() {
        Walk walk = Walk.receivedOn("2015-07-15")
                .then(STAGE1_RESPONSE_SENT, "2015-08-01")
                .satisfied(true, "2015-08-03");

        assertEquals("closing-not-confirmed", walk.refused(CLOSED, "2015-08-04").name());
    }

    @Test
    void aComplaintSettledAfterTheAdjudicationIsCompleted() {
        Walk walk = Walk.receivedOn("2024-02-16")
                .stage2("2024-03-14")
                .investigated("2024-03-20")
                .then(ADJUDICATION_SENT, "2024-04-20")
                .satisfied(true, "2024-04-25")
                .then(CLOSED, "2024-04-26");

        assertEquals(Optional.of(ClosedAs.COMPLETED), walk.track().closedAs());
    }

    @Test
    void stageTwoCanBeAskedForAfterClosing() {
        Walk walk = Walk.receivedOn("2015-07-15")
                .then(STAGE1_RESPONSE_SENT, "2015-08-01")
                .then(RESOLUTION_TERMS_SENT, "2015-08-02")
                .satisfied(true, "2015-08-03")
                .then(CLOSED, "2015-08-04")
                .then(STAGE2_REQUESTED, "2015-10-01");

        assertEquals(Optional.empty(), walk.track().closedAs());
        assertEquals(2, walk.track().stage());
    }

    @Test
    void aWithdrawalIsConfirmedAndThenTheTrackIsClosed() {
        // Given
        Walk walk = Walk.receivedOn("2024-02-16").then(WITHDRAWN, "2024-02-20");
        // When
        Refusal other = walk.refused(STAGE1_RESPONSE_SENT, "2024-02-21");
        List<Step> next = walk.next();
        walk.then(WITHDRAWAL_CONFIRMED, "2024-02-21");
        // Then
        assertEquals("complaint-withdrawn", other.name());
        assertEquals(List.of(WITHDRAWAL_RETRACTED, WITHDRAWAL_CONFIRMED), next);
        assertEquals(Optional.of(ClosedAs.WITHDRAWN), walk.track().closedAs());
        assertEquals(
                "earlier-step-missing",
                Walk.receivedOn("2024-02-16")
                        .refused(WITHDRAWAL_CONFIRMED, "2024-02-21")
                        .name());
    }

    @Test
    void aCorrectionStandsInPlaceOfWhatItCorrects() {
        // Given
        Walk walk = Walk.receivedOn("2024-02-16").then(STAGE1_RESPONSE_SENT, "2024-04-30");
        UUID wrong = walk.last();
        walk.then(STAGE2_REQUESTED, "2024-05-10");
        // When
        Refusal tooLate = walk.refused(Walk.correction(STAGE1_RESPONSE_SENT, "2024-05-11", wrong));
        Refusal anotherKind = walk.refused(Walk.correction(ACKNOWLEDGED, "2024-05-01", wrong));
        walk.then(Walk.correction(STAGE1_RESPONSE_SENT, "2024-05-01", wrong));
        Refusal again = walk.refused(Walk.correction(STAGE1_RESPONSE_SENT, "2024-05-02", wrong));
        // Then
        assertEquals("stage-is-over", tooLate.name());
        assertEquals("nothing-to-correct", anotherKind.name());
        assertEquals("nothing-to-correct", again.name());
        assertEquals(2, walk.track().stage());
    }

    @Test
    void aCorrectionTakesNoClosedTrackUpAgain() {
        // Given: a track that was closed
        Walk walk = Walk.receivedOn("2024-02-16").then(STAGE1_SKIPPED_BY_AGREEMENT, "2024-02-20");
        UUID agreement = walk.last();
        walk.investigated("2024-03-20")
                .then(ADJUDICATION_SENT, "2024-04-20")
                .satisfied(true, "2024-04-25")
                .then(CLOSED, "2024-04-26");
        // When
        walk.then(Walk.correction(STAGE1_SKIPPED_BY_AGREEMENT, "2024-02-21", agreement));
        // Then
        assertEquals(Optional.of(ClosedAs.COMPLETED), walk.track().closedAs());
        assertEquals("2024-02-21", walk.track().steps().get(0).on().day().toString());
    }

    @Test
    void aCorrectedDayDoesNotComeAfterTheStepsThatFollow() {
        Walk walk =
                Walk.receivedOn("2024-07-18").stage2("2024-08-14").then(INVESTIGATING_OFFICER_APPOINTED, "2024-08-20");
        UUID appointment = walk.last();
        walk.then(INVESTIGATION_REPORT_RECEIVED, "2024-09-10");

        assertEquals(
                "before-the-step-it-follows",
                walk.refused(Walk.correction(INVESTIGATING_OFFICER_APPOINTED, "2024-09-11", appointment))
                        .name());
        walk.then(Walk.correction(INVESTIGATING_OFFICER_APPOINTED, "2024-09-10", appointment));
    }

    @Test
    void aRemedyTakesAWithdrawnComplaintUpAgainAndStage2CanRun() {
        // Given
        Walk walk = Walk.receivedOn("2024-02-16")
                .then(STAGE1_RESPONSE_SENT, "2024-03-01")
                .then(WITHDRAWN, "2024-03-04")
                .then(WITHDRAWAL_CONFIRMED, "2024-03-05");

        // When
        walk.then(STAGE2_OPENED_BY_REMEDY, "2024-10-29").investigated("2024-11-05");

        // Then
        assertEquals(2, walk.track().stage());
        assertEquals(Optional.empty(), walk.track().closedAs());
        assertFalse(walk.track().isWithdrawn());
    }
}
