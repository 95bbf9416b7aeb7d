package org.redress.deadlines.timetable;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.redress.platform.time.FactDate;

/** A track has come to its end. */
record TrackClosed(UUID trackId, String closedAs, FactDate on) implements Fact {
    @Override
    public UUID item() {
        return trackId;
    }

    @Override
    public Optional<LocalDate> notBefore() {
        return on.earliest();
    }
}
