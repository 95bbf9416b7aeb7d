package org.redress.deadlines.calendar;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.redress.deadlines.YamlData;

/**
 * One edition of a list of bank holidays: the years it holds, without a gap, and where each came from. An edition is
 * never changed; a new list is a new edition.
 *
 * @param id the calendar, such as england-and-wales
 * @param edition the edition of that calendar
 * @param answersFor the years for which dates are reckoned; those without a list of their own by the rules
 */
public record CalendarEdition(
        String id,
        String division,
        String edition,
        Years answersFor,
        Map<CalendarYear.Basis, String> sources,
        List<CalendarYear> years) {

    public static final String ENGLAND_AND_WALES = "england-and-wales";

    /** The first and the last of a run of years. */
    public record Years(int from, int to) {}

    public CalendarEdition {
        sources = Map.copyOf(sources);
        years = List.copyOf(years);
        require(!years.isEmpty(), "no years");
        for (int i = 0; i < years.size(); i++) {
            checkOrder(years.get(0).year() + i, years.get(i));
        }
    }

    /** The edition of the England and Wales list that is shipped with this version. */
    public static CalendarEdition shipped() {
        return YamlData.read("/calendars/" + ENGLAND_AND_WALES + ".yaml", CalendarEdition.class);
    }

    int firstYear() {
        return years.get(0).year();
    }

    int lastYear() {
        return years.get(years.size() - 1).year();
    }

    private static void checkOrder(int expected, CalendarYear year) {
        require(year.year() == expected, "the year " + expected + " is missing before " + year.year());
        LocalDate before = LocalDate.of(expected, 1, 1).minusDays(1);
        for (BankHoliday holiday : year.holidays()) {
            LocalDate date = holiday.date();
            require(date.getYear() == expected, date + " does not lie in " + expected);
            require(date.isAfter(before), date + " is out of order or twice in the list");
            require(date.getDayOfWeek().compareTo(DayOfWeek.SATURDAY) < 0, date + " is at a weekend");
            before = date;
        }
    }

    private static void require(boolean holds, String otherwise) {
        if (!holds) {
            throw new IllegalArgumentException("calendar: " + otherwise);
        }
    }
}
