package org.redress.deadlines.timetable;

import org.redress.deadlines.calendar.Reckoning;
import org.redress.deadlines.calendar.WorkingDays;
import org.redress.deadlines.choices.Timekeeping;
import org.redress.deadlines.limits.TimeLimit;

/** The calendar of England and Wales for every limit but the corporate ones, which leave out the council's closure days too. */
final class Reckonings {
    private final Reckoning statutory;
    private final Reckoning corporate;

    Reckonings(WorkingDays calendar, Timekeeping choices) {
        this.statutory = new Reckoning(calendar);
        this.corporate = new Reckoning(calendar.withClosures(choices.closures()));
    }

    Reckoning of(TimeLimit limit) {
        return limit.procedure() == TimeLimit.Procedure.CORPORATE ? corporate : statutory;
    }

    Reckoning statutory() {
        return statutory;
    }
}
