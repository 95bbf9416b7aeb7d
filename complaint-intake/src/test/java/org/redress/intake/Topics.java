package org.redress.intake;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.header.Headers;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.awaitility.Awaitility;
import org.redress.local.LocalStack;

/** The broker: what intake told, and what the other services could tell it. */
final class Topics {
    private static final Duration SOON = Duration.ofSeconds(30);
    private static final ObjectMapper MAPPER = new ObjectMapper();
    private static final AtomicLong SEQUENCE = new AtomicLong();

    private Topics() {}

    /** One event heard. */
    record Heard(String type, String council, String complaintId, String text) {
        JsonNode data() {
            try {
                return MAPPER.readTree(text);
            } catch (IOException malformed) {
                throw new UncheckedIOException(malformed);
            }
        }
    }

    /** The events of one complaint on the topic complaints, in their order, once so many are there. */
    static List<Heard> heardOf(String complaintId, int atLeast) {
        try (KafkaConsumer<String, String> consumer =
                new KafkaConsumer<>(broker(), new StringDeserializer(), new StringDeserializer())) {
            List<TopicPartition> partitions = consumer.partitionsFor("complaints").stream()
                    .map(partition -> new TopicPartition(partition.topic(), partition.partition()))
                    .toList();
            consumer.assign(partitions);
            consumer.seekToBeginning(partitions);
            List<Heard> heard = new ArrayList<>();
            Awaitility.await().atMost(SOON).until(() -> {
                consumer.poll(Duration.ofMillis(200)).forEach(message -> {
                    if (complaintId.equals(message.key())) {
                        heard.add(new Heard(
                                header(message.headers(), "ce_type"),
                                header(message.headers(), "ce_council"),
                                header(message.headers(), "ce_complaintid"),
                                message.value()));
                    }
                });
                return heard.size() >= atLeast;
            });
            return heard;
        }
    }

    /** Sends an event as another service would. */
    static void tell(String topic, String council, String complaintId, String type, Object data) {
        ProducerRecord<String, String> message = new ProducerRecord<>(topic, complaintId, data.toString());
        Map.of(
                        "ce_specversion",
                        "1.0",
                        "ce_id",
                        UUID.randomUUID().toString(),
                        "ce_type",
                        "org.redress." + type + ".v1",
                        "ce_source",
                        "/redress/test",
                        "ce_subject",
                        complaintId,
                        "ce_time",
                        "2026-11-21T12:00:00Z",
                        "ce_council",
                        council,
                        "ce_complaintid",
                        complaintId,
                        "ce_sequence",
                        Long.toString(SEQUENCE.incrementAndGet()),
                        "content-type",
                        "application/json")
                .forEach((name, value) -> message.headers().add(name, value.getBytes(StandardCharsets.UTF_8)));
        try (KafkaProducer<String, String> producer =
                new KafkaProducer<>(broker(), new StringSerializer(), new StringSerializer())) {
            producer.send(message);
        }
    }

    private static Map<String, Object> broker() {
        return Map.of("bootstrap.servers", LocalStack.shared().kafka().bootstrapServers());
    }

    private static String header(Headers headers, String name) {
        return new String(headers.lastHeader(name).value(), StandardCharsets.UTF_8);
    }
}
