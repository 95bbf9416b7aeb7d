package org.redress.intake.complaint;

import java.util.List;
import java.util.UUID;
import org.redress.platform.events.NewEvent;
import org.redress.platform.time.FactDate;

/** Event: elements were added to a complaint; those that it had stand as they were. */
record ComplaintAmended(UUID complaintId, List<Element> elements, FactDate on) {
    static final String TYPE = "complaint-amended";

    static NewEvent event(UUID complaintId, List<Element> added, FactDate on) {
        return NewEvent.ofComplaint("complaints", complaintId, TYPE, new ComplaintAmended(complaintId, added, on));
    }
}
