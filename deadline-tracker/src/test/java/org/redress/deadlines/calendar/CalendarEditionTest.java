package org.redress.deadlines.calendar;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class CalendarEditionTest {
    private static final CalendarEdition SHIPPED = CalendarEdition.shipped();

    @Test
    void holdsEveryYearFrom2015To2028() {
        assertEquals(
                IntStream.rangeClosed(2015, 2028).boxed().toList(),
                SHIPPED.years().stream().map(CalendarYear::year).toList());
        assertEquals(
                115,
                SHIPPED.years().stream()
                        .mapToInt(year -> year.holidays().size())
                        .sum());
    }

    @Test
    void saysWhichYearIsNotFromAPublishedList() {
        List<Integer> computed = SHIPPED.years().stream()
                .filter(year -> !year.hasBeenPublished())
                .map(CalendarYear::year)
                .toList();
        assertEquals(List.of(2028), computed);
    }

    @Test
    void agreesWithTheRulesAndProclamationsAsALibraryKnowsThem() {
        ComputedYears rules = new ComputedYears();
        for (CalendarYear year : SHIPPED.years()) {
            assertEquals(dates(rules.year(year.year())), dates(year), "year " + year.year());
        }
    }

    @Test
    void namesSubstitutesMovedAndSingleHolidays() {
        Map<LocalDate, BankHoliday> byDate = SHIPPED.years().stream()
                .flatMap(year -> year.holidays().stream())
                .collect(Collectors.toMap(BankHoliday::date, holiday -> holiday));
        assertEquals(
                new BankHoliday(LocalDate.of(2016, 12, 27), "Christmas Day", BankHoliday.Kind.SUBSTITUTE),
                byDate.get(LocalDate.of(2016, 12, 27)));
        assertEquals(
                BankHoliday.Kind.MOVED, byDate.get(LocalDate.of(2022, 6, 2)).kind());
        assertEquals(
                "State Funeral of Queen Elizabeth II",
                byDate.get(LocalDate.of(2022, 9, 19)).name());
    }

    @Test
    void refusesAGapAWeekendADoubleAndADayOfAnotherYear() {
        BankHoliday newYear = holiday("2024-01-01");
        assertRefused("the year 2025 is missing before 2026", year(2024, newYear), year(2026));
        assertRefused("2024-06-01 is at a weekend", year(2024, holiday("2024-06-01")));
        assertRefused("2024-01-01 is out of order or twice in the list", year(2024, newYear, newYear));
        assertRefused("2024-01-01 does not lie in 2025", year(2025, newYear));
    }

    private static void assertRefused(String why, CalendarYear... years) {
        IllegalArgumentException refused = assertThrows(
                IllegalArgumentException.class,
                () -> new CalendarEdition(
                        "x", "x", "x", new CalendarEdition.Years(2020, 2030), Map.of(), List.of(years)));
        assertEquals("calendar: " + why, refused.getMessage());
    }

    private static CalendarYear year(int year, BankHoliday... holidays) {
        return new CalendarYear(year, CalendarYear.Basis.PUBLISHED, List.of(holidays));
    }

    private static BankHoliday holiday(String date) {
        return new BankHoliday(LocalDate.parse(date), "a day off", null);
    }

    private static List<LocalDate> dates(CalendarYear year) {
        return year.holidays().stream().map(BankHoliday::date).toList();
    }
}
