package org.redress.deadlines.timetable;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.redress.platform.time.FactDate;

/** A track has come to its end. */
record TrackClosed(UUID trackId, String closedAs, FactDate on) implements Fact {
    TrackClosed {
        requireNonNull(trackId, "trackId");
        requireNonNull(closedAs, "closedAs");
        requireNonNull(on, "on");
    }

    @Override
    public UUID item() {
        return trackId;
    }

    @Override
    public Optional<LocalDate> notBefore() {
        return on.earliest();
    }
}
