package org.redress.deadlines.timetable;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.redress.deadlines.calendar.Length;
import org.redress.platform.time.FactDate;

/** A decision of the Ombudsman; only a final one starts anything. */
record DecisionRecorded(UUID decisionId, String state, FactDate decidedOn, Length returnWithin) implements Fact {
    DecisionRecorded {
        requireNonNull(decisionId, "decisionId");
        requireNonNull(state, "state");
        decidedOn = decidedOn == null ? FactDate.notKnown() : decidedOn;
    }

    boolean isFinal() {
        return "final".equals(state);
    }

    @Override
    public UUID item() {
        return decisionId;
    }

    @Override
    public Optional<LocalDate> notBefore() {
        return decidedOn.earliest();
    }
}
