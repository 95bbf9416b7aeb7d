package org.redress.deadlines.timetable;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.redress.deadlines.calendar.WorkingDays;
import org.redress.deadlines.choices.Timekeeping;
import org.redress.deadlines.limits.TimeLimit;
import org.redress.deadlines.limits.TimeLimits;

/** The time limits as one council keeps them, with one edition of the calendar. */
final class Law {
    private final TimeLimits limits;
    private final WorkingDays calendar;
    private final Timekeeping choices;
    private final Reckonings reckonings;
    private final Derivation derivation;

    Law(TimeLimits limits, WorkingDays calendar, Timekeeping choices) {
        this.limits = limits.with(choices.lengths());
        this.calendar = calendar;
        this.choices = choices;
        this.reckonings = new Reckonings(calendar, choices);
        this.derivation = new Derivation(this.limits, reckonings);
    }

    /** The calendar of England and Wales. */
    WorkingDays calendar() {
        return calendar;
    }

    TimeLimits limits() {
        return limits;
    }

    /** The calendar by which the limit is counted. */
    WorkingDays calendarOf(TimeLimit limit) {
        return reckonings.of(limit).workingDays();
    }

    /** The rungs on which a limit is alerted. */
    Ladder ladder(TimeLimit limit) {
        return new Ladder(choices.alerts().of(limit), calendarOf(limit));
    }

    /** The soonest due first, those without a date last. */
    List<Deadline> deadlines(CaseFacts facts) {
        return derivation.deadlines(facts);
    }

    Standing standing(Deadline deadline, LocalDate asOf) {
        return Standing.of(deadline, asOf, calendarOf(deadline.limit()));
    }

    /** The ids of the time limits that deadlines are derived from. */
    Set<String> running() {
        return derivation.running();
    }
}
