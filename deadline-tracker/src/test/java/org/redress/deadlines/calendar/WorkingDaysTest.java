package org.redress.deadlines.calendar;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WorkingDaysTest {
    private static final WorkingDays WORKING_DAYS = new WorkingDays(CalendarEdition.shipped());
    private static final Set<LocalDate> HOLIDAYS = WORKING_DAYS.edition().years().stream()
            .flatMap(year -> year.holidays().stream())
            .map(BankHoliday::date)
            .collect(Collectors.toSet());
    private static final LocalDate FIRST = LocalDate.of(2015, 1, 1);
    private static final LocalDate LAST = LocalDate.of(2028, 12, 31);
    private static final int LONGEST = 130;

    @Test
    void agreesWithAWalkDayByDayFromEveryDay() {
        int compared = 0;
        for (LocalDate start = FIRST; !start.isAfter(LocalDate.of(2028, 7, 31)); start = start.plusDays(1)) {
            compared += compareWithWalk(start, 1) + compareWithWalk(start, -1);
        }
        assertTrue(compared > 1_200_000, "compared " + compared);
    }

    /** Walks one day at a time, as somebody with a paper calendar would. */
    private static int compareWithWalk(LocalDate start, int step) {
        int counted = 0;
        LocalDate day = start.plusDays(step);
        while (counted < LONGEST && !day.isBefore(FIRST) && !day.isAfter(LAST)) {
            if (works(day)) {
                counted++;
                LocalDate reckoned = step > 0 ? WORKING_DAYS.plus(start, counted) : WORKING_DAYS.minus(start, counted);
                assertEquals(day, reckoned, start + " and " + step * counted);
            }
            day = day.plusDays(step);
        }
        return counted;
    }

    private static boolean works(LocalDate day) {
        return day.getDayOfWeek() != DayOfWeek.SATURDAY
                && day.getDayOfWeek() != DayOfWeek.SUNDAY
                && !HOLIDAYS.contains(day);
    }

    @ParameterizedTest
    @CsvSource({
        "2020-05-04, true", // the early May holiday was moved to the 8th
        "2020-05-08, false",
        "2022-05-30, true", // the spring holiday was moved to 2 June
        "2022-06-02, false",
        "2022-09-19, false",
        "2024-03-02, false",
        "2024-12-24, true"
    })
    void tellsWorkingDays(LocalDate day, boolean working) {
        assertEquals(working, WORKING_DAYS.isWorkingDay(day));
    }

    @ParameterizedTest
    @CsvSource({
        "2024-02-16, 2024-03-01, 10", // to the due date
        "2024-02-16, 2024-04-30, 50", // to the answer
        "2024-03-01, 2024-04-30, 40",
        "2024-02-16, 2024-02-16, 0",
        "2024-02-16, 2024-02-18, 0", // a weekend
        "2024-03-01, 2024-02-16, -10"
    })
    void countsWorkingDaysBetween(LocalDate after, LocalDate upTo, int expected) {
        assertEquals(expected, WORKING_DAYS.between(after, upTo));
    }

    @Test
    void movesToTheNearestWorkingDay() {
        assertEquals(LocalDate.of(2019, 12, 20), WORKING_DAYS.onOrBefore(LocalDate.of(2019, 12, 22)));
        assertEquals(LocalDate.of(2019, 12, 23), WORKING_DAYS.onOrAfter(LocalDate.of(2019, 12, 22)));
        assertEquals(LocalDate.of(2019, 12, 23), WORKING_DAYS.onOrBefore(LocalDate.of(2019, 12, 23)));
    }

    @Test
    void lengthZeroStaysOnTheDayItselfWhateverItIs() {
        LocalDate sunday = LocalDate.of(2023, 12, 24);
        assertEquals(sunday, WORKING_DAYS.plus(sunday, 0));
        assertEquals(sunday, WORKING_DAYS.minus(sunday, 0));
    }

    @Test
    void namesTheHolidaysPassedButNotTheEnds() {
        List<BankHoliday> passed = WORKING_DAYS.holidaysBetween(LocalDate.of(2024, 12, 25), LocalDate.of(2025, 1, 2));
        assertEquals(
                List.of("Boxing Day", "New Year's Day"),
                passed.stream().map(BankHoliday::name).toList());
        assertEquals(passed, WORKING_DAYS.holidaysBetween(LocalDate.of(2025, 1, 2), LocalDate.of(2024, 12, 25)));
    }

    @Test
    void isProvisionalOutsideThePublishedYears() {
        assertTrue(WORKING_DAYS.provisional(LocalDate.of(2014, 12, 31)));
        assertFalse(WORKING_DAYS.provisional(LocalDate.of(2015, 1, 1)));
        assertFalse(WORKING_DAYS.provisional(LocalDate.of(2027, 12, 31)));
        assertTrue(WORKING_DAYS.provisional(LocalDate.of(2028, 1, 1)));
    }

    @Test
    void reckonsYearsWithoutAListFromTheRules() {
        // The royal wedding on Friday 29 April 2011 and the early May holiday on 2 May.
        assertEquals(LocalDate.of(2011, 5, 4), WORKING_DAYS.plus(LocalDate.of(2011, 4, 28), 2));
        assertEquals(LocalDate.of(2029, 4, 3), WORKING_DAYS.plus(LocalDate.of(2029, 3, 29), 1));
    }

    @Test
    void refusesDaysItHasNoAnswerFor() {
        LocalDate last = LocalDate.of(2060, 12, 31);
        assertThrows(OutsideCalendar.class, () -> WORKING_DAYS.plus(LocalDate.of(2005, 12, 31), 1));
        assertThrows(OutsideCalendar.class, () -> WORKING_DAYS.minus(LocalDate.of(2006, 1, 2), 1));
        assertThrows(OutsideCalendar.class, () -> WORKING_DAYS.plus(last, 1));
        assertEquals(last, WORKING_DAYS.plus(LocalDate.of(2060, 12, 30), 1));
    }
}
