package org.redress.platform.http;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import java.util.UUID;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.eclipse.microprofile.reactive.messaging.Incoming;
import org.redress.platform.events.ComplaintRegister;
import org.redress.platform.events.EventHandler;
import org.redress.platform.events.EventRefused;
import org.redress.platform.events.Inbox;
import org.redress.platform.events.IncomingEvent;
import org.redress.platform.identity.CouncilTransaction;

/** Hears of the notes over Kafka and writes down that it did. */
@ApplicationScoped
class Effects implements EventHandler, ComplaintRegister {
    private static volatile UUID refused;

    private final Instance<Inbox> inbox;

    Effects(Instance<Inbox> inbox) {
        this.inbox = inbox;
    }

    static void refuse(UUID about) {
        refused = about;
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
        if (event.complaintId().equals(refused)) {
            throw new EventRefused("the test wants it so");
        }
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
