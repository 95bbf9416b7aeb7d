package org.redress.deadlines.timetable;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.redress.platform.time.FactDate;

/** A question a person has to decide before the procedure of some elements is known. */
record ReviewRequested(UUID reviewId, String kind, boolean blocking, List<UUID> elements, FactDate receivedOn)
        implements Fact {
    ReviewRequested {
        requireNonNull(reviewId, "reviewId");
        requireNonNull(receivedOn, "receivedOn");
        elements = elements == null ? List.of() : List.copyOf(elements);
    }

    boolean isAboutInterest() {
        return "sufficient_interest".equals(kind);
    }

    @Override
    public UUID item() {
        return reviewId;
    }

    @Override
    public Optional<LocalDate> notBefore() {
        return receivedOn.earliest();
    }
}
