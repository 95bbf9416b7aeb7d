package org.redress.intake.erasure;

import java.util.UUID;
import org.redress.platform.events.NewEvent;

/** Event: the personal data of a complaint are erased here; every service erases its own and answers. */
record PersonalDataErased(UUID complaintId) {
    static final String TYPE = "personal-data-erased";

    static NewEvent event(UUID complaintId) {
        return NewEvent.ofComplaint("complaints", complaintId, TYPE, new PersonalDataErased(complaintId));
    }
}
