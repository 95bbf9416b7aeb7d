package org.redress.deadlines.timetable;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.redress.deadlines.limits.TimeLimit;
import org.redress.deadlines.limits.TimeLimits;
import org.redress.deadlines.timetable.Deadline.About;
import org.redress.platform.time.FactDate;

/** A clock of which a track has one at a time: from a start, until the step or steps that meet it. */
final class TrackClock {
    private final TimeLimit limit;
    private final TimeLimit limitOfStart;
    private final DueDates dueDates;

    TrackClock(TimeLimit limit, TimeLimits limits, DueDates dueDates) {
        this.limit = limit;
        this.limitOfStart = limit.lateAfter() == null ? null : limits.get(limit.lateAfter());
        this.dueDates = dueDates;
    }

    TimeLimit limit() {
        return limit;
    }

    Deadline running(CaseFacts facts, ProcedureAssigned track, ClockStart start) {
        Steps steps = facts.steps().ofTrack(track.trackId());
        return new Deadline(
                DeadlineId.of(facts.subject(), limit.id(), track.trackId(), null),
                limit,
                About.track(track.trackId()),
                start,
                withTargetOfLateStart(due(steps, start), start, facts, track),
                start.requestedOn() == null ? null : dueDates.of(limit, start.requestedOn()),
                metBy(steps.notBefore(start.since()))
                        .map(step -> new Deadline.Met(step.on(), facts.happened(step, step.on())))
                        .orElse(null),
                Occasions.NOT_CONSIDERED.equals(limit.start())
                        ? null
                        : ending(facts, track, start.since()).orElse(null));
    }

    /**
     * What put an end to a clock of the track that nothing has met: the withdrawal on its own day (SI 2006/1738 reg 7),
     * whenever it was confirmed, else the end of the track. What began after a withdrawal is not ended by that.
     */
    static Optional<Deadline.Ended> ending(CaseFacts facts, ProcedureAssigned track, FactDate began) {
        return facts.steps()
                .ofTrack(track.trackId())
                .withdrawal()
                .filter(withdrawn -> !FactDates.certainlyBefore(withdrawn.on(), began))
                .map(withdrawn -> new Deadline.Ended(facts.happened(withdrawn, withdrawn.on()), withdrawn.step()))
                .or(() -> facts.closing(track.trackId())
                        .map(closed -> new Deadline.Ended(facts.happened(closed, closed.on()), closed.closedAs())));
    }

    private Due due(Steps steps, ClockStart start) {
        if (!start.hasCome()) {
            return Due.undated(start.waitsFor());
        }
        Due due = dueDates.of(limit, start.on());
        Due agreed = limit.agreedStep() == null ? due : dueDates.agreed(due, limit, steps.named(limit.agreedStep()));
        return dueDates.extended(
                agreed, limit, limit.extensionByStep().stream().flatMap(rule -> steps.named(rule.step())));
    }

    /** A late start moves the due date, but nobody should plan with the days that were lost by it. */
    private Due withTargetOfLateStart(Due due, ClockStart start, CaseFacts facts, ProcedureAssigned track) {
        if (limitOfStart == null || !due.isDated() || !due.extensions().isEmpty()) {
            return due;
        }
        return Occasions.of(limitOfStart, facts, track, dueDates)
                .map(before -> dueDates.of(limitOfStart, before.on()))
                .filter(Due::isDated)
                .filter(owed -> owed.on().exact() && start.on().isDay())
                .filter(owed -> start.on().day().isAfter(owed.on().from()))
                .map(owed -> due.withInternalTarget(dueDates.target(owed.on().from(), limit)))
                .orElse(due);
    }

    private Optional<StepRecorded> metBy(Steps steps) {
        if (limit.metByAllSteps().isEmpty()) {
            return steps.first(limit.metBySteps());
        }
        List<Optional<StepRecorded>> all =
                limit.metByAllSteps().stream().map(steps::first).toList();
        return all.stream().allMatch(Optional::isPresent)
                ? all.stream()
                        .flatMap(Optional::stream)
                        .max(Comparator.comparing(StepRecorded::on, FactDates.EARLIEST_FIRST))
                : Optional.empty();
    }
}
