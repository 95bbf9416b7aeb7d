package org.redress.deadlines.limits;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.redress.deadlines.calendar.Calendars;
import org.redress.deadlines.calendar.Direction;
import org.redress.deadlines.calendar.Length;
import org.redress.deadlines.calendar.OutsideCalendar;
import org.redress.deadlines.calendar.Reckoning;
import org.redress.deadlines.limits.Calculated.SkippedDay;
import org.redress.platform.http.Problems;

/** Does a sum with dates; stores nothing. */
@ApplicationScoped
class Calculate {
    private final Calendars calendars;
    private final TimeLimits limits;

    Calculate(Calendars calendars, TimeLimits limits) {
        this.calendars = calendars;
        this.limits = limits;
    }

    Calculated answer(Calculation asked) {
        try {
            Reckoning reckoning = new Reckoning(calendars.inForce().workingDays());
            return asked.rule() == null ? byLength(asked, reckoning) : byRule(asked, reckoning);
        } catch (OutsideCalendar outside) {
            throw Problems.invalid("from", outside.getMessage());
        }
    }

    private static Calculated byLength(Calculation asked, Reckoning reckoning) {
        if (asked.length() == null || asked.unit() == null) {
            throw Problems.invalid(
                    asked.length() == null ? "length" : "unit", "Give length and unit, or the rule of a time limit.");
        }
        Length length = new Length(asked.length(), asked.unit());
        Direction direction = asked.direction() == null ? Direction.FORWARD : asked.direction();
        return answer(reckoning, asked.from(), reckoning.end(asked.from(), length, direction), null, length, null);
    }

    private Calculated byRule(Calculation asked, Reckoning reckoning) {
        if (asked.length() != null || asked.unit() != null || asked.direction() != null) {
            throw Problems.invalid("rule", "A time limit has its own length, unit and direction: give the rule alone.");
        }
        TimeLimit limit = limits.find(asked.rule())
                .orElseThrow(
                        () -> Problems.invalid("rule", "There is no such time limit. GET /v1/time-limits lists them."));
        if (!limit.hasLength()) {
            throw Problems.invalid("rule", "This time limit has no length: " + limit.figure() + ".");
        }
        return answer(
                reckoning,
                asked.from(),
                reckoning.end(asked.from(), limit.length(), limit.direction(), limit.counting()),
                limits.capOf(limit).map(cap -> reckoning.end(asked.from(), cap)).orElse(null),
                limit.length(),
                limit.citation());
    }

    private static Calculated answer(
            Reckoning reckoning, LocalDate from, LocalDate due, LocalDate cap, Length length, String citation) {
        LocalDate target = reckoning.internalTarget(due);
        return new Calculated(
                from,
                due,
                cap,
                target,
                Stream.of(from, due, cap, target)
                        .filter(Objects::nonNull)
                        .anyMatch(reckoning.workingDays()::provisional),
                length.isWorkingDays() ? skipped(reckoning, from, due) : List.of(),
                reckoning.workingDays().edition().edition(),
                citation);
    }

    private static List<SkippedDay> skipped(Reckoning reckoning, LocalDate from, LocalDate due) {
        return reckoning.workingDays().holidaysBetween(from, due).stream()
                .map(holiday -> new SkippedDay(holiday.date(), holiday.name()))
                .toList();
    }
}
