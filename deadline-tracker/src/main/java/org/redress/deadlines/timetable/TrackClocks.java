package org.redress.deadlines.timetable;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.redress.deadlines.limits.Runs;
import org.redress.deadlines.limits.TimeLimit;
import org.redress.deadlines.limits.TimeLimits;

/** The clocks of which a track has one of each: whatever the time limits of its procedure say starts with an occasion. */
final class TrackClocks implements ClockRule {
    private final List<TrackClock> clocks;
    private final DueDates dueDates;

    TrackClocks(TimeLimits limits, DueDates dueDates) {
        this.dueDates = dueDates;
        this.clocks = limits.all()
                .filter(limit -> limit.runs() == Runs.CLOCK && limit.start() != null)
                .map(limit -> new TrackClock(limit, limits, dueDates))
                .toList();
    }

    @Override
    public Set<String> limits() {
        return clocks.stream().map(clock -> clock.limit().id()).collect(Collectors.toSet());
    }

    @Override
    public Stream<Deadline> deadlines(CaseFacts facts) {
        return facts.tracks().flatMap(track -> clocks.stream()
                .filter(clock -> isOf(track, clock.limit()))
                .flatMap(clock -> deadline(facts, track, clock).stream()));
    }

    private Optional<Deadline> deadline(CaseFacts facts, ProcedureAssigned track, TrackClock clock) {
        return Occasions.of(clock.limit(), facts, track, dueDates).map(start -> clock.running(facts, track, start));
    }

    /** Where the figure is the council's own and it has set none, there is nothing to keep. */
    private static boolean isOf(ProcedureAssigned track, TimeLimit limit) {
        return limit.procedure().name().toLowerCase(Locale.ROOT).equals(track.procedure())
                && (limit.hasLength() || limit.force() != TimeLimit.Force.LOCAL);
    }
}
