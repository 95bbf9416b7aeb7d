package org.redress.deadlines.timetable;

import java.util.List;
import java.util.Optional;

/**
 * The day stage 2 of the Children Act procedure starts (SI 2006/1738 reg 17(4)-(5)): when the request was received or both
 * agreed to pass over stage 1; for a complaint made orally not before the final written record. A remedy that opens stage 2
 * starts it only where nobody had asked: the clock that runs keeps the start it has.
 */
final class Stage2Start {
    private static final List<String> OPENED = List.of("stage2_requested", "stage1_skipped_by_agreement");
    private static final String OPENED_BY_REMEDY = "stage2_opened_by_remedy";
    private static final String WRITTEN_RECORD = "written_record_produced";

    private Stage2Start() {}

    static Optional<ClockStart> of(ProcedureAssigned track, Steps steps) {
        return opening(steps)
                .map(opening -> track.madeOrally() ? afterWrittenRecord(steps, opening) : asOpened(steps, opening));
    }

    /** The step that opened stage 2, whatever its clock waits for. */
    static Optional<StepRecorded> opening(Steps steps) {
        return steps.first(OPENED).or(() -> steps.first(OPENED_BY_REMEDY));
    }

    private static ClockStart asOpened(Steps steps, StepRecorded opening) {
        if (steps.first(OPENED).isPresent()) {
            return ClockStart.of(opening.on());
        }
        return Span.of(opening.on()).isEmpty()
                ? ClockStart.cannotBeCountedFrom(opening.on(), Undated.DECISION_DATE_NOT_KNOWN)
                : ClockStart.of(
                        opening.on(),
                        "Nobody had asked for stage 2: the Ombudsman's final decision counts as the day both sides agreed"
                                + " to it (SI 2006/1738 reg 17(4)(a); our reading).");
    }

    private static ClockStart afterWrittenRecord(Steps steps, StepRecorded opening) {
        return steps.first(WRITTEN_RECORD)
                .map(written -> ClockStart.of(
                        FactDates.later(written.on(), opening.on()),
                        "The complaint was made orally: stage 2 starts with the final written record (SI 2006/1738 reg"
                                + " 17(5))."))
                .orElseGet(() -> ClockStart.waiting(Undated.WAITING_FOR_WRITTEN_RECORD))
                .requestedOn(opening.on());
    }
}
