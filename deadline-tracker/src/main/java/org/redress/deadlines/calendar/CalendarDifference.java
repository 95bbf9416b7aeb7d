package org.redress.deadlines.calendar;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * What one edition changes in another.
 *
 * @param days the days that become, or are no longer, working days
 * @param first the first day that differs, or of which it differs whether it is provisional; null where none does
 */
public record CalendarDifference(List<Day> days, LocalDate first) {
    /** @param name the holiday's, in the edition that has it */
    public record Day(LocalDate date, boolean working, String name) {}

    public static CalendarDifference between(WorkingDays before, WorkingDays after) {
        List<Day> days = new ArrayList<>();
        LocalDate first = null;
        for (LocalDate day = before.first(); !day.isAfter(before.last()); day = day.plusDays(1)) {
            boolean works = after.isWorkingDay(day);
            if (works != before.isWorkingDay(day)) {
                WorkingDays named = works ? before : after;
                String name = named.holidaysBetween(day.minusDays(1), day.plusDays(1)).stream()
                        .map(BankHoliday::name)
                        .findFirst()
                        .orElse(null);
                days.add(new Day(day, works, name));
            }
            boolean differs = works != before.isWorkingDay(day) || after.provisional(day) != before.provisional(day);
            first = differs && first == null ? day : first;
        }
        return new CalendarDifference(List.copyOf(days), first);
    }
}
