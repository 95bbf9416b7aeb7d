package org.redress.deadlines.timetable;

import java.util.List;
import java.util.Optional;
import org.redress.platform.time.FactDate;

/**
 * The day the review panel meets, from which notice and papers are counted backwards: the day named last, else the day it
 * was held. What was sent before the day was named was sent for another.
 */
final class PanelDay {
    private static final List<String> NAMED_BY =
            List.of("panel_chair_appointed", "panel_members_appointed", "panel_notice_sent", "panel_postponed");
    private static final String HELD = "panel_held";

    private PanelDay() {}

    static Optional<ClockStart> of(Steps steps) {
        return steps.named(NAMED_BY)
                .filter(step -> step.newDate() != null)
                .reduce((earlier, later) -> later)
                .map(step -> ClockStart.of(FactDate.day(step.newDate()), "Counted backwards from the day of the panel.")
                        .since(firstNaming(steps, step).on()))
                .or(() -> steps.first(HELD)
                        .map(held -> ClockStart.of(held.on(), "Counted backwards from the day of the panel.")
                                .since(FactDate.notKnown())));
    }

    /** Of the steps that name this day the first, since a notice may repeat what the appointment of the members named. */
    private static StepRecorded firstNaming(Steps steps, StepRecorded last) {
        return steps.named(NAMED_BY)
                .filter(step -> last.newDate().equals(step.newDate()))
                .findFirst()
                .orElse(last);
    }
}
