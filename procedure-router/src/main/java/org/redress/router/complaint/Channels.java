package org.redress.router.complaint;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.eclipse.microprofile.reactive.messaging.Incoming;
import org.redress.platform.events.Inbox;

/** The topics this service listens to. */
@ApplicationScoped
class Channels {
    private final Inbox inbox;

    Channels(Inbox inbox) {
        this.inbox = inbox;
    }

    @Incoming("complaints")
    Uni<Void> complaints(ConsumerRecord<String, byte[]> message) {
        return inbox.receive(message);
    }

    @Incoming("deadlines")
    Uni<Void> deadlines(ConsumerRecord<String, byte[]> message) {
        return inbox.receive(message);
    }

    @Incoming("remedies")
    Uni<Void> remedies(ConsumerRecord<String, byte[]> message) {
        return inbox.receive(message);
    }
}
