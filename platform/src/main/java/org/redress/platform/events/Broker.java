package org.redress.platform.events;

import java.util.concurrent.CompletionStage;
import org.apache.kafka.clients.producer.ProducerRecord;

/** Where the relay sends to. */
interface Broker {
    /** Completes when every replica that must have the record has it; fails when that cannot be had in time. */
    CompletionStage<Void> send(ProducerRecord<String, byte[]> message);
}
