package org.redress.deadlines.timetable;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.redress.deadlines.limits.TimeLimits;
import org.redress.platform.time.FactDate;

/**
 * Stage 2 of the Children Act procedure (SI 2006/1738 reg 17). It starts on the day the request was received or both
 * agreed to pass over stage 1; for a complaint made orally not before the final written record (reg 17(5)). A remedy that
 * opens stage 2 starts it only where nobody had asked: the clock that runs keeps the start it has.
 */
final class Stage2Clock implements ClockRule {
    private static final String LIMIT = "CA-S2-RESP";
    private static final List<String> OPENED = List.of("stage2_requested", "stage1_skipped_by_agreement");
    private static final String OPENED_BY_REMEDY = "stage2_opened_by_remedy";
    private static final String WRITTEN_RECORD = "written_record_produced";

    private final TrackClock clock;

    Stage2Clock(TimeLimits limits, DueDates dueDates) {
        this.clock = new TrackClock(limits.get(LIMIT), dueDates);
    }

    @Override
    public Set<String> limits() {
        return Set.of(LIMIT);
    }

    @Override
    public Stream<Deadline> deadlines(CaseFacts facts) {
        return facts.childrenActTracks().flatMap(track -> deadline(facts, track).stream());
    }

    private Optional<Deadline> deadline(CaseFacts facts, ProcedureAssigned track) {
        Steps steps = facts.steps().ofTrack(track.trackId());
        Optional<StepRecorded> asked = steps.first(OPENED);
        return asked.or(() -> steps.first(OPENED_BY_REMEDY))
                .map(opening -> track.madeOrally()
                        ? afterWrittenRecord(facts, track, steps, opening)
                        : asked.isPresent()
                                ? clock.running(
                                        facts, track, opening.on(), opening.on().source())
                                : openedByRemedy(facts, track, opening.on()));
    }

    private Deadline openedByRemedy(CaseFacts facts, ProcedureAssigned track, FactDate decidedOn) {
        return Span.of(decidedOn).isEmpty()
                ? clock.undated(facts, track, decidedOn, Undated.DECISION_DATE_NOT_KNOWN)
                : clock.running(
                        facts,
                        track,
                        decidedOn,
                        "Nobody had asked for stage 2: the Ombudsman's final decision counts as the day both sides agreed"
                                + " to it (SI 2006/1738 reg 17(4)(a); our reading).");
    }

    private Deadline afterWrittenRecord(CaseFacts facts, ProcedureAssigned track, Steps steps, StepRecorded opening) {
        return steps.first(WRITTEN_RECORD)
                .map(written -> clock.running(
                        facts,
                        track,
                        FactDates.later(written.on(), opening.on()),
                        "The complaint was made orally: stage 2 starts with the final written record (SI 2006/1738 reg"
                                + " 17(5))."))
                .orElseGet(() -> clock.undated(facts, track, FactDate.notKnown(), Undated.WAITING_FOR_WRITTEN_RECORD));
    }
}
