package org.redress.intake.progress;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.redress.platform.events.EventHandler;
import org.redress.platform.events.IncomingEvent;
import org.redress.platform.identity.CouncilTransaction;
import org.redress.platform.time.FactDate;

/** A track came to its end. */
@ApplicationScoped
class OnTrackClosed implements EventHandler {
    private final ToldByOthers told;

    OnTrackClosed(ToldByOthers told) {
        this.told = told;
    }

    record TrackClosed(UUID trackId, String closedAs, FactDate on) {}

    @Override
    public String type() {
        return "track-closed";
    }

    @Override
    public Uni<Void> handle(CouncilTransaction tx, IncomingEvent event) {
        TrackClosed closed = event.as(TrackClosed.class);
        return told.add(
                tx,
                event.complaintId(),
                Kind.TRACK,
                closed.trackId(),
                new Track(null, null, null, null, closed.closedAs(), closed.on()));
    }
}
