package org.redress.intake.progress;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.redress.platform.events.EventHandler;
import org.redress.platform.events.IncomingEvent;
import org.redress.platform.identity.CouncilTransaction;
import org.redress.platform.time.FactDate;

/** Something was done otherwise than the law says. */
@ApplicationScoped
class OnDepartureRecorded implements EventHandler {
    private final ToldByOthers told;

    OnDepartureRecorded(ToldByOthers told) {
        this.told = told;
    }

    record DepartureRecorded(UUID departureId, UUID trackId, String kind, FactDate on) {}

    @Override
    public String type() {
        return "departure-recorded";
    }

    @Override
    public Uni<Void> handle(CouncilTransaction tx, IncomingEvent event) {
        DepartureRecorded departed = event.as(DepartureRecorded.class);
        return told.add(
                tx,
                event.complaintId(),
                Kind.DEPARTURE,
                departed.departureId(),
                new Departure(departed.trackId(), departed.kind(), departed.on()));
    }
}
