package org.redress.intake.progress;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.redress.platform.events.EventHandler;
import org.redress.platform.events.IncomingEvent;
import org.redress.platform.identity.CouncilTransaction;
import org.redress.platform.time.FactDate;

/** The router put elements on a track; it tells again with the whole list when that changes or the track is taken up again. */
@ApplicationScoped
class OnProcedureAssigned implements EventHandler {
    private final ToldByOthers told;

    OnProcedureAssigned(ToldByOthers told) {
        this.told = told;
    }

    private static final String[] OWNED = {"destination", "receivedOn", "closedAs", "closedOn"};

    record TrackElement(UUID id) {}

    record ProcedureAssigned(
            UUID trackId,
            String procedure,
            String destination,
            List<TrackElement> elements,
            FactDate receivedOn,
            String routingStatus) {}

    @Override
    public String type() {
        return "procedure-assigned";
    }

    @Override
    public Uni<Void> handle(CouncilTransaction tx, IncomingEvent event) {
        ProcedureAssigned assigned = event.as(ProcedureAssigned.class);
        List<UUID> elements = assigned.elements().stream().map(TrackElement::id).toList();
        Track track =
                new Track(assigned.procedure(), assigned.destination(), elements, assigned.receivedOn(), null, null);
        return told.add(tx, event.complaintId(), Kind.TRACK, assigned.trackId(), track, OWNED)
                .chain(() -> told.add(
                        tx,
                        event.complaintId(),
                        Kind.ROUTING,
                        event.complaintId(),
                        new Routing(assigned.routingStatus())));
    }
}
