package org.redress.remedies;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.eclipse.microprofile.reactive.messaging.Incoming;
import org.redress.platform.events.Inbox;

/** What the registry listens to. */
@ApplicationScoped
class Topics {

    private final Inbox inbox;

    Topics(Inbox inbox) {
        this.inbox = inbox;
    }

    @Incoming("complaints")
    Uni<Void> complaints(ConsumerRecord<String, byte[]> message) {
        return inbox.receive(message);
    }

    @Incoming("procedures")
    Uni<Void> procedures(ConsumerRecord<String, byte[]> message) {
        return inbox.receive(message);
    }

    @Incoming("deadlines")
    Uni<Void> deadlines(ConsumerRecord<String, byte[]> message) {
        return inbox.receive(message);
    }
}
