package org.redress.intake.progress;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.eclipse.microprofile.reactive.messaging.Incoming;
import org.redress.platform.events.Inbox;

/** The topics this service listens to, each in a consumer group of its own. */
@ApplicationScoped
class EventChannels {
    private final Inbox inbox;

    EventChannels(Inbox inbox) {
        this.inbox = inbox;
    }

    @Incoming("procedures")
    Uni<Void> procedures(ConsumerRecord<String, byte[]> message) {
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
