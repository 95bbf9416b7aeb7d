package org.redress.deadlines.timetable;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.stream.Stream;
import org.redress.deadlines.calendar.Length;
import org.redress.deadlines.calendar.OutsideCalendar;
import org.redress.deadlines.calendar.Reckoning;
import org.redress.deadlines.limits.TimeLimit;
import org.redress.deadlines.limits.TimeLimit.ExtensionRule;
import org.redress.deadlines.limits.TimeLimits;
import org.redress.platform.time.FactDate;

/** Reckons due dates, always from the start and never by shifting an earlier due date. */
final class DueDates {
    private final Reckonings reckonings;
    private final Reckoning reckoning;
    private final TimeLimits limits;

    DueDates(Reckonings reckonings, TimeLimits limits) {
        this.reckonings = reckonings;
        this.reckoning = reckonings.statutory();
        this.limits = limits;
    }

    /** The due date and the cap of a limit; of one without a figure only the working target. */
    Due of(TimeLimit limit, FactDate start) {
        if (!limit.hasLength()) {
            return withoutFigure(limit, start);
        }
        return reckon(
                reckonings.of(limit),
                start,
                limits.capOf(limit).orElse(null),
                (reckoner, day) -> reckoner.end(day, limit.length(), limit.direction(), limit.counting()));
    }

    private Due withoutFigure(TimeLimit limit, FactDate start) {
        Due due = Due.undated(Undated.NO_FIGURE);
        return limit.internalTarget() != null && start.isDay()
                ? due.withInternalTarget(target(start.day(), limit.internalTarget()))
                : due;
    }

    /** The due date of a length that is counted from the day after the start. */
    Due of(Length length, FactDate start) {
        return reckon(reckoning, start, null, (reckoner, day) -> reckoner.end(day, length));
    }

    /** A due date that was named as a day. */
    Due on(LocalDate day) {
        try {
            return due(reckoning, Span.day(day), null, Span.day(day));
        } catch (OutsideCalendar outside) {
            return Due.undated(Undated.OUTSIDE_CALENDAR);
        }
    }

    /** A working day to aim for; null where the calendar does not reach so far. */
    LocalDate target(LocalDate start, Length length) {
        try {
            return end(start, length);
        } catch (OutsideCalendar outside) {
            return null;
        }
    }

    /** The day to aim for, as the limit is counted; null where the calendar does not reach so far. */
    LocalDate target(LocalDate start, TimeLimit limit) {
        try {
            return reckonings.of(limit).end(start, limit.length(), limit.direction(), limit.counting());
        } catch (OutsideCalendar outside) {
            return null;
        }
    }

    LocalDate end(LocalDate start, Length length) {
        return reckoning.end(start, length);
    }

    /**
     * The due date as the first valid extension leaves it. An extension made after the day the limit ended is kept as a
     * fact and moves nothing; none passes the cap.
     */
    Due extended(Due due, TimeLimit limit, Stream<StepRecorded> steps) {
        Optional<ExtensionRule> rule = limit.extensionByStep();
        if (rule.isEmpty() || !due.isDated()) {
            return due;
        }
        return steps.filter(step -> step.on()
                        .latest()
                        .map(made -> !made.isAfter(due.on().from()))
                        .orElse(false))
                .map(step -> extendedBy(step, rule.get(), due))
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(due);
    }

    /** The day both sides agreed on last, sooner or later than the limit's own, which it takes the place of. */
    Due agreed(Due due, TimeLimit limit, Stream<StepRecorded> agreements) {
        return agreements
                .filter(step -> step.newDate() != null && due.isDated())
                .reduce((earlier, later) -> later)
                .map(step -> moved(due, Span.day(step.newDate()), step))
                .orElse(due);
    }

    private static Due extendedBy(StepRecorded step, ExtensionRule rule, Due due) {
        boolean toTheCap = rule.until() == ExtensionRule.Until.CAP && step.newDate() == null;
        if (!toTheCap && step.newDate() == null) {
            return null;
        }
        Span until = toTheCap
                ? due.cap()
                : due.cap() == null ? Span.day(step.newDate()) : due.cap().map(cap -> earlier(step.newDate(), cap));
        return until.from().isAfter(due.on().to()) ? moved(due, until, step) : null;
    }

    private static Due moved(Due due, Span until, StepRecorded step) {
        List<Extension> extensions = new ArrayList<>(due.extensions());
        extensions.add(new Extension(Span.dayOf(due.on()), Span.dayOf(until), step.on(), step.step(), step.ground()));
        return new Due(until, due.cap(), null, extensions, due.provisional(), null);
    }

    private static Due reckon(
            Reckoning reckoner, FactDate start, Length cap, BiFunction<Reckoning, LocalDate, LocalDate> end) {
        Optional<Span> from = Span.of(start);
        if (from.isEmpty()) {
            return Due.undated(Undated.START_NOT_KNOWN);
        }
        try {
            Span capped = cap == null ? null : from.get().map(day -> reckoner.end(day, cap));
            return due(reckoner, from.get().map(day -> end.apply(reckoner, day)), capped, from.get());
        } catch (OutsideCalendar outside) {
            return Due.undated(Undated.OUTSIDE_CALENDAR);
        }
    }

    private static Due due(Reckoning reckoner, Span on, Span cap, Span start) {
        LocalDate target = on.exact() ? reckoner.internalTarget(on.from()) : null;
        return new Due(on, cap, target, List.of(), provisional(reckoner, start, on, cap), null);
    }

    private static boolean provisional(Reckoning reckoner, Span... spans) {
        return Stream.of(spans)
                .filter(Objects::nonNull)
                .flatMap(span -> Stream.of(span.from(), span.to()))
                .anyMatch(reckoner.workingDays()::provisional);
    }

    private static LocalDate earlier(LocalDate one, LocalDate other) {
        return one.isBefore(other) ? one : other;
    }
}
