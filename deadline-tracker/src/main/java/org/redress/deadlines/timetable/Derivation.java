package org.redress.deadlines.timetable;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.redress.deadlines.limits.TimeLimits;
import org.redress.platform.time.FactDate;

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

    Derivation(TimeLimits limits, Reckonings reckonings) {
        DueDates dueDates = new DueDates(reckonings, limits);
        Stage1Clock stage1 = new Stage1Clock(limits, dueDates);
        this.clocks = List.of(
                stage1,
                new Stage1Overdue(limits, stage1),
                new ReviewClock(limits, dueDates),
                new InterestClock(limits, dueDates),
                new TrackClocks(limits, dueDates),
                new RemedyClocks(limits, dueDates),
                new ReturnClock(limits, dueDates),
                new OmbudsmanRequestClock(limits, dueDates));
    }

    /** The soonest due first, those without a date last. */
    List<Deadline> deadlines(CaseFacts facts) {
        return clocks.stream()
                .flatMap(clock -> clock.deadlines(facts))
                .filter(deadline -> deadline.limit().appliesTo(began(deadline, facts)))
                .sorted(IN_ORDER_OF_DATES)
                .toList();
    }

    /** Which edition of a limit applies follows from the day the complaint was received; else from the clock's own start. */
    private static FactDate began(Deadline deadline, CaseFacts facts) {
        return Optional.ofNullable(deadline.about().trackId())
                .flatMap(facts::track)
                .map(ProcedureAssigned::receivedOn)
                .orElse(deadline.startOn());
    }

    /** The ids of the time limits that deadlines are derived from. */
    Set<String> running() {
        return clocks.stream().flatMap(clock -> clock.limits().stream()).collect(Collectors.toSet());
    }
}
