package org.redress.router.procedure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.redress.router.codes.Step.*;

import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.redress.platform.http.Refusal;

/** What the complainant adds later is owed an answer of its own. */
class AddedElementsTest {
    private static final UUID FIRST = UUID.randomUUID();
    private static final UUID ADDED = UUID.randomUUID();

    @Test
    void anAnswerToAllCoversWhatHadBeenReceivedByItsDay() {
        Walk onTheDay = Walk.of(FIRST, "2024-02-16", ADDED, "2024-04-11").then(STAGE1_RESPONSE_SENT, "2024-04-11");
        Walk theDayBefore = Walk.of(FIRST, "2024-02-16", ADDED, "2024-04-11").then(STAGE1_RESPONSE_SENT, "2024-04-10");

        assertEquals(
                "already-recorded",
                onTheDay.refused(STAGE1_RESPONSE_SENT, "2024-04-20").name());
        assertTrue(theDayBefore.next().contains(STAGE1_RESPONSE_SENT));
        assertFalse(theDayBefore.then(STAGE1_RESPONSE_SENT, "2024-04-20").next().contains(STAGE1_RESPONSE_SENT));
    }

    @Test
    void eachElementIsAnsweredOnce() {
        // Given
        Walk walk = Walk.of(FIRST, "2024-02-16", ADDED, "2024-04-11")
                .then(Walk.about(FIRST, STAGE1_RESPONSE_SENT, "2024-04-30"));
        // When
        Refusal again = walk.refused(Walk.about(FIRST, STAGE1_RESPONSE_SENT, "2024-05-01"));
        walk.then(Walk.about(ADDED, STAGE1_RESPONSE_SENT, "2024-05-01"));
        // Then
        assertEquals("already-recorded", again.name());
        assertEquals("elements", again.field());
        assertEquals(
                "already-recorded",
                walk.refused(STAGE1_RESPONSE_SENT, "2024-05-02").name());
    }

    @Test
    void anAnswerIsNotDatedBeforeTheElementItIsAboutArrived() {
        Walk walk = Walk.of(FIRST, "2024-02-16", ADDED, "2024-04-11");

        assertEquals(
                "before-the-step-it-follows",
                walk.refused(Walk.about(ADDED, STAGE1_RESPONSE_SENT, "2024-04-10"))
                        .name());
        walk.then(Walk.about(ADDED, STAGE1_RESPONSE_SENT, "2024-04-11"));
    }

    @Test
    void whatIsAddedOnceStageTwoRunsStillHasItsStageOneAnswer() {
        // Given
        Walk walk = Walk.of(FIRST, "2024-02-16", ADDED, "2024-06-01").stage2("2024-05-10");
        // When
        boolean offered = walk.next().contains(STAGE1_RESPONSE_SENT);
        walk.then(Walk.about(ADDED, STAGE1_RESPONSE_SENT, "2024-06-14"));
        // Then
        assertTrue(offered);
        assertEquals(2, walk.track().stage());
        assertFalse(walk.next().contains(STAGE1_RESPONSE_SENT));
    }

    @Test
    void whatWasThereWhenStageOneEndedIsNotAnsweredAfterwards() {
        Walk walk = Walk.of(FIRST, "2024-02-16", ADDED, "2024-05-09")
                .then(Walk.about(FIRST, STAGE1_RESPONSE_SENT, "2024-05-10"))
                .then(STAGE2_REQUESTED, "2024-05-10");

        assertEquals(
                "stage-is-over",
                walk.refused(Walk.about(ADDED, STAGE1_RESPONSE_SENT, "2024-05-11"))
                        .name());
        assertFalse(walk.next().contains(STAGE1_RESPONSE_SENT));
        walk.then(Walk.about(ADDED, STAGE1_RESPONSE_SENT, "2024-05-10"));
    }
}
