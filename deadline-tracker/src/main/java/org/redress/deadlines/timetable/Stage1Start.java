package org.redress.deadlines.timetable;

import java.util.Optional;
import org.redress.platform.time.FactDate;

/**
 * The day stage 1 starts for a group of elements (SI 2006/1738 reg 14(3)-(4)): receipt; or the day sufficient interest was
 * accepted; or, where an advocate is owed and was asked for, the day one was appointed; or a later day agreed at the
 * complainant's request.
 */
final class Stage1Start {
    private static final String INTEREST_DECIDED = "sufficient_interest_decided";
    private static final String ADVOCATE_APPOINTED = "advocate_appointed";
    private static final String START_AGREED = "start_date_agreed";

    private Stage1Start() {}

    static ClockStart of(ProcedureAssigned track, ReceiptGroup group, Steps steps) {
        ClockStart start = withAdvocate(track, steps, withInterest(steps, receipt(track, group)));
        return start.hasCome() ? asAgreed(group.about(steps), start) : start;
    }

    private static ClockStart receipt(ProcedureAssigned track, ReceiptGroup group) {
        boolean presumed = Boolean.FALSE.equals(track.receivedOnStated())
                && group.receivedOn().equals(track.receivedOn());
        return ClockStart.of(
                group.receivedOn(),
                presumed
                        ? "The day of receipt was not stated: the day of registration stands for it."
                        : group.receivedOn().source());
    }

    private static ClockStart withInterest(Steps steps, ClockStart start) {
        return steps.notBefore(start.on())
                .first(INTEREST_DECIDED)
                .map(step -> ClockStart.of(
                        step.on(),
                        "Stage 1 starts with the decision that the complainant has sufficient interest (SI 2006/1738 reg"
                                + " 14(3)(a))."))
                .orElse(start);
    }

    private static ClockStart withAdvocate(ProcedureAssigned track, Steps steps, ClockStart start) {
        if (!track.awaitsAdvocate()) {
            return start;
        }
        Optional<StepRecorded> appointed = steps.first(ADVOCATE_APPOINTED);
        if (appointed.isEmpty()) {
            return ClockStart.waiting(Undated.WAITING_FOR_ADVOCATE);
        }
        // One who was there at receipt already holds up nothing.
        FactDate on = appointed.get().on();
        return FactDates.certainlyBefore(on, start.on())
                ? start
                : ClockStart.of(
                        FactDates.later(on, start.on()),
                        "An advocate had been asked for: stage 1 starts with the appointment (SI 2006/1738 reg 14(3)(b)).");
    }

    /** A later start agreed at the complainant's request; one that is not later agrees nothing. */
    private static ClockStart asAgreed(Steps steps, ClockStart start) {
        return steps.named(START_AGREED)
                .filter(step ->
                        step.newDate() != null && FactDates.certainlyBefore(start.on(), FactDate.day(step.newDate())))
                .reduce((earlier, later) -> later)
                .map(step -> ClockStart.of(
                        FactDate.day(step.newDate()),
                        "A start later than receipt was agreed at the complainant's request (SI 2006/1738 reg 14(4))."))
                .orElse(start);
    }
}
