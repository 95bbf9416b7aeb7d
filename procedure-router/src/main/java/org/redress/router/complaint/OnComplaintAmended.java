package org.redress.router.complaint;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.List;
import org.redress.platform.events.EventHandler;
import org.redress.platform.events.IncomingEvent;
import org.redress.platform.identity.CouncilTransaction;
import org.redress.router.routing.ElementFacts;

/** Elements were added: they find their route, and may answer what was open before. */
@ApplicationScoped
class OnComplaintAmended implements EventHandler {
    private final Desk desk;
    private final Clock clock;

    OnComplaintAmended(Desk desk, Clock clock) {
        this.desk = desk;
        this.clock = clock;
    }

    record ComplaintAmended(List<ElementFacts> elements) {}

    @Override
    public String type() {
        return "complaint-amended";
    }

    @Override
    public Uni<Void> handle(CouncilTransaction tx, IncomingEvent event) {
        List<ElementFacts> added = event.as(ComplaintAmended.class).elements();
        Occasion now = Occasion.ofEvent(clock);
        return desk.work(
                tx,
                event.complaintId(),
                now,
                file -> desk.route(file, file.routing().facts().adding(added), now));
    }
}
