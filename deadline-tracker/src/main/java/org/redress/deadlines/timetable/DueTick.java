package org.redress.deadlines.timetable;

import java.time.Instant;
import java.time.LocalDate;
import java.util.TreeSet;
import java.util.UUID;
import org.redress.deadlines.limits.TimeLimit;
import org.redress.platform.time.London;

/**
 * What the passing of time brings next for a deadline.
 *
 * @param dueOn what the rungs are counted from; null where the due date is not known to the day
 * @param turnsAt the start of the day from which it stands otherwise if nothing happens; null where it does not
 * @param rung the next alert; null where there is none
 */
record DueTick(UUID deadlineId, LocalDate dueOn, Instant turnsAt, Integer rung, Instant alertAt) {
    /** Null where nothing comes any more. */
    static DueTick of(Deadline deadline, Status status, Law law, Instant now) {
        LocalDate dueOn = Span.dayOf(deadline.due().on());
        Ladder ladder = law.ladder(deadline.limit());
        Integer rung = isAlerted(deadline, status) ? firstRung(deadline, dueOn, ladder) : null;
        DueTick tick = new DueTick(
                deadline.id(),
                dueOn,
                turning(deadline, status, now),
                rung,
                rung == null ? null : ladder.momentOf(dueOn, rung));
        return tick.nextAt() == null ? null : tick;
    }

    /** Whether anybody is to be alerted of it: not of the complainant's own limits, and not of what has no certain date. */
    static boolean isAlerted(Deadline deadline, Status status) {
        return (status == Status.OPEN || status == Status.MISSED)
                && Span.dayOf(deadline.due().on()) != null
                && deadline.limit().owedBy() != TimeLimit.OwedBy.COMPLAINANT;
    }

    /** The same with another rung to come. */
    DueTick withRung(Integer next, Ladder ladder) {
        Instant at = next == null ? null : ladder.momentOf(dueOn, next);
        return new DueTick(deadlineId, dueOn, turnsAt, at == null ? null : next, at);
    }

    Instant nextAt() {
        if (turnsAt == null || alertAt == null) {
            return turnsAt == null ? alertAt : turnsAt;
        }
        return turnsAt.isBefore(alertAt) ? turnsAt : alertAt;
    }

    /** Rungs that lie before the day the deadline began never were. */
    private static Integer firstRung(Deadline deadline, LocalDate dueOn, Ladder ladder) {
        return deadline.start()
                .since()
                .earliest()
                .map(began ->
                        ladder.notBefore(dueOn, began.atStartOfDay(London.ZONE).toInstant()))
                .orElse(ladder.first());
    }

    private static Instant turning(Deadline deadline, Status status, Instant now) {
        if (isSettled(deadline, status)) {
            return null;
        }
        TreeSet<LocalDate> days = new TreeSet<>();
        if (deadline.due().isDated()) {
            days.add(deadline.due().on().from().plusDays(1));
            days.add(deadline.due().on().to().plusDays(1));
        }
        if (deadline.met() != null) {
            addDays(days, deadline.met().within());
        }
        if (deadline.ended() != null) {
            addDays(days, deadline.ended().within());
        }
        LocalDate next = days.higher(LocalDate.ofInstant(now, London.ZONE));
        return next == null ? null : next.atStartOfDay(London.ZONE).toInstant();
    }

    /** Whether it stands for good unless something else is told. */
    private static boolean isSettled(Deadline deadline, Status status) {
        return switch (status) {
            case MET, MET_LATE -> deadline.met().within().exact();
            case CANCELLED -> deadline.ended().within().exact();
            case OPEN, MISSED, CANNOT_BE_TOLD -> false;
        };
    }

    private static void addDays(TreeSet<LocalDate> days, Span span) {
        days.add(span.from());
        days.add(span.to().equals(LocalDate.MAX) ? span.to() : span.to().plusDays(1));
    }
}
