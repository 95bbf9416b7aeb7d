package org.redress.deadlines.timetable;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.redress.platform.time.FactDate;

/**
 * Something the Ombudsman asked of the council: documents, answers, comments on a draft, proof.
 *
 * @param dueOn the day the letter names; null where it names none
 */
record OmbudsmanRequestRecorded(UUID requestId, String kind, FactDate askedOn, LocalDate dueOn) implements Fact {
    OmbudsmanRequestRecorded {
        requireNonNull(requestId, "requestId");
        askedOn = askedOn == null ? FactDate.notKnown() : askedOn;
    }

    @Override
    public UUID item() {
        return requestId;
    }

    @Override
    public Optional<LocalDate> notBefore() {
        return askedOn.earliest();
    }
}
