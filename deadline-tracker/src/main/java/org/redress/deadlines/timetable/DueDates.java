package org.redress.deadlines.timetable;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.UnaryOperator;
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
    private final Reckoning reckoning;
    private final TimeLimits limits;

    DueDates(Reckoning reckoning, TimeLimits limits) {
        this.reckoning = reckoning;
        this.limits = limits;
    }

    /** The due date and the cap of a limit with a length of its own. */
    Due of(TimeLimit limit, FactDate start) {
        return reckon(
                start, limits.capOf(limit).orElse(null), day -> reckoning.end(day, limit.length(), limit.counting()));
    }

    /** The due date of a length that is counted from the day after the start. */
    Due of(Length length, FactDate start) {
        return reckon(start, null, day -> reckoning.end(day, length));
    }

    /** A due date that was named as a day. */
    Due on(LocalDate day) {
        try {
            return due(Span.day(day), null, Span.day(day), List.of());
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

    private Due extendedBy(StepRecorded step, ExtensionRule rule, Due due) {
        boolean toTheCap = rule.until() == ExtensionRule.Until.CAP && step.newDate() == null;
        if (!toTheCap && step.newDate() == null) {
            return null;
        }
        Span until = toTheCap ? due.cap() : due.cap().map(cap -> earlier(step.newDate(), cap));
        if (!until.from().isAfter(due.on().to())) {
            return null;
        }
        List<Extension> extensions = new ArrayList<>(due.extensions());
        extensions.add(new Extension(
                due.on().exact() ? due.on().from() : null,
                until.exact() ? until.from() : null,
                step.on(),
                step.step(),
                step.ground()));
        return new Due(until, due.cap(), null, extensions, due.provisional(), null);
    }

    private Due reckon(FactDate start, Length cap, UnaryOperator<LocalDate> end) {
        Optional<Span> from = Span.of(start);
        if (from.isEmpty()) {
            return Due.undated(Undated.START_NOT_KNOWN);
        }
        try {
            Span capped = cap == null ? null : from.get().map(day -> reckoning.end(day, cap));
            return due(from.get().map(end), capped, from.get(), List.of());
        } catch (OutsideCalendar outside) {
            return Due.undated(Undated.OUTSIDE_CALENDAR);
        }
    }

    private Due due(Span on, Span cap, Span start, List<Extension> extensions) {
        LocalDate target = on.exact() ? reckoning.internalTarget(on.from()) : null;
        return new Due(on, cap, target, extensions, provisional(start, on, cap), null);
    }

    private boolean provisional(Span... spans) {
        return Stream.of(spans)
                .filter(Objects::nonNull)
                .flatMap(span -> Stream.of(span.from(), span.to()))
                .anyMatch(reckoning.workingDays()::provisional);
    }

    private static LocalDate earlier(LocalDate one, LocalDate other) {
        return one.isBefore(other) ? one : other;
    }
}
