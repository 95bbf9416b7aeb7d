package org.redress.remedies;

import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicLong;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.redress.local.LocalStack;

/** Speaks as the other services through the broker, and hears what the registry tells them. */
final class Events {

    private static final Map<String, Object> BROKER =
            Map.of("bootstrap.servers", LocalStack.shared().kafka().bootstrapServers());
    private static final KafkaProducer<String, byte[]> PRODUCER =
            new KafkaProducer<>(BROKER, new StringSerializer(), new ByteArraySerializer());
    private static final AtomicLong SEQUENCE = new AtomicLong();
    private static final ObjectMapper MAPPER = new ObjectMapper();
    private static final List<Told> HEARD = new CopyOnWriteArrayList<>();

    static {
        Thread listener = new Thread(Events::listen, "listens-to-remedies");
        listener.setDaemon(true);
        listener.start();
    }

    private Events() {}

    /** An event of the registry. */
    record Told(String key, String type, String council, String complaintId, JsonNode data) {}

    static void complaintRegistered(String council, UUID complaint) {
        send(
                "complaints",
                council,
                complaint,
                complaint,
                "complaint-registered",
                """
                {"complaintId": "%s", "reference": "TEST-26-00001", "registeredOn": "2024-02-16"}"""
                        .formatted(complaint));
    }

    /** @return the step's id */
    static UUID step(String council, UUID complaint, String step, String on) {
        return step(council, complaint, step, on, null);
    }

    /** @param corrects the step it stands in place of, or null */
    static UUID step(String council, UUID complaint, String step, String on, UUID corrects) {
        UUID id = UUID.randomUUID();
        String correction = corrects == null ? "" : ", \"corrects\": \"" + corrects + "\"";
        send(
                "procedures",
                council,
                complaint,
                complaint,
                "step-recorded",
                """
                {"complaintId": "%s", "trackId": "%s", "procedure": "children_act", "stepId": "%s", "step": "%s",
                 "on": "%s", "sentTo": [], "elements": [], "recordedAt": "2024-11-05T10:15:30Z"%s}"""
                        .formatted(complaint, complaint, id, step, on, correction));
        return id;
    }

    /** What the tracker says of a remedy's deadline; rest is further fields, such as a due date. */
    static void deadline(String type, String council, UUID key, String remedyId, UUID deadlineId, String rest) {
        send(
                "deadlines",
                council,
                key,
                null,
                type,
                """
                {"deadlineId": "%s", "remedyId": "%s", "rule": "REM-1M", "procedure": "remedy", "status": "open",
                 "provisional": false, %s}"""
                        .formatted(deadlineId, remedyId, rest));
    }

    /** @return the event's id */
    static UUID send(String topic, String council, UUID key, UUID complaint, String type, String data) {
        UUID id = UUID.randomUUID();
        send(topic, council, key, complaint, type, data, id);
        return id;
    }

    static void send(String topic, String council, UUID key, UUID complaint, String type, String data, UUID id) {
        ProducerRecord<String, byte[]> message =
                new ProducerRecord<>(topic, key.toString(), data.getBytes(StandardCharsets.UTF_8));
        header(message, "ce_specversion", "1.0");
        header(message, "ce_id", id.toString());
        header(message, "ce_type", "org.redress." + type + ".v1");
        header(message, "ce_source", "/redress/test");
        header(message, "ce_subject", key.toString());
        header(message, "ce_time", Instant.now().toString());
        header(message, "content-type", "application/json");
        header(message, "ce_council", council);
        header(message, "ce_sequence", Long.toString(SEQUENCE.incrementAndGet()));
        if (complaint != null) {
            header(message, "ce_complaintid", complaint.toString());
        }
        PRODUCER.send(message);
        PRODUCER.flush();
    }

    /** What the registry told about a key so far, in order. */
    static List<Told> toldAbout(Object key) {
        return HEARD.stream().filter(told -> told.key().equals(key.toString())).toList();
    }

    /** The same, as soon as it is so much. */
    static List<Told> awaitTold(Object key, int howMany) {
        await().atMost(Duration.ofSeconds(30)).until(() -> toldAbout(key).size() >= howMany);
        return toldAbout(key);
    }

    private static void header(ProducerRecord<String, byte[]> message, String name, String value) {
        message.headers().add(name, value.getBytes(StandardCharsets.UTF_8));
    }

    private static void listen() {
        Map<String, Object> settings = new java.util.HashMap<>(BROKER);
        settings.put(ConsumerConfig.GROUP_ID_CONFIG, "test");
        settings.put(ConsumerConfig.AUTO_OFFSET_RESET_CONFIG, "earliest");
        try (KafkaConsumer<String, byte[]> consumer =
                new KafkaConsumer<>(settings, new StringDeserializer(), new ByteArrayDeserializer())) {
            consumer.subscribe(List.of("remedies"));
            while (true) {
                consumer.poll(Duration.ofMillis(100)).forEach(message -> HEARD.add(told(message)));
            }
        }
    }

    private static Told told(ConsumerRecord<String, byte[]> message) {
        try {
            return new Told(
                    message.key(),
                    header(message, "ce_type"),
                    header(message, "ce_council"),
                    header(message, "ce_complaintid"),
                    MAPPER.readTree(new String(message.value(), StandardCharsets.UTF_8)));
        } catch (JsonProcessingException unreadable) {
            throw new IllegalStateException(unreadable);
        }
    }

    private static String header(ConsumerRecord<String, byte[]> message, String name) {
        return message.headers().lastHeader(name) == null
                ? null
                : new String(message.headers().lastHeader(name).value(), StandardCharsets.UTF_8);
    }
}
