package org.redress.deadlines.timetable;

import java.util.Optional;
import org.redress.deadlines.limits.TimeLimit;
import org.redress.deadlines.timetable.Deadline.About;
import org.redress.platform.time.FactDate;

/** A clock of which a track has one at a time: from a start, until the first step that meets it. */
final class TrackClock {
    private final TimeLimit limit;
    private final DueDates dueDates;

    TrackClock(TimeLimit limit, DueDates dueDates) {
        this.limit = limit;
        this.dueDates = dueDates;
    }

    TimeLimit limit() {
        return limit;
    }

    Deadline running(CaseFacts facts, ProcedureAssigned track, FactDate start, String startNote) {
        Steps steps = facts.steps().ofTrack(track.trackId());
        Due due = dueDates.of(limit, start);
        Due extended = dueDates.extended(
                due, limit, limit.extensionByStep().stream().flatMap(rule -> steps.named(rule.step())));
        return deadline(facts, track, start, startNote, extended);
    }

    /** The clock is there but cannot be given a date. */
    Deadline undated(CaseFacts facts, ProcedureAssigned track, FactDate start, Undated why) {
        return deadline(facts, track, start, why.words(), Due.undated(why));
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

    private Deadline deadline(CaseFacts facts, ProcedureAssigned track, FactDate start, String startNote, Due due) {
        return new Deadline(
                DeadlineId.of(facts.subject(), limit.id(), track.trackId(), null),
                limit,
                About.track(track.trackId()),
                start,
                startNote,
                due,
                facts.steps()
                        .ofTrack(track.trackId())
                        .notBefore(start)
                        .first(limit.metBySteps())
                        .map(step -> new Deadline.Met(step.on(), facts.happened(step, step.on())))
                        .orElse(null),
                ending(facts, track, start).orElse(null));
    }
}
