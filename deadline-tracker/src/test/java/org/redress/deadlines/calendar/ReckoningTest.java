package org.redress.deadlines.calendar;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.LocalDate;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.CsvSource;

class ReckoningTest {
    private static final Reckoning RECKONING = new Reckoning(new WorkingDays(CalendarEdition.shipped()));

    @ParameterizedTest
    @CsvFileSource(resources = "/reckoned-dates.csv", numLinesToSkip = 1)
    void agreesWithDatesReckonedElsewhere(LocalDate from, int count, String unit, String direction, LocalDate due) {
        Length length = new Length(count, Length.Unit.valueOf(unit.toUpperCase(Locale.ROOT)));
        assertEquals(due, RECKONING.end(from, length, Direction.valueOf(direction.toUpperCase(Locale.ROOT))));
    }

    @ParameterizedTest(name = "{0} + {1} = {2}: {3}")
    @CsvSource({
        "2024-10-29, P1M, 2024-11-29, a recommendation",
        "2024-10-29, 65WD, 2025-01-31, after three months have passed",
        "2024-10-29, P3M, 2025-01-29, a recommendation",
        "2024-10-29, 25WD, 2024-12-03, stage 2",
        "2024-02-16, 10WD, 2024-03-01, stage 1",
        "2024-02-16, 20WD, 2024-03-15, its cap",
        "2024-08-14, 25WD, 2024-09-19, the summer holiday",
        "2024-08-14, 65WD, 2024-11-14, its cap",
        "2025-12-19, 10WD, 2026-01-07, Christmas",
        "2025-12-19, 20WD, 2026-01-21, Christmas",
        "2026-12-21, 10WD, 2027-01-07, Boxing Day on a Saturday",
        "2026-12-21, 20WD, 2027-01-21, Boxing Day on a Saturday",
        "2020-04-24, 10WD, 2020-05-11, VE Day",
        "2020-04-24, 20WD, 2020-05-26, VE Day and the spring holiday",
        "2022-05-23, 10WD, 2022-06-08, the Jubilee",
        "2022-05-23, 20WD, 2022-06-22, the Jubilee",
        "2022-08-01, 25WD, 2022-09-06, summer",
        "2022-08-01, 65WD, 2022-11-02, the state funeral",
        "2025-01-31, P1M, 2025-02-28, no 31st",
        "2024-01-31, P1M, 2024-02-29, leap year",
        "2024-11-30, P3M, 2025-02-28, no 30th",
        "2025-05-22, P1M, 2025-06-22, a Sunday stays",
        "2025-11-25, P1M, 2025-12-25, Christmas Day stays",
        "2024-03-25, 10WD, 2024-04-10, Easter",
        "2024-03-25, 20WD, 2024-04-24, Easter",
        "2024-04-15, 5WD, 2024-04-22, no holiday",
        "2024-04-17, 20WD, 2024-05-16, early May",
        "2024-04-17, 40WD, 2024-06-14, early May and spring",
        "2025-04-02, 20WD, 2025-05-02, Easter",
        "2025-04-30, 2WD, 2025-05-02, no holiday",
        "2025-04-30, 10WD, 2025-05-15, early May",
        "2025-04-30, 30WD, 2025-06-13, early May and spring",
        "2025-06-11, 5WD, 2025-06-18, no holiday",
        "2025-06-13, 15WD, 2025-07-04, no holiday",
        "2023-12-24, 10WD, 2024-01-10, received on a Sunday before Christmas",
        "2023-12-24, 20WD, 2024-01-24, received on a Sunday before Christmas",
        "2023-12-24, 25WD, 2024-01-31, received on a Sunday before Christmas",
        "2023-12-24, 65WD, 2024-03-27, two days before Good Friday",
        "2023-04-12, 2WD, 2023-04-14, no holiday",
        "2023-04-12, 10WD, 2023-04-26, no holiday",
        "2023-04-12, 30WD, 2023-05-26, the Coronation",
        "2023-02-16, P1Y, 2024-02-16, the anniversary is in time",
        "2025-09-01, 65WD, 2025-12-01, no holiday",
        "2025-09-25, 65WD, 2025-12-29, Christmas",
        "2025-09-30, 65WD, 2026-01-02, New Year",
        "2019-11-22, P1M, 2019-12-22, a Sunday stays",
        "2019-11-22, P12M, 2020-11-22, a Sunday stays"
    })
    void workedExamples(LocalDate from, Length length, LocalDate due, String why) {
        assertEquals(due, RECKONING.end(from, length), why);
    }

    @Test
    void countsBackwardsFromThePanel() {
        assertEquals(
                LocalDate.of(2025, 5, 28),
                RECKONING.end(LocalDate.of(2025, 6, 11), Length.parse("10WD"), Direction.BACKWARD));
    }

    @ParameterizedTest
    @CsvSource({
        "2023-02-16, P12M, 2024-02-15", // the day before the anniversary
        "2024-02-29, P12M, 2025-02-28", // there is no 29th to be the day before
        "2026-06-19, P30D, 2026-07-18", // receipt and 29 days
        "2024-03-29, 5WD, 2024-04-08", // begins on a holiday
        "2024-04-02, 5WD, 2024-04-08" // the first of the five is the day itself
    })
    void countsTheDayOfTheEventWhereThePeriodBeginsWithIt(LocalDate from, Length length, LocalDate last) {
        assertEquals(last, RECKONING.end(from, length, Counting.BEGINNING_WITH));
    }

    @Test
    void aimsForTheWorkingDayBeforeADateThatDoesNotMove() {
        assertEquals(LocalDate.of(2019, 12, 20), RECKONING.internalTarget(LocalDate.of(2019, 12, 22)));
        assertEquals(LocalDate.of(2025, 12, 24), RECKONING.internalTarget(LocalDate.of(2025, 12, 25)));
        assertNull(RECKONING.internalTarget(LocalDate.of(2019, 12, 20)));
    }

    @Test
    void refusesMonthsThatLeaveTheCalendar() {
        assertThrows(OutsideCalendar.class, () -> RECKONING.end(LocalDate.of(2060, 12, 15), Length.parse("P1M")));
        assertThrows(OutsideCalendar.class, () -> RECKONING.end(LocalDate.MAX, Length.parse("P1M")));
    }

    @ParameterizedTest
    @CsvSource({
        "65WD, 65, WORKING_DAYS",
        "P1M, 1, MONTHS",
        "P4W, 28, CALENDAR_DAYS",
        "P30D, 30, CALENDAR_DAYS",
        "P1Y, 1, YEARS"
    })
    void readsLengths(String text, int count, Length.Unit unit) {
        assertEquals(new Length(count, unit), Length.parse(text));
    }

    @ParameterizedTest
    @CsvSource({"P1Y2M", "P1M3D", "P-1M", "one month", "65", "WD", "PT5H"})
    void refusesLengthsOfNoOrSeveralUnits(String text) {
        assertThrows(IllegalArgumentException.class, () -> Length.parse(text));
    }
}
