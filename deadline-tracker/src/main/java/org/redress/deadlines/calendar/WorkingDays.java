package org.redress.deadlines.calendar;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Counts working days (SI 2006/1738 reg 2). The day something happens is day 0 and day 1 is the next working day, so a
 * start at a weekend or on a holiday needs no rule of its own. Any length costs the same: how many working days lie
 * before each day is counted once, so adding is two look-ups in arrays.
 *
 * <p>Years outside the edition are reckoned from the rules; whatever touches one is {@linkplain #provisional}. Days
 * outside the years the edition answers for are refused with {@link OutsideCalendar}.
 */
public final class WorkingDays {
    private final CalendarEdition edition;
    private final KnownHolidays holidays;
    private final long firstDay;

    /** For each day, numbered from the first of the range, how many working days lie before it; one entry more. */
    private final int[] before;

    /** The working days, in order; made once, since making a date costs more than looking one up. */
    private final LocalDate[] workingDays;

    public WorkingDays(CalendarEdition edition) {
        this(edition, new KnownHolidays(edition));
    }

    private WorkingDays(CalendarEdition edition, KnownHolidays holidays) {
        this.edition = edition;
        this.holidays = holidays;
        this.firstDay = holidays.first().toEpochDay();
        int days = (int) (holidays.last().toEpochDay() - firstDay) + 1;
        this.before = new int[days + 1];
        for (int day = 0; day < days; day++) {
            before[day + 1] = before[day] + (works(date(day)) ? 1 : 0);
        }
        this.workingDays = IntStream.range(0, days)
                .filter(day -> before[day + 1] > before[day])
                .mapToObj(this::date)
                .toArray(LocalDate[]::new);
    }

    /** The same calendar with days on which a council is closed; they are no working days in it. */
    public WorkingDays withClosures(Collection<BankHoliday> closures) {
        return closures.isEmpty() ? this : new WorkingDays(edition, holidays.and(closures));
    }

    public CalendarEdition edition() {
        return edition;
    }

    /** The {@code count}th working day after the day; the day itself for 0. */
    public LocalDate plus(LocalDate day, int count) {
        int number = number(day);
        return count == 0 ? day : workingDay(before[number + 1] + count - 1);
    }

    /** The {@code count}th working day before the day; the day itself for 0. */
    public LocalDate minus(LocalDate day, int count) {
        int number = number(day);
        return count == 0 ? day : workingDay(before[number] - count);
    }

    /** How many working days lie after the first day, up to and with the second; negative where that is the earlier. */
    public int between(LocalDate after, LocalDate upTo) {
        return before[number(upTo) + 1] - before[number(after) + 1];
    }

    public boolean isWorkingDay(LocalDate day) {
        int number = number(day);
        return before[number + 1] > before[number];
    }

    /** The day itself if it is a working day, else the last one before it. */
    public LocalDate onOrBefore(LocalDate day) {
        return isWorkingDay(day) ? day : minus(day, 1);
    }

    /** The day itself if it is a working day, else the next one after it. */
    public LocalDate onOrAfter(LocalDate day) {
        return isWorkingDay(day) ? day : plus(day, 1);
    }

    /** The bank holidays that lie between two days, neither included, whichever way round the days are given. */
    public List<BankHoliday> holidaysBetween(LocalDate one, LocalDate other) {
        return one.isBefore(other) ? holidays.between(one, other) : holidays.between(other, one);
    }

    /** How many Saturdays and Sundays lie between two days, neither included, whichever way round the days are given. */
    public int weekendDaysBetween(LocalDate one, LocalDate other) {
        LocalDate after = one.isBefore(other) ? one : other;
        LocalDate before = one.isBefore(other) ? other : one;
        return (int) after.plusDays(1)
                .datesUntil(before.isAfter(after) ? before : after.plusDays(1))
                .filter(day -> day.getDayOfWeek().compareTo(DayOfWeek.SATURDAY) >= 0)
                .count();
    }

    /** Whether a day lies outside the published years, so that a list yet to come may change what was reckoned. */
    public boolean provisional(LocalDate day) {
        return holidays.outsidePublished(day);
    }

    /** The first day the calendar has an answer for. */
    public LocalDate first() {
        return holidays.first();
    }

    /** The last day the calendar has an answer for. */
    public LocalDate last() {
        return holidays.last();
    }

    /** Whether the calendar has an answer for that day. */
    public boolean covers(LocalDate day) {
        return !day.isBefore(holidays.first()) && !day.isAfter(holidays.last());
    }

    /** @throws OutsideCalendar where the calendar has no answer for that day */
    void requireInRange(LocalDate day) {
        number(day);
    }

    private boolean works(LocalDate day) {
        return day.getDayOfWeek().compareTo(DayOfWeek.SATURDAY) < 0 && !holidays.isHoliday(day);
    }

    private LocalDate workingDay(int index) {
        if (index < 0 || index >= workingDays.length) {
            throw new OutsideCalendar(holidays.first(), holidays.last());
        }
        return workingDays[index];
    }

    private LocalDate date(int number) {
        return LocalDate.ofEpochDay(firstDay + number);
    }

    private int number(LocalDate day) {
        long number = day.toEpochDay() - firstDay;
        if (number < 0 || number >= before.length - 1) {
            throw new OutsideCalendar(holidays.first(), holidays.last());
        }
        return (int) number;
    }
}
