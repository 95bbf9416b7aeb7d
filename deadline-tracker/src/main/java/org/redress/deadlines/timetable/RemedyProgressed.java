package org.redress.deadlines.timetable;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.redress.platform.time.FactDate;

/** How far a remedy has come. */
record RemedyProgressed(UUID remedyId, String status, FactDate achievedOn) implements Fact {
    private static final Set<String> NOT_DONE = Set.of("agreed", "in_progress", "blocked_by_payee");

    RemedyProgressed {
        requireNonNull(remedyId, "remedyId");
        requireNonNull(status, "status");
    }

    boolean isDone() {
        return !NOT_DONE.contains(status);
    }

    /** The day it was done; not known where it was done and nobody recorded when. */
    FactDate doneOn() {
        return achievedOn == null ? FactDate.notKnown() : achievedOn;
    }

    @Override
    public UUID item() {
        return remedyId;
    }

    @Override
    public Optional<LocalDate> notBefore() {
        return doneOn().earliest();
    }
}
