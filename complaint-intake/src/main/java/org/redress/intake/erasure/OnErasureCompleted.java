package org.redress.intake.erasure;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import org.redress.intake.complaint.Complaints;
import org.redress.platform.events.EventHandler;
import org.redress.platform.events.IncomingEvent;
import org.redress.platform.identity.CouncilTransaction;
import org.redress.platform.time.London;

/** Another service has erased what it held of a complaint. Which one, its topic says. */
@ApplicationScoped
class OnErasureCompleted implements EventHandler {
    private final Complaints complaints;

    OnErasureCompleted(Complaints complaints) {
        this.complaints = complaints;
    }

    @Override
    public String type() {
        return "erasure-completed";
    }

    @Override
    public Uni<Void> handle(CouncilTransaction tx, IncomingEvent event) {
        return OtherServices.tellingOn(event.topic())
                .map(service -> complaints.erasedElsewhere(
                        tx,
                        event.complaintId(),
                        service,
                        event.time().atZone(London.ZONE).toLocalDate()))
                .orElseGet(() -> Uni.createFrom().voidItem());
    }
}
