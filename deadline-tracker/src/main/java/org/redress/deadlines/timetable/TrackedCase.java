package org.redress.deadlines.timetable;

import java.util.UUID;

/**
 * A case the tracker keeps time for.
 *
 * @param id the complaint, or for ever the decision that had none when it was recorded
 * @param complaintId null for such a decision
 */
record TrackedCase(UUID id, UUID complaintId) {
    /** What the order of its events is promised for. */
    String key() {
        return id.toString();
    }
}
