package org.redress.story;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.AdminClientConfig;
import org.apache.kafka.clients.admin.ListOffsetsResult.ListOffsetsResultInfo;
import org.apache.kafka.clients.admin.OffsetSpec;
import org.apache.kafka.clients.admin.TopicDescription;
import org.apache.kafka.common.TopicPartition;

/** The topics for records that no service could read. */
final class DeadLetters {

    private final String brokers;

    DeadLetters(String brokers) {
        this.brokers = brokers;
    }

    /** How many there are on all topics that end in {@code .dlq}. */
    long count() throws ExecutionException, InterruptedException {
        try (Admin admin = Admin.create(Map.of(AdminClientConfig.BOOTSTRAP_SERVERS_CONFIG, brokers))) {
            List<String> topics = admin.listTopics().names().get().stream()
                    .filter(name -> name.endsWith(".dlq"))
                    .toList();
            return admin
                    .listOffsets(partitions(admin, topics).stream()
                            .collect(Collectors.toMap(Function.identity(), any -> OffsetSpec.latest())))
                    .all()
                    .get()
                    .values()
                    .stream()
                    .mapToLong(ListOffsetsResultInfo::offset)
                    .sum();
        }
    }

    private static List<TopicPartition> partitions(Admin admin, List<String> topics)
            throws ExecutionException, InterruptedException {
        return admin.describeTopics(topics).allTopicNames().get().values().stream()
                .flatMap(DeadLetters::partitions)
                .toList();
    }

    private static Stream<TopicPartition> partitions(TopicDescription topic) {
        return topic.partitions().stream().map(part -> new TopicPartition(topic.name(), part.partition()));
    }
}
