package org.redress.deadlines.timetable;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/** A new due date of a remedy, which only the Ombudsman's agreement can give. */
record RemedyDueDateChanged(UUID remedyId, LocalDate newDueOn, LocalDate agreedWithOmbudsmanOn) implements Fact {
    RemedyDueDateChanged {
        requireNonNull(remedyId, "remedyId");
        requireNonNull(newDueOn, "newDueOn");
        requireNonNull(agreedWithOmbudsmanOn, "agreedWithOmbudsmanOn");
    }

    @Override
    public UUID item() {
        return remedyId;
    }

    @Override
    public Optional<LocalDate> notBefore() {
        return Optional.of(agreedWithOmbudsmanOn);
    }
}
