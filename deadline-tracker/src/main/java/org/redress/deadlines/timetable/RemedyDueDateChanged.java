package org.redress.deadlines.timetable;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/** A new due date of a remedy, which only the Ombudsman's agreement can give. */
record RemedyDueDateChanged(UUID remedyId, LocalDate newDueOn, LocalDate agreedWithOmbudsmanOn) implements Fact {
    @Override
    public UUID item() {
        return remedyId;
    }

    @Override
    public Optional<LocalDate> notBefore() {
        return Optional.of(agreedWithOmbudsmanOn);
    }
}
