package org.redress.deadlines.calendar;

import java.time.LocalDate;

/**
 * The day a length of time ends. Months and years end on the corresponding date, or on the last day of the month where
 * there is none (31 January and a month: the last of February); they stay where they fall, working day or not. Days
 * outside the years the calendar answers for are refused with {@link OutsideCalendar}.
 */
public final class Reckoning {
    private final WorkingDays workingDays;

    public Reckoning(WorkingDays workingDays) {
        this.workingDays = workingDays;
    }

    public WorkingDays workingDays() {
        return workingDays;
    }

    /** The last day of a length whose day 0 is the start. */
    public LocalDate end(LocalDate start, Length length) {
        return end(start, length, Direction.FORWARD);
    }

    public LocalDate end(LocalDate start, Length length, Direction direction) {
        // First of all: from a day far outside, the reckoning itself could overflow.
        workingDays.requireInRange(start);
        boolean forward = direction == Direction.FORWARD;
        int count = forward ? length.count() : -length.count();
        return switch (length.unit()) {
            case WORKING_DAYS ->
                forward ? workingDays.plus(start, length.count()) : workingDays.minus(start, length.count());
            case CALENDAR_DAYS -> checked(start.plusDays(count));
            case MONTHS -> checked(start.plusMonths(count));
            case YEARS -> checked(start.plusYears(count));
        };
    }

    /** The last day of a length, with the start as day 0 or as its first day. */
    public LocalDate end(LocalDate start, Length length, Counting counting) {
        return counting == Counting.FROM || length.count() == 0 ? end(start, length) : endBeginningWith(start, length);
    }

    /** As the length is counted: which way, and whether the start's own day is the first. */
    public LocalDate end(LocalDate start, Length length, Direction direction, Counting counting) {
        return counting == Counting.BEGINNING_WITH ? end(start, length, counting) : end(start, length, direction);
    }

    /** The working day to aim for where a date that does not move falls on another day; null where none is needed. */
    public LocalDate internalTarget(LocalDate due) {
        return workingDays.isWorkingDay(due) ? null : workingDays.onOrBefore(due);
    }

    private LocalDate endBeginningWith(LocalDate start, Length length) {
        return switch (length.unit()) {
            case WORKING_DAYS, CALENDAR_DAYS -> end(start.minusDays(1), length);
            // Twelve months that begin with 16 February end on 15 February; those that begin with 29 February
            // end on the 28th, which is already the last day of the month.
            case MONTHS, YEARS -> {
                LocalDate corresponding = end(start, length);
                yield corresponding.getDayOfMonth() == start.getDayOfMonth()
                        ? corresponding.minusDays(1)
                        : corresponding;
            }
        };
    }

    private LocalDate checked(LocalDate end) {
        workingDays.requireInRange(end);
        return end;
    }
}
