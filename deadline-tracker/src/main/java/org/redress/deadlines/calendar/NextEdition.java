package org.redress.deadlines.calendar;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * The edition that a GOV.UK list makes of the one before: its years as published, all others as they were. What the list
 * must be is checked here, because deadlines move by it.
 */
public final class NextEdition {
    /** Fewer are in no year: New Year, two at Easter, two in May, August, Christmas, Boxing Day. */
    private static final int FEWEST_A_YEAR = 8;

    private final CalendarEdition before;
    private final GovUkBankHolidays.Division list;

    public NextEdition(CalendarEdition before, GovUkBankHolidays list) {
        this.before = before;
        this.list = list.englandAndWales();
    }

    /** @throws IllegalArgumentException with what is wrong with the list */
    public CalendarEdition edition(int number) {
        require(CalendarEdition.ENGLAND_AND_WALES.equals(list.division()), "the division is not england-and-wales");
        Map<Integer, CalendarYear> years = new TreeMap<>();
        before.years().forEach(year -> years.put(year.year(), year));
        byYear().forEach((year, holidays) -> {
            require(
                    year >= before.answersFor().from()
                            && year <= before.answersFor().to(),
                    year + " is none of the years the calendar answers for");
            require(holidays.size() >= FEWEST_A_YEAR, year + " has fewer bank holidays than any year has");
            years.put(year, new CalendarYear(year, CalendarYear.Basis.PUBLISHED, holidays));
        });
        List<CalendarYear> all = List.copyOf(years.values());
        String name = all.get(0).year() + "-" + all.get(all.size() - 1).year() + "." + number;
        return new CalendarEdition(before.id(), before.division(), name, before.answersFor(), before.sources(), all);
    }

    /** The days of the edition before that the list no longer has, in years it speaks of. */
    public List<LocalDate> lost() {
        Set<LocalDate> now =
                list.events().stream().map(GovUkBankHolidays.Event::date).collect(Collectors.toSet());
        Set<Integer> spokenOf = now.stream().map(LocalDate::getYear).collect(Collectors.toSet());
        return before.years().stream()
                .filter(year -> spokenOf.contains(year.year()))
                .flatMap(year -> year.holidays().stream())
                .map(BankHoliday::date)
                .filter(date -> !now.contains(date))
                .toList();
    }

    private Map<Integer, List<BankHoliday>> byYear() {
        Map<Integer, List<BankHoliday>> byYear = new TreeMap<>();
        Set<LocalDate> seen = new TreeSet<>();
        list.events().stream()
                .sorted((one, other) -> one.date().compareTo(other.date()))
                .forEach(event -> {
                    require(seen.add(event.date()), event.date() + " stands twice in the list");
                    require(
                            event.date().getDayOfWeek().compareTo(DayOfWeek.SATURDAY) < 0,
                            event.date() + " is at a weekend");
                    byYear.computeIfAbsent(event.date().getYear(), year -> new ArrayList<>())
                            .add(new BankHoliday(event.date(), event.title(), kind(event)));
                });
        return byYear;
    }

    private static BankHoliday.Kind kind(GovUkBankHolidays.Event event) {
        String notes = event.notes() == null ? "" : event.notes().toLowerCase(Locale.ROOT);
        return notes.contains("substitute") ? BankHoliday.Kind.SUBSTITUTE : null;
    }

    private static void require(boolean holds, String otherwise) {
        if (!holds) {
            throw new IllegalArgumentException(otherwise);
        }
    }
}
