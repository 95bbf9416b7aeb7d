package org.redress.deadlines.timetable;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.redress.deadlines.calendar.Reckoning;
import org.redress.deadlines.limits.TimeLimits;

/**
 * The deadlines of a case: a pure function of its facts, the rules and the calendar edition. In what order the facts came
 * does not matter, and deriving again changes nothing.
 */
final class Derivation {
    private static final Comparator<Deadline> IN_ORDER_OF_DATES = Comparator.<Deadline, LocalDate>comparing(
                    deadline -> deadline.due().isDated() ? deadline.due().on().from() : LocalDate.MAX)
            .thenComparing(deadline -> deadline.limit().id())
            .thenComparing(Deadline::id);

    private final List<ClockRule> clocks;

    Derivation(TimeLimits limits, Reckoning reckoning) {
        DueDates dueDates = new DueDates(reckoning, limits);
        this.clocks = List.of(
                new Stage1Clock(limits, dueDates),
                new ReviewClock(limits, dueDates),
                new Stage2Clock(limits, dueDates),
                new Stage3Clocks(limits, dueDates),
                new RemedyClocks(limits, dueDates),
                new ReturnClock(limits, dueDates));
    }

    /** The soonest due first, those without a date last. */
    List<Deadline> deadlines(CaseFacts facts) {
        return clocks.stream()
                .flatMap(clock -> clock.deadlines(facts))
                .sorted(IN_ORDER_OF_DATES)
                .toList();
    }

    /** The ids of the time limits that deadlines are derived from. */
    Set<String> running() {
        return clocks.stream().flatMap(clock -> clock.limits().stream()).collect(Collectors.toSet());
    }
}
