package org.redress.deadlines.calendar;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** The bank holidays of all the years a calendar answers for: listed where there is a list, else reckoned. */
final class KnownHolidays {
    private final LocalDate first;
    private final LocalDate last;
    private final Set<Integer> published;
    private final NavigableMap<LocalDate, BankHoliday> byDate = new TreeMap<>();

    KnownHolidays(CalendarEdition edition) {
        this.first = firstDayOf(edition.answersFor().from());
        this.last = lastDayOf(edition.answersFor().to());
        ComputedYears computed = new ComputedYears();
        for (int year = first.getYear(); year < edition.firstYear(); year++) {
            add(computed.year(year));
        }
        edition.years().forEach(this::add);
        for (int year = edition.lastYear() + 1; year <= last.getYear(); year++) {
            add(computed.year(year));
        }
        this.published = edition.years().stream()
                .filter(CalendarYear::hasBeenPublished)
                .map(CalendarYear::year)
                .collect(Collectors.toUnmodifiableSet());
    }

    private KnownHolidays(KnownHolidays known, Collection<BankHoliday> more) {
        this.first = known.first;
        this.last = known.last;
        this.published = known.published;
        this.byDate.putAll(known.byDate);
        more.forEach(day -> byDate.putIfAbsent(day.date(), day));
    }

    /** These and more days; one that is a holiday anyway keeps the holiday's name. */
    KnownHolidays and(Collection<BankHoliday> more) {
        return new KnownHolidays(this, more);
    }

    LocalDate first() {
        return first;
    }

    LocalDate last() {
        return last;
    }

    boolean isHoliday(LocalDate day) {
        return byDate.containsKey(day);
    }

    boolean outsidePublished(LocalDate day) {
        return !published.contains(day.getYear());
    }

    /** Those between two days, neither included. */
    List<BankHoliday> between(LocalDate after, LocalDate before) {
        return List.copyOf(byDate.subMap(after, false, before, false).values());
    }

    private void add(CalendarYear year) {
        year.holidays().forEach(holiday -> byDate.put(holiday.date(), holiday));
    }

    private static LocalDate firstDayOf(int year) {
        return LocalDate.of(year, 1, 1);
    }

    private static LocalDate lastDayOf(int year) {
        return LocalDate.of(year, 12, 31);
    }
}
