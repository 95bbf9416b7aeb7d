package org.redress.walls;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.redress.local.Suite;

/** Writes events straight to the topics, as somebody might who has got hold of the broker. */
final class Forger implements AutoCloseable {

    private final Producer<String, byte[]> producer;

    Forger(Suite suite) {
        this.producer = new KafkaProducer<>(
                Map.of("bootstrap.servers", suite.stack().kafka().bootstrapServers(), "acks", "all"),
                new StringSerializer(),
                new ByteArraySerializer());
    }

    /** @param complaint null for an event that names none */
    UUID send(String topic, String key, String council, String complaint, String type, String data) {
        UUID id = UUID.randomUUID();
        ProducerRecord<String, byte[]> message =
                new ProducerRecord<>(topic, key, data.getBytes(StandardCharsets.UTF_8));
        put(message, "ce_id", id.toString());
        put(message, "ce_specversion", "1.0");
        put(message, "ce_source", "/forged");
        put(message, "ce_type", "org.redress." + type + ".v1");
        put(message, "ce_subject", key);
        put(message, "ce_time", Instant.now().toString());
        put(message, "content-type", "application/json");
        put(message, "ce_council", council);
        put(message, "ce_sequence", Long.toString(Long.MAX_VALUE / 2));
        if (complaint != null) {
            put(message, "ce_complaintid", complaint);
        }
        try {
            producer.send(message).get();
            return id;
        } catch (ExecutionException e) {
            throw new IllegalStateException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private static void put(ProducerRecord<String, byte[]> message, String header, String value) {
        message.headers().add(header, value.getBytes(StandardCharsets.UTF_8));
    }

    @Override
    public void close() {
        producer.close();
    }
}
