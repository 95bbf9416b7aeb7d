package org.redress.router.complaint;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.redress.platform.events.ComplaintRegister;
import org.redress.platform.identity.CouncilTransaction;

/** The complaints that have been registered, as far as this service has heard. */
@ApplicationScoped
class KnownComplaints implements ComplaintRegister {
    private final CaseFiles files;

    KnownComplaints(CaseFiles files) {
        this.files = files;
    }

    @Override
    public Uni<Boolean> knows(CouncilTransaction tx, UUID complaintId) {
        return files.knows(tx, complaintId);
    }
}
