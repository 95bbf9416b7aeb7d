package org.redress.router.procedure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.redress.router.codes.Step.*;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.redress.platform.http.Refusal;
import org.redress.router.codes.SentTo;

/** Who must be told, and who may have a role. */
class TrackPeopleTest {

    @Test
    void anAdvocateIsAmongThoseALetterGoesTo() {
        // Given
        Walk walk = Walk.receivedOn("2024-07-18").then(ADVOCATE_APPOINTED, "2024-07-25");
        StepEntry toBoth = new StepEntry(
                STAGE1_RESPONSE_SENT,
                Walk.day("2024-08-05"),
                null,
                null,
                List.of(SentTo.COMPLAINANT, SentTo.ADVOCATE),
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null);
        // When
        Refusal leftOut = walk.refused(STAGE1_RESPONSE_SENT, "2024-08-05");
        // Then
        assertEquals("advocate-left-out", leftOut.name());
        assertEquals("sentTo", leftOut.field());
        assertTrue(leftOut.citation().contains("15(1)"));
        assertTrue(walk.then(toBoth).track().answeredOn(1).isPresent());
    }

    @Test
    void aLetterFromBeforeTheAppointmentNeedNotHaveGoneToTheAdvocate() {
        Walk walk = Walk.receivedOn("2024-07-18").then(ADVOCATE_APPOINTED, "2024-07-25");

        assertTrue(walk.then(STAGE1_RESPONSE_SENT, "2024-07-24")
                .track()
                .answeredOn(1)
                .isPresent());
        assertEquals(
                "advocate-left-out",
                Walk.receivedOn("2024-07-18")
                        .then(ADVOCATE_APPOINTED, "2024-07-25")
                        .refused(STAGE1_RESPONSE_SENT, "2024-07-25")
                        .name());
    }

    @Test
    void anAdvocateWhoBroughtTheComplaintIsNotLeftOut() {
        assertEquals(
                "advocate-left-out",
                Walk.broughtByAnAdvocate("2024-07-18")
                        .refused(STAGE1_RESPONSE_SENT, "2024-08-05")
                        .name());
    }

    @Test
    void somebodyWhoIsNotIndependentIsNoIndependentPerson() {
        Walk walk = Walk.receivedOn("2024-07-18").stage2("2024-08-14");

        assertEquals("not-independent", walk.refused(appointment(false)).name());
        assertTrue(walk.then(appointment(true)).next().contains(INDEPENDENT_PERSON_REPORT_RECEIVED));
    }

    @Test
    void aRoleIsReplacedOnlyOnceItIsFilled() {
        Walk walk = Walk.receivedOn("2024-07-18").stage2("2024-08-14");
        StepEntry replacement = new StepEntry(
                ROLE_REPLACED,
                Walk.day("2024-09-01"),
                null,
                null,
                null,
                null,
                null,
                new RoleHolder(Role.INVESTIGATING_OFFICER, "Somebody else", null, null),
                null,
                null,
                null,
                null,
                null,
                null);

        assertEquals("role-not-filled", walk.refused(replacement).name());
        assertFalse(walk.next().contains(ROLE_REPLACED));
        walk.investigated("2024-08-20");
        assertTrue(walk.next().contains(ROLE_REPLACED));
        assertEquals(2, walk.then(replacement).track().stage());
    }

    private static StepEntry appointment(boolean independent) {
        return new StepEntry(
                INDEPENDENT_PERSON_APPOINTED,
                Walk.day("2024-08-20"),
                null,
                null,
                null,
                null,
                null,
                new RoleHolder(null, "Somebody", null, independent),
                null,
                null,
                null,
                null,
                null,
                null);
    }
}
