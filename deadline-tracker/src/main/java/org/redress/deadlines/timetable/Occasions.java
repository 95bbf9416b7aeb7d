package org.redress.deadlines.timetable;

import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import org.redress.deadlines.limits.TimeLimit;

/**
 * The occasions by which time-limits.yaml says what a clock of a track starts with. A name that is none of these is that of
 * a recorded step, the first of which starts the clock.
 */
final class Occasions {
    /** An occasion that ends the track, so that the end of the track does not end what it starts. */
    static final String NOT_CONSIDERED = "not_considered";

    private static final Map<String, BiFunction<CaseFacts, ProcedureAssigned, Optional<ClockStart>>> BY_NAME = Map.of(
            "received",
            (facts, track) -> Optional.of(ClockStart.of(track.receivedOn())),
            "advocate_awaited",
            (facts, track) ->
                    track.awaitsAdvocate() ? Optional.of(ClockStart.of(track.receivedOn())) : Optional.empty(),
            "stage2",
            (facts, track) -> Stage2Start.of(track, steps(facts, track)),
            "stage2_opened",
            (facts, track) -> Stage2Start.opening(steps(facts, track)).map(step -> ClockStart.of(step.on())),
            "satisfied_at_stage1",
            Occasions::satisfied,
            "panel_day",
            (facts, track) -> PanelDay.of(steps(facts, track)),
            NOT_CONSIDERED,
            Occasions::notConsidered);

    private Occasions() {}

    static Optional<ClockStart> of(TimeLimit limit, CaseFacts facts, ProcedureAssigned track, DueDates dueDates) {
        if (limit.presumedReceipt() != null) {
            return steps(facts, track).first(limit.start()).map(sent -> PresumedReceipt.of(sent, limit, dueDates));
        }
        return BY_NAME.containsKey(limit.start())
                ? BY_NAME.get(limit.start()).apply(facts, track)
                : steps(facts, track).first(limit.start()).map(step -> ClockStart.of(step.on()));
    }

    private static Steps steps(CaseFacts facts, ProcedureAssigned track) {
        return facts.steps().ofTrack(track.trackId());
    }

    private static Optional<ClockStart> satisfied(CaseFacts facts, ProcedureAssigned track) {
        Steps steps = steps(facts, track);
        return Stage2Start.opening(steps).isPresent()
                ? Optional.empty()
                : steps.named("satisfaction_recorded")
                        .filter(step -> Boolean.TRUE.equals(step.satisfied()))
                        .findFirst()
                        .map(step -> ClockStart.of(step.on()));
    }

    private static Optional<ClockStart> notConsidered(CaseFacts facts, ProcedureAssigned track) {
        return facts.closing(track.trackId())
                .filter(closed -> "not_considered_reg8".equals(closed.closedAs()))
                .map(closed -> ClockStart.of(closed.on()));
    }
}
