package org.redress.intake.complaint;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.redress.platform.events.ComplaintRegister;
import org.redress.platform.identity.CouncilTransaction;

/** Intake knows a complaint as soon as it has registered it. */
@ApplicationScoped
class KnownComplaints implements ComplaintRegister {
    @Override
    public Uni<Boolean> knows(CouncilTransaction tx, UUID complaintId) {
        return tx.one("select 1 from complaint where id = $1", row -> true, complaintId)
                .map(found -> found.isPresent());
    }
}
