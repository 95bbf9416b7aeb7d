package org.redress.walls;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.StreamSupport;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.redress.local.Suite;

/** Everything that stands on the topics, those for dead letters too. */
final class Topics {

    private static final Duration WAIT = Duration.ofSeconds(2);

    private final String brokers;

    Topics(Suite suite) {
        this.brokers = suite.stack().kafka().bootstrapServers();
    }

    /** One record: its key, its headers and its value, as text that loses no byte. */
    record Message(String topic, String key, Map<String, String> headers, String value) {

        String whole() {
            return key + headers + value;
        }
    }

    /** From the beginning to what is the end now. Kafka's own topics, such as the consumers' places, are among them. */
    List<Message> all() {
        List<Message> all = new ArrayList<>();
        try (Consumer<byte[], byte[]> consumer = consumer()) {
            List<TopicPartition> partitions = consumer.listTopics().values().stream()
                    .flatMap(List::stream)
                    .map(part -> new TopicPartition(part.topic(), part.partition()))
                    .toList();
            consumer.assign(partitions);
            consumer.seekToBeginning(partitions);
            Map<TopicPartition, Long> ends = consumer.endOffsets(partitions);
            while (ends.entrySet().stream().anyMatch(end -> consumer.position(end.getKey()) < end.getValue())) {
                consumer.poll(WAIT).forEach(found -> all.add(message(found)));
            }
        }
        return all;
    }

    private Consumer<byte[], byte[]> consumer() {
        return new KafkaConsumer<>(
                Map.of("bootstrap.servers", brokers, "enable.auto.commit", "false", "exclude.internal.topics", "false"),
                new ByteArrayDeserializer(),
                new ByteArrayDeserializer());
    }

    private static Message message(ConsumerRecord<byte[], byte[]> found) {
        return new Message(
                found.topic(),
                text(found.key()),
                StreamSupport.stream(found.headers().spliterator(), false)
                        .collect(java.util.stream.Collectors.toMap(
                                header -> header.key(), header -> text(header.value()), (first, last) -> last)),
                text(found.value()));
    }

    private static String text(byte[] bytes) {
        return bytes == null ? "" : new String(bytes, StandardCharsets.UTF_8);
    }
}
