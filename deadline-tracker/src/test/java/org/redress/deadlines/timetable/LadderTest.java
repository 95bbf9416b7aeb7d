package org.redress.deadlines.timetable;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.redress.deadlines.timetable.CaseBook.day;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.redress.deadlines.choices.Alerts;

class LadderTest {
    private static final Ladder USUAL = new Ladder(Alerts.USUAL, CaseBook.WORKING_DAYS);

    @ParameterizedTest
    @CsvSource({
        // Due on Wednesday 10 April 2024; Easter Monday was the first, and summer time began the day before that.
        "2024-04-10, -10, 2024-03-25T08:00:00Z",
        "2024-04-10, -5, 2024-04-03T07:00:00Z",
        "2024-04-10, 0, 2024-04-10T07:00:00Z",
        "2024-04-10, 1, 2024-04-11T07:00:00Z",
        // Due on Monday 28 October 2024, the day after summer time ended.
        "2024-10-28, -1, 2024-10-25T07:00:00Z",
        "2024-10-28, 0, 2024-10-28T08:00:00Z",
        // Due on Sunday 22 December 2019, of which rung 0 is the Friday before.
        "2019-12-22, 0, 2019-12-20T08:00:00Z",
        "2019-12-22, -2, 2019-12-18T08:00:00Z",
        "2019-12-22, 1, 2019-12-23T08:00:00Z"
    })
    void comesAtTheHourInEnglandOnWorkingDays(LocalDate due, int rung, Instant at) {
        assertEquals(at, USUAL.momentOf(due, rung));
    }

    @Test
    void goesOnForAsLongAsTheDeadlineIsMissed() {
        assertEquals(
                List.of(-5, -2, 0, 1, 6, 11),
                List.of(
                        USUAL.after(-10),
                        USUAL.after(-5),
                        USUAL.after(-2),
                        USUAL.after(0),
                        USUAL.after(1),
                        USUAL.after(6)));
        Ladder few = new Ladder(new Alerts(null, List.of(-5), null, null, null, null), CaseBook.WORKING_DAYS);
        assertEquals(5, few.after(-5));
    }

    @Test
    void beginsWithTheFirstRungThatIsNotBeforeTheStart() {
        assertEquals(-10, USUAL.notBefore(day("2024-03-01"), Instant.parse("2024-02-16T08:00:00Z")));
        assertEquals(-5, USUAL.notBefore(day("2024-03-01"), Instant.parse("2024-02-16T08:00:01Z")));
        assertNull(USUAL.notBefore(day("2060-12-31"), Instant.parse("2061-01-01T00:00:00Z")));
    }

    @Test
    void isTooLongAgoBeyondTheCatchUpDays() {
        Instant now = Instant.parse("2024-03-08T08:00:00Z");
        assertFalse(USUAL.isTooLongAgo(Instant.parse("2024-03-03T08:00:00Z"), now));
        assertTrue(USUAL.isTooLongAgo(Instant.parse("2024-03-03T07:59:59Z"), now));
    }

    @Test
    void refusesRungsThatDoNotRiseAndPeopleInsteadOfPosts() {
        assertThrows(IllegalArgumentException.class, () -> new Alerts(null, List.of(0, -5), null, null, null, null));
        assertThrows(IllegalArgumentException.class, () -> new Alerts(null, null, null, 0, null, null));
        assertThrows(IllegalArgumentException.class, () -> new Alerts(null, null, null, null, null, "A. Person"));
        assertEquals(LocalTime.of(8, 0), Alerts.USUAL.at());
    }
}
