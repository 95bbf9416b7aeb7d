package org.redress.intake.progress;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * A question the router left to a person. Null is what no event has told yet.
 *
 * @param blocking whether its elements wait for the answer
 * @param missing the fact that is missing
 * @param stageRequestId the request for a stage it is about; null where it is about none
 */
public record Review(
        String kind,
        Boolean blocking,
        List<UUID> elements,
        Destination wouldLeadTo,
        String missing,
        UUID stageRequestId,
        String outcome,
        LocalDate decidedOn) {

    /** Where the elements would go. */
    public record Destination(String procedure, String destination) {}

    /** Whether that request for a stage waits for the answer. */
    boolean keepsBack(UUID request) {
        return isOpen() && request.equals(stageRequestId);
    }

    private boolean isOpen() {
        return outcome == null;
    }
}
