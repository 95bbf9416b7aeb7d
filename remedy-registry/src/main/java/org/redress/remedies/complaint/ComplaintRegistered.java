package org.redress.remedies.complaint;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.redress.platform.events.EventHandler;
import org.redress.platform.events.IncomingEvent;
import org.redress.platform.identity.CouncilTransaction;

/** The registry hears of a complaint: from now on a decision can name it. */
@ApplicationScoped
class ComplaintRegistered implements EventHandler {

    private final Complaints complaints;

    /** What is read of the event. */
    record Data(UUID complaintId, String reference) {}

    ComplaintRegistered(Complaints complaints) {
        this.complaints = complaints;
    }

    @Override
    public String type() {
        return "complaint-registered";
    }

    @Override
    public boolean startsComplaint() {
        return true;
    }

    @Override
    public Uni<Void> handle(CouncilTransaction tx, IncomingEvent event) {
        Data data = event.as(Data.class);
        return complaints.add(tx, data.complaintId(), data.reference());
    }
}
