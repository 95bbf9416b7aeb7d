package org.redress.deadlines.calendar;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class NextEditionTest {
    private static final CalendarEdition SHIPPED = CalendarEdition.shipped();
    private static final List<String> OF_2028 = List.of(
            "2028-01-03",
            "2028-04-14",
            "2028-04-17",
            "2028-05-01",
            "2028-05-29",
            "2028-08-28",
            "2028-12-25",
            "2028-12-26");

    @Test
    void takesTheYearsOfTheListAndKeepsTheOthers() {
        CalendarEdition next = next(with(OF_2028, "2028-06-05")).edition(2);
        assertEquals("2015-2028.2", next.edition());
        assertEquals(SHIPPED.years().subList(0, 13), next.years().subList(0, 13));
        assertEquals(9, next.years().get(13).holidays().size());
        WorkingDays before = new WorkingDays(SHIPPED);
        WorkingDays after = new WorkingDays(next);
        assertTrue(before.provisional(LocalDate.of(2028, 6, 6)));
        assertFalse(after.provisional(LocalDate.of(2028, 6, 6)));
        CalendarDifference difference = CalendarDifference.between(before, after);
        assertEquals(LocalDate.of(2028, 1, 1), difference.first());
        assertEquals(
                List.of(new CalendarDifference.Day(LocalDate.of(2028, 6, 5), false, "a day off")), difference.days());
    }

    @Test
    void tellsTheDaysThatWereLost() {
        assertEquals(List.of(), next(OF_2028).lost());
        List<String> moved = new ArrayList<>(OF_2028);
        moved.set(3, "2028-05-08");
        assertEquals(List.of(LocalDate.of(2028, 5, 1)), next(moved).lost());
    }

    @Test
    void refusesAnotherDivisionAWeekendADoubleAGapAndAThinYear() {
        GovUkBankHolidays scotland = new GovUkBankHolidays(new GovUkBankHolidays.Division("scotland", events(OF_2028)));
        assertThrows(IllegalArgumentException.class, () -> new NextEdition(SHIPPED, scotland).edition(2));
        assertRefused("2028-06-03 is at a weekend", with(OF_2028, "2028-06-03"));
        assertRefused("2028-01-03 stands twice in the list", with(OF_2028, "2028-01-03"));
        assertRefused("2028 has fewer bank holidays than any year has", OF_2028.subList(0, 7));
        assertRefused("2061 is none of the years the calendar answers for", List.of("2061-01-03"));
        List<String> of2030 = OF_2028.stream()
                .map(day ->
                        day.replace("2028", "2030").replace("12-25", "12-27").replace("04-14", "04-15"))
                .map(day -> day.replace("2030-05-01", "2030-05-06").replace("01-03", "01-01"))
                .map(day -> day.replace("05-29", "05-27").replace("08-28", "08-26"))
                .toList();
        assertRefused("calendar: the year 2029 is missing before 2030", of2030);
    }

    private static void assertRefused(String why, List<String> days) {
        assertEquals(
                why,
                assertThrows(IllegalArgumentException.class, () -> next(days).edition(2))
                        .getMessage());
    }

    private static NextEdition next(List<String> days) {
        return new NextEdition(
                SHIPPED, new GovUkBankHolidays(new GovUkBankHolidays.Division("england-and-wales", events(days))));
    }

    private static List<GovUkBankHolidays.Event> events(List<String> days) {
        return days.stream()
                .map(day -> new GovUkBankHolidays.Event("a day off", LocalDate.parse(day), ""))
                .toList();
    }

    private static List<String> with(List<String> days, String more) {
        List<String> all = new ArrayList<>(days);
        all.add(more);
        return all;
    }
}
