package org.redress.deadlines.timetable;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.redress.platform.time.FactDate;

/**
 * A step of a procedure.
 *
 * @param on the day it was done or sent
 * @param receivedOn the day it reached whom it was sent to, where that was recorded
 * @param newDate the day an extension or an agreement names
 * @param satisfied what the complainant said of an answer; null for other steps
 * @param elements those it is about; none means all
 * @param corrects the step this one takes the place of
 */
record StepRecorded(
        UUID trackId,
        UUID stepId,
        String step,
        FactDate on,
        FactDate receivedOn,
        String channel,
        LocalDate newDate,
        String ground,
        Boolean satisfied,
        List<UUID> elements,
        UUID corrects)
        implements Fact {
    StepRecorded {
        requireNonNull(trackId, "trackId");
        requireNonNull(stepId, "stepId");
        requireNonNull(step, "step");
        requireNonNull(on, "on");
        elements = elements == null ? List.of() : List.copyOf(elements);
    }

    boolean covers(UUID element) {
        return elements.isEmpty() || elements.contains(element);
    }

    @Override
    public UUID item() {
        return stepId;
    }

    @Override
    public Optional<LocalDate> notBefore() {
        return on.earliest();
    }
}
