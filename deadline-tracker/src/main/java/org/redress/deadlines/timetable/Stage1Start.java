package org.redress.deadlines.timetable;

import java.util.Optional;
import org.redress.platform.time.FactDate;

/**
 * The day stage 1 starts for a group of elements (SI 2006/1738 reg 14(3)-(4)): receipt; or the day sufficient interest was
 * accepted; or, where an advocate is owed and was asked for, the day one was appointed; or a later day agreed at the
 * complainant's request.
 *
 * @param note what to know about it, in words; null where there is nothing to say
 * @param waitsFor why it has not come yet; null where it has
 */
record Stage1Start(FactDate on, String note, Undated waitsFor) {
    private static final String INTEREST_DECIDED = "sufficient_interest_decided";
    private static final String ADVOCATE_APPOINTED = "advocate_appointed";
    private static final String START_AGREED = "start_date_agreed";

    static Stage1Start of(ProcedureAssigned track, ReceiptGroup group, Steps steps) {
        Stage1Start start = withAdvocate(track, steps, withInterest(steps, receipt(track, group)));
        return start.waitsFor == null ? asAgreed(group.about(steps), start) : start;
    }

    private static Stage1Start receipt(ProcedureAssigned track, ReceiptGroup group) {
        boolean presumed = Boolean.FALSE.equals(track.receivedOnStated())
                && group.receivedOn().equals(track.receivedOn());
        return new Stage1Start(
                group.receivedOn(),
                presumed
                        ? "The day of receipt was not stated: the day of registration stands for it."
                        : group.receivedOn().source(),
                null);
    }

    private static Stage1Start withInterest(Steps steps, Stage1Start start) {
        return steps.notBefore(start.on)
                .first(INTEREST_DECIDED)
                .map(step -> new Stage1Start(
                        step.on(),
                        "Stage 1 starts with the decision that the complainant has sufficient interest (SI 2006/1738 reg"
                                + " 14(3)(a)).",
                        null))
                .orElse(start);
    }

    private static Stage1Start withAdvocate(ProcedureAssigned track, Steps steps, Stage1Start start) {
        if (!track.awaitsAdvocate()) {
            return start;
        }
        Optional<StepRecorded> appointed = steps.first(ADVOCATE_APPOINTED);
        if (appointed.isEmpty()) {
            return new Stage1Start(
                    FactDate.notKnown(), Undated.WAITING_FOR_ADVOCATE.words(), Undated.WAITING_FOR_ADVOCATE);
        }
        // One who was there at receipt already holds up nothing.
        FactDate on = appointed.get().on();
        return FactDates.certainlyBefore(on, start.on)
                ? start
                : new Stage1Start(
                        FactDates.later(on, start.on),
                        "An advocate had been asked for: stage 1 starts with the appointment (SI 2006/1738 reg 14(3)(b)).",
                        null);
    }

    /** A later start agreed at the complainant's request; one that is not later agrees nothing. */
    private static Stage1Start asAgreed(Steps steps, Stage1Start start) {
        return steps.named(START_AGREED)
                .filter(step ->
                        step.newDate() != null && FactDates.certainlyBefore(start.on, FactDate.day(step.newDate())))
                .reduce((earlier, later) -> later)
                .map(step -> new Stage1Start(
                        FactDate.day(step.newDate()),
                        "A start later than receipt was agreed at the complainant's request (SI 2006/1738 reg 14(4)).",
                        null))
                .orElse(start);
    }
}
