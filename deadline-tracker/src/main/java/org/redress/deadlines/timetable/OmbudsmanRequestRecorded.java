package org.redress.deadlines.timetable;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.redress.platform.time.FactDate;

/**
 * Something the Ombudsman asked of the council: documents, answers, comments on a draft, proof.
 *
 * @param dueOn the day the letter names, or the Ombudsman agreed to since; null where none is named
 * @param dueAgreedOn the day the Ombudsman agreed to another due date; null where none was agreed
 */
record OmbudsmanRequestRecorded(UUID requestId, String kind, FactDate askedOn, LocalDate dueOn, FactDate dueAgreedOn)
        implements Fact {
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
