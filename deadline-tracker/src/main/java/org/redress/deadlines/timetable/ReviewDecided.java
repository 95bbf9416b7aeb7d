package org.redress.deadlines.timetable;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/** A person has decided a review. */
record ReviewDecided(UUID reviewId, LocalDate decidedOn) implements Fact {
    ReviewDecided {
        requireNonNull(reviewId, "reviewId");
    }

    @Override
    public UUID item() {
        return reviewId;
    }

    @Override
    public Optional<LocalDate> notBefore() {
        return Optional.ofNullable(decidedOn);
    }
}
