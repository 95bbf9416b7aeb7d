package org.redress.deadlines.timetable;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.redress.deadlines.calendar.OutsideCalendar;
import org.redress.deadlines.calendar.WorkingDays;
import org.redress.deadlines.choices.Alerts;
import org.redress.platform.time.London;

/**
 * The rungs on which a deadline is alerted, as working days from its due date, and the moment of each: the council's hour in
 * England, summer or winter, on a working day. Of a due date that is no working day rung 0 is the working day before.
 */
final class Ladder {
    private final Alerts alerts;
    private final WorkingDays calendar;

    Ladder(Alerts alerts, WorkingDays calendar) {
        this.alerts = alerts;
        this.calendar = calendar;
    }

    int first() {
        return alerts.rungs().get(0);
    }

    /** The rung after another; after the last they go on for as long as the deadline is missed. */
    int after(int rung) {
        List<Integer> rungs = alerts.rungs();
        return rungs.stream()
                .filter(next -> next > rung)
                .findFirst()
                .orElse(Math.max(rung, 0) + alerts.everyWhileMissed());
    }

    /** The first rung whose moment is not before; null where the calendar does not reach so far. */
    Integer notBefore(LocalDate due, Instant begin) {
        int rung = first();
        Instant at = momentOf(due, rung);
        while (at != null && at.isBefore(begin)) {
            rung = after(rung);
            at = momentOf(due, rung);
        }
        return at == null ? null : rung;
    }

    /** Null where the calendar does not reach so far. */
    Instant momentOf(LocalDate due, int rung) {
        try {
            LocalDate day = rung > 0 ? calendar.plus(due, rung) : calendar.minus(calendar.onOrBefore(due), -rung);
            return day.atTime(alerts.at()).atZone(London.ZONE).toInstant();
        } catch (OutsideCalendar outside) {
            return null;
        }
    }

    /** What lies further back is passed over. */
    boolean isTooLongAgo(Instant moment, Instant now) {
        return moment.isBefore(
                now.atZone(London.ZONE).minusDays(alerts.catchUpDays()).toInstant());
    }

    /** Whether the rung is the first after the due date. */
    boolean isFirstMissed(int rung) {
        return rung == after(0);
    }

    String escalatesTo() {
        return alerts.escalateTo();
    }
}
