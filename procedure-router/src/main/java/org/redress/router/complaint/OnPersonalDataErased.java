package org.redress.router.complaint;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.List;
import org.redress.platform.events.EventHandler;
import org.redress.platform.events.EventRefused;
import org.redress.platform.events.IncomingEvent;
import org.redress.platform.events.NewEvent;
import org.redress.platform.events.Outbox;
import org.redress.platform.identity.CouncilTransaction;

/** What is personal in a complaint is to be erased: its key here is destroyed, and that is told. */
@ApplicationScoped
class OnPersonalDataErased implements EventHandler {
    private final CaseFiles files;
    private final Outbox outbox;
    private final Clock clock;

    OnPersonalDataErased(CaseFiles files, Outbox outbox, Clock clock) {
        this.files = files;
        this.outbox = outbox;
        this.clock = clock;
    }

    @Override
    public String type() {
        return "personal-data-erased";
    }

    @Override
    public Uni<Void> handle(CouncilTransaction tx, IncomingEvent event) {
        return files.take(tx, event.complaintId())
                .map(found -> found.orElseThrow(() -> new EventRefused("the complaint is not known here")))
                .chain(file -> files.erase(
                        tx, event.complaintId(), Occasion.ofEvent(clock).today()))
                .chain(() -> outbox.append(
                        tx,
                        List.of(NewEvent.ofComplaint(
                                ProcedureEvents.TOPIC,
                                event.complaintId(),
                                "erasure-completed",
                                new ProcedureEvents.ErasureCompleted(event.complaintId(), "router")))));
    }
}
