package org.redress.deadlines;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Collectors;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.header.Headers;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.awaitility.Awaitility;
import org.redress.local.LocalStack;

/** The broker: what the router and the registry tell, and what the tracker told. */
public final class Topics {
    private static final Duration SOON = Duration.ofSeconds(30);
    private static final ObjectMapper MAPPER = new ObjectMapper();
    private static final AtomicLong SEQUENCE = new AtomicLong();

    private Topics() {}

    /** An event on its way to the tracker. */
    public record Sent(
            UUID id,
            String topic,
            String council,
            UUID key,
            UUID complaintId,
            String type,
            long sequence,
            String data) {
        /** About a complaint. */
        public static Sent of(String topic, String council, UUID complaintId, String type, String data) {
            return new Sent(
                    UUID.randomUUID(),
                    topic,
                    council,
                    complaintId,
                    complaintId,
                    type,
                    SEQUENCE.incrementAndGet(),
                    data);
        }

        /** About a decision that was recorded without a complaint. */
        public static Sent ofDecision(String council, UUID decisionId, String type, String data) {
            return new Sent(
                    UUID.randomUUID(), "remedies", council, decisionId, null, type, SEQUENCE.incrementAndGet(), data);
        }
    }

    /** An event the tracker told. */
    public record Heard(String type, String council, String complaintId, JsonNode data) {
        public String field(String name) {
            return data.path(name).asText(null);
        }
    }

    public static void send(List<Sent> events) {
        try (KafkaProducer<String, String> producer =
                new KafkaProducer<>(broker(), new StringSerializer(), new StringSerializer())) {
            events.forEach(event -> producer.send(message(event)));
        }
    }

    /** The tracker's events of one key, in their order, once so many are there. */
    public static List<Heard> heardOf(UUID key, int atLeast) {
        return heardOf(Set.of(key), atLeast, "");
    }

    /** The tracker's events of some keys, of which the type contains that, once so many are there. */
    public static List<Heard> heardOf(Set<UUID> keys, int atLeast, String type) {
        Set<String> names = keys.stream().map(UUID::toString).collect(Collectors.toSet());
        try (KafkaConsumer<String, String> consumer =
                new KafkaConsumer<>(broker(), new StringDeserializer(), new StringDeserializer())) {
            List<TopicPartition> partitions = consumer.partitionsFor("deadlines").stream()
                    .map(partition -> new TopicPartition(partition.topic(), partition.partition()))
                    .toList();
            consumer.assign(partitions);
            consumer.seekToBeginning(partitions);
            List<Heard> heard = new ArrayList<>();
            Awaitility.await().atMost(SOON).until(() -> {
                consumer.poll(Duration.ofMillis(200)).forEach(message -> {
                    if (names.contains(message.key())
                            && header(message.headers(), "ce_type").contains(type)) {
                        heard.add(heard(message.headers(), message.value()));
                    }
                });
                return heard.size() >= atLeast;
            });
            return heard;
        }
    }

    /** Those of one type, once there is one. */
    public static List<Heard> heardOf(UUID key, String type) {
        List<Heard> heard = new ArrayList<>();
        Awaitility.await().atMost(SOON).until(() -> {
            heard.clear();
            heardOf(key, 1).stream()
                    .filter(event -> event.type().contains(type))
                    .forEach(heard::add);
            return !heard.isEmpty();
        });
        return heard;
    }

    private static Heard heard(Headers headers, String text) {
        try {
            return new Heard(
                    header(headers, "ce_type"),
                    header(headers, "ce_council"),
                    header(headers, "ce_complaintid"),
                    MAPPER.readTree(text));
        } catch (IOException malformed) {
            throw new UncheckedIOException(malformed);
        }
    }

    private static String header(Headers headers, String name) {
        return headers.lastHeader(name) == null
                ? null
                : new String(headers.lastHeader(name).value(), StandardCharsets.UTF_8);
    }

    private static ProducerRecord<String, String> message(Sent event) {
        ProducerRecord<String, String> message = new ProducerRecord<>(
                event.topic(), event.key().toString(), event.data().replace('\'', '"'));
        put(message, "ce_id", event.id().toString());
        put(message, "ce_type", "org.redress." + event.type() + ".v1");
        put(message, "ce_subject", event.key().toString());
        put(message, "ce_council", event.council());
        put(message, "ce_sequence", Long.toString(event.sequence()));
        put(message, "ce_time", "2026-11-20T12:00:00Z");
        if (event.complaintId() != null) {
            put(message, "ce_complaintid", event.complaintId().toString());
        }
        return message;
    }

    private static void put(ProducerRecord<String, String> message, String name, String value) {
        message.headers().add(name, value.getBytes(StandardCharsets.UTF_8));
    }

    private static Map<String, Object> broker() {
        return Map.of("bootstrap.servers", LocalStack.shared().kafka().bootstrapServers());
    }
}
