package org.redress.deadlines.timetable;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.eclipse.microprofile.reactive.messaging.Incoming;
import org.redress.platform.events.Inbox;

/** The topics the tracker listens to. */
@ApplicationScoped
class Subscriptions {
    private final Inbox inbox;

    Subscriptions(Inbox inbox) {
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

    @Incoming("remedies")
    Uni<Void> remedies(ConsumerRecord<String, byte[]> message) {
        return inbox.receive(message);
    }
}
