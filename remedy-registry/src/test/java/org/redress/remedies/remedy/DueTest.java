package org.redress.remedies.remedy;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.redress.platform.time.FactDate;

/** Late is judged by the day of achievement against the due date, and left open where the dates are too vague. */
class DueTest {

    private static final LocalDate FRI_29_NOV = LocalDate.parse("2024-11-29");
    private static final Due DAY = new Due(FRI_29_NOV, null, null, false);
    private static final Due SPAN =
            new Due(null, new Due.Span(LocalDate.parse("2024-11-10"), LocalDate.parse("2024-11-20")), null, false);

    @Test
    void theDueDayItselfIsInTimeAndTheNextIsLate() {
        assertEquals(Optional.of(false), DAY.late(day("2024-11-28")));
        assertEquals(Optional.of(false), DAY.late(day("2024-11-29")));
        assertEquals(Optional.of(true), DAY.late(day("2024-11-30")));
    }

    @Test
    void aSpanIsInTimeAtItsFirstDayLateAfterItsLastAndOpenBetween() {
        assertEquals(Optional.of(false), SPAN.late(day("2024-11-10")));
        assertEquals(Optional.empty(), SPAN.late(day("2024-11-11")));
        assertEquals(Optional.empty(), SPAN.late(day("2024-11-20")));
        assertEquals(Optional.of(true), SPAN.late(day("2024-11-21")));
    }

    @Test
    void avagueAchievementIsJudgedOnlyWhereBothItsEndsAgree() {
        FactDate across = FactDate.between(LocalDate.parse("2024-11-28"), LocalDate.parse("2024-11-30"));
        FactDate before = FactDate.between(LocalDate.parse("2024-11-01"), FRI_29_NOV);
        FactDate after = new FactDate(FactDate.Precision.NOT_KNOWN, LocalDate.parse("2024-11-30"), null, null);

        assertEquals(Optional.empty(), DAY.late(across));
        assertEquals(Optional.of(false), DAY.late(before));
        assertEquals(Optional.of(true), DAY.late(after));
        assertEquals(Optional.empty(), DAY.late(FactDate.notKnown()));
    }

    @Test
    void withoutADueDateNothingIsLateOrPast() {
        Due none = new Due(null, null, null, false);

        assertEquals(Optional.empty(), none.late(day("2030-01-01")));
        assertFalse(none.isPast(LocalDate.parse("2030-01-01")));
    }

    @Test
    void aDueDateIsPastTheDayAfter() {
        assertFalse(DAY.isPast(FRI_29_NOV));
        assertTrue(DAY.isPast(FRI_29_NOV.plusDays(1)));
        assertFalse(SPAN.isPast(LocalDate.parse("2024-11-20")));
        assertTrue(SPAN.isPast(LocalDate.parse("2024-11-21")));
    }

    private static FactDate day(String day) {
        return FactDate.day(LocalDate.parse(day));
    }
}
