package org.redress.intake.progress;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * A question the router left to a person. Null is what no event has told yet.
 *
 * @param blocking whether its elements wait for the answer
 * @param missing the fact that is missing
 */
record Review(
        String kind,
        Boolean blocking,
        List<UUID> elements,
        Destination wouldLeadTo,
        String missing,
        String outcome,
        LocalDate decidedOn) {

    /** Where the elements would go. */
    record Destination(String procedure, String destination) {}

    boolean isOpen() {
        return outcome == null;
    }
}
