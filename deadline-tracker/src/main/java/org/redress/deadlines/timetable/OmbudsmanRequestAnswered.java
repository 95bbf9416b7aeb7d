package org.redress.deadlines.timetable;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.redress.platform.time.FactDate;

/** What the Ombudsman asked for was sent. */
record OmbudsmanRequestAnswered(UUID requestId, FactDate answeredOn) implements Fact {
    OmbudsmanRequestAnswered {
        requireNonNull(requestId, "requestId");
        answeredOn = answeredOn == null ? FactDate.notKnown() : answeredOn;
    }

    @Override
    public UUID item() {
        return requestId;
    }

    @Override
    public Optional<LocalDate> notBefore() {
        return answeredOn.earliest();
    }
}
