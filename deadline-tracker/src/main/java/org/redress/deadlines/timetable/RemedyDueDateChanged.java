package org.redress.deadlines.timetable;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.redress.platform.time.FactDate;

/** A new due date of a remedy, which only the Ombudsman's agreement can give. */
record RemedyDueDateChanged(UUID remedyId, LocalDate newDueOn, FactDate agreedWithOmbudsmanOn) implements Fact {
    RemedyDueDateChanged {
        requireNonNull(remedyId, "remedyId");
        requireNonNull(newDueOn, "newDueOn");
        agreedWithOmbudsmanOn = agreedWithOmbudsmanOn == null ? FactDate.notKnown() : agreedWithOmbudsmanOn;
    }

    @Override
    public UUID item() {
        return remedyId;
    }

    @Override
    public Optional<LocalDate> notBefore() {
        return agreedWithOmbudsmanOn.earliest();
    }
}
