package org.redress.deadlines.timetable;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Set;
import org.redress.deadlines.calendar.WorkingDays;
import org.redress.deadlines.limits.TimeLimit;

/**
 * How a deadline stands at the end of a day. What is done on a day that is no working day counts as done on the next one,
 * so an answer sent on the Saturday after its due date is one working day late.
 *
 * @param metOnWorkingDay the working day after the start on which it was met; null where that cannot be told
 * @param workingDaysLate how late it was met, or how long it has been missed
 * @param workingDaysEarly how long before its due date it was met
 */
record Standing(Status status, Integer metOnWorkingDay, Integer workingDaysLate, Integer workingDaysEarly) {

    static Standing of(Deadline deadline, LocalDate asOf, WorkingDays calendar) {
        Status status = status(deadline, asOf);
        LocalDate due = Span.dayOf(deadline.due().on());
        LocalDate metOn =
                deadline.met() == null ? null : Span.dayOf(deadline.met().within());
        return switch (status) {
            case MET ->
                new Standing(status, metOnWorkingDay(deadline, metOn, calendar), null, early(metOn, due, calendar));
            case MET_LATE ->
                new Standing(status, metOnWorkingDay(deadline, metOn, calendar), after(due, metOn, calendar), null);
            case MISSED -> new Standing(status, null, missedFor(deadline, due, asOf, calendar), null);
            case OPEN, CANNOT_BE_TOLD, CANCELLED -> new Standing(status, null, null, null);
        };
    }

    /** A complainant who lets a time limit pass is not late with anything. */
    private static Integer missedFor(Deadline deadline, LocalDate due, LocalDate asOf, WorkingDays calendar) {
        return deadline.limit().owedBy() == TimeLimit.OwedBy.COMPLAINANT ? null : after(due, asOf, calendar);
    }

    private static Integer metOnWorkingDay(Deadline deadline, LocalDate metOn, WorkingDays calendar) {
        boolean counted =
                deadline.limit().hasLength() && deadline.limit().length().isWorkingDays();
        return counted && deadline.startOn().isDay() ? after(deadline.startOn().day(), metOn, calendar) : null;
    }

    /** Working days after a day, until what was done on another; null where that cannot be told. */
    private static Integer after(LocalDate day, LocalDate done, WorkingDays calendar) {
        return known(day, done, calendar) ? Math.max(0, calendar.between(day, calendar.onOrAfter(done))) : null;
    }

    /** Working days from what was done until it was due; null where that cannot be told. */
    private static Integer early(LocalDate done, LocalDate due, WorkingDays calendar) {
        return known(done, due, calendar) ? Math.max(0, calendar.between(calendar.onOrAfter(done), due)) : null;
    }

    private static boolean known(LocalDate one, LocalDate other, WorkingDays calendar) {
        return one != null && other != null && calendar.covers(one) && calendar.covers(other);
    }

    private static Status status(Deadline deadline, LocalDate asOf) {
        Set<Status> possible = deadline.due().isDated()
                ? possible(deadline.due().on(), deadline.met(), deadline.ended(), asOf)
                : undated(deadline, asOf);
        return possible.size() == 1 ? possible.iterator().next() : Status.CANNOT_BE_TOLD;
    }

    /** All that can be true on the day, given the days on which things can have happened. */
    private static Set<Status> possible(Span due, Deadline.Met met, Deadline.Ended ended, LocalDate asOf) {
        Set<Status> possible = EnumSet.noneOf(Status.class);
        boolean canBeMet = met != null && !met.within().from().isAfter(asOf);
        if (canBeMet) {
            if (!met.within().from().isAfter(due.to())) {
                possible.add(Status.MET);
            }
            if (earlier(met.within().to(), asOf).isAfter(due.from())) {
                possible.add(Status.MET_LATE);
            }
        }
        boolean canBeUnmet = met == null || met.within().to().isAfter(asOf);
        if (canBeUnmet) {
            possible.addAll(unmet(due, met == null ? ended : null, asOf));
        }
        return possible;
    }

    /** An end that comes after the due date does not undo that it was missed. */
    private static Set<Status> unmet(Span due, Deadline.Ended ended, LocalDate asOf) {
        Set<Status> possible = EnumSet.noneOf(Status.class);
        boolean canHaveEnded = ended != null && !ended.within().from().isAfter(asOf);
        if (canHaveEnded && !ended.within().from().isAfter(due.to())) {
            possible.add(Status.CANCELLED);
        }
        boolean canRun = ended == null || ended.within().to().isAfter(asOf);
        if (canRun && !asOf.isAfter(due.to())) {
            possible.add(Status.OPEN);
        }
        LocalDate ranUntil = canHaveEnded && !canRun ? ended.within().to() : asOf;
        if (ranUntil.isAfter(due.from())) {
            possible.add(Status.MISSED);
        }
        return possible;
    }

    private static Set<Status> undated(Deadline deadline, LocalDate asOf) {
        if (!deadline.due().undated().cannotBeLate()) {
            return EnumSet.of(Status.CANNOT_BE_TOLD);
        }
        if (deadline.met() != null && !deadline.met().within().from().isAfter(asOf)) {
            return EnumSet.of(Status.MET);
        }
        boolean ended =
                deadline.ended() != null && !deadline.ended().within().from().isAfter(asOf);
        return EnumSet.of(ended ? Status.CANCELLED : Status.OPEN);
    }

    private static LocalDate earlier(LocalDate one, LocalDate other) {
        return one.isBefore(other) ? one : other;
    }
}
