package org.redress.platform.http;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.eclipse.microprofile.reactive.messaging.Incoming;
import org.redress.platform.events.ComplaintRegister;
import org.redress.platform.events.EventHandler;
import org.redress.platform.events.Inbox;
import org.redress.platform.events.IncomingEvent;
import org.redress.platform.identity.CouncilTransaction;

/** Hears of the notes over Kafka and writes down that it did. */
@ApplicationScoped
class Effects implements EventHandler, ComplaintRegister {
    private final jakarta.enterprise.inject.Instance<Inbox> inbox;

    Effects(jakarta.enterprise.inject.Instance<Inbox> inbox) {
        this.inbox = inbox;
    }

    @Incoming("complaints")
    Uni<Void> complaints(ConsumerRecord<String, byte[]> message) {
        return inbox.get().receive(message);
    }

    @Override
    public String type() {
        return "note-made";
    }

    @Override
    public boolean startsComplaint() {
        return true;
    }

    @Override
    public Uni<Void> handle(CouncilTransaction tx, IncomingEvent event) {
        return tx.execute(
                        "insert into effect (council, complaint_id, event_id, type) values ($1, $2, $3, $4)",
                        tx.council(),
                        event.complaintId(),
                        event.id(),
                        event.type())
                .replaceWithVoid();
    }

    @Override
    public Uni<Boolean> knows(CouncilTransaction tx, UUID complaintId) {
        return Uni.createFrom().item(true);
    }
}
