package org.redress.router.complaint;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import org.redress.platform.events.EventHandler;
import org.redress.platform.events.IncomingEvent;
import org.redress.platform.identity.CouncilTransaction;
import org.redress.router.routing.ComplaintFacts;

/** A complaint was registered: its route is decided. */
@ApplicationScoped
class OnComplaintRegistered implements EventHandler {
    private final Desk desk;
    private final Clock clock;

    OnComplaintRegistered(Desk desk, Clock clock) {
        this.desk = desk;
        this.clock = clock;
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
        return desk.open(tx, event.complaintId(), event.as(ComplaintFacts.class), Occasion.ofEvent(clock));
    }
}
