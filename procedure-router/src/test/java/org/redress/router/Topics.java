package org.redress.router;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.redress.local.LocalStack;

/** Tells the service what the others would, and hears what it tells them, over the real broker. */
public final class Topics {
    private static final ObjectMapper JSON = new ObjectMapper();

    private final KafkaProducer<String, byte[]> producer = new KafkaProducer<>(
            Map.of("bootstrap.servers", LocalStack.shared().kafka().bootstrapServers()),
            new StringSerializer(),
            new ByteArraySerializer());
    private final KafkaConsumer<String, byte[]> consumer = new KafkaConsumer<>(
            Map.of(
                    ConsumerConfig.BOOTSTRAP_SERVERS_CONFIG,
                    LocalStack.shared().kafka().bootstrapServers(),
                    ConsumerConfig.AUTO_OFFSET_RESET_CONFIG,
                    "earliest"),
            new StringDeserializer(),
            new ByteArrayDeserializer());
    private final List<Heard> heard = new ArrayList<>();
    private long sequence;

    /** An event of this service. */
    public record Heard(UUID complaint, String type, String council, JsonNode data) {}

    Topics() {
        consumer.assign(consumer.partitionsFor("procedures").stream()
                .map(one -> new TopicPartition(one.topic(), one.partition()))
                .toList());
    }

    /** Answers the event's id. */
    public UUID tell(String topic, String council, UUID complaint, String type, String data) {
        UUID id = UUID.randomUUID();
        tell(topic, council, complaint, type, data, id);
        return id;
    }

    public void tell(String topic, String council, UUID complaint, String type, String data, UUID eventId) {
        ProducerRecord<String, byte[]> message =
                new ProducerRecord<>(topic, complaint.toString(), data.getBytes(StandardCharsets.UTF_8));
        header(message, "ce_specversion", "1.0");
        header(message, "ce_id", eventId.toString());
        header(message, "ce_type", "org.redress." + type + ".v1");
        header(message, "ce_source", "/redress/test");
        header(message, "ce_subject", complaint.toString());
        header(message, "ce_time", "2026-03-02T10:00:00Z");
        header(message, "ce_council", council);
        header(message, "ce_complaintid", complaint.toString());
        header(message, "ce_sequence", Long.toString(++sequence));
        producer.send(message);
        producer.flush();
    }

    private static void header(ProducerRecord<String, byte[]> message, String name, String value) {
        message.headers().add(name, value.getBytes(StandardCharsets.UTF_8));
    }

    /** What this service has told of a complaint so far, in order. */
    public synchronized List<Heard> of(UUID complaint) {
        consumer.poll(Duration.ofMillis(200)).forEach(record -> heard.add(heard(record)));
        return heard.stream().filter(one -> one.complaint().equals(complaint)).toList();
    }

    public List<String> typesOf(UUID complaint) {
        return of(complaint).stream().map(Heard::type).toList();
    }

    /** The last of a type. */
    public JsonNode last(UUID complaint, String type) {
        return of(complaint).stream()
                .filter(one -> one.type().equals(type))
                .reduce((first, second) -> second)
                .orElseThrow(() -> new AssertionError("no " + type + " was told"))
                .data();
    }

    private static Heard heard(ConsumerRecord<String, byte[]> record) {
        try {
            String type = text(record, "ce_type");
            return new Heard(
                    UUID.fromString(record.key()),
                    type.substring("org.redress.".length(), type.length() - ".v1".length()),
                    text(record, "ce_council"),
                    JSON.readTree(new String(record.value(), StandardCharsets.UTF_8)));
        } catch (JsonProcessingException unreadable) {
            throw new IllegalStateException(unreadable);
        }
    }

    private static String text(ConsumerRecord<String, byte[]> record, String header) {
        return new String(record.headers().lastHeader(header).value(), StandardCharsets.UTF_8);
    }
}
