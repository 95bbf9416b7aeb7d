package org.redress.deadlines.timetable;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.redress.platform.time.FactDate;

/**
 * A track: elements of a complaint that run together in one procedure. Sent again, whole, whenever it changes.
 *
 * @param receivedOn the day the complaint reached the council
 * @param advocate absent in what was told before advocates were
 * @param receivedOnStated false where nobody said when that was and the day of registration stands for it
 */
record ProcedureAssigned(
        UUID trackId,
        String procedure,
        List<Element> elements,
        FactDate receivedOn,
        Boolean receivedOnStated,
        boolean madeOrally,
        Advocate advocate)
        implements Fact {
    private static final String CHILDREN_ACT = "children_act";

    /** An element and the day it reached the council, which for one added later is its own. */
    record Element(UUID id, FactDate receivedOn) {}

    /** @param requested whether one was asked for to whom the complainant has a right */
    record Advocate(boolean requested) {}

    ProcedureAssigned {
        requireNonNull(trackId, "trackId");
        requireNonNull(receivedOn, "receivedOn");
        elements = elements == null ? List.of() : List.copyOf(elements);
    }

    boolean underChildrenAct() {
        return CHILDREN_ACT.equals(procedure);
    }

    boolean awaitsAdvocate() {
        return advocate != null && advocate.requested();
    }

    @Override
    public UUID item() {
        return trackId;
    }

    @Override
    public Optional<LocalDate> notBefore() {
        return receivedOn.earliest();
    }
}
