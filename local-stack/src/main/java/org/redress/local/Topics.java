package org.redress.local;

import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.Stream;
import org.apache.kafka.clients.CommonClientConfigs;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;

/**
 * The topics of the suite: one per service for its events, and for each service that reads them one for the records it
 * could not make sense of.
 */
final class Topics {

    static final List<String> EVENTS = List.of("complaints", "procedures", "deadlines", "remedies");

    private static final int PARTITIONS = 12;
    private static final short ONE_COPY = 1;
    private static final long WAIT_SECONDS = 60;

    private Topics() {}

    static void make(String bootstrapServers) {
        Properties settings = new Properties();
        settings.put(CommonClientConfigs.BOOTSTRAP_SERVERS_CONFIG, bootstrapServers);
        try (Admin admin = Admin.create(settings)) {
            Set<String> existing = admin.listTopics().names().get(WAIT_SECONDS, TimeUnit.SECONDS);
            List<NewTopic> missing =
                    wanted().filter(topic -> !existing.contains(topic.name())).toList();
            admin.createTopics(missing).all().get(WAIT_SECONDS, TimeUnit.SECONDS);
        } catch (ExecutionException | TimeoutException e) {
            throw new CannotStart("Kafka is up but its topics cannot be made", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new CannotStart("Interrupted while making the topics of Kafka", e);
        }
    }

    private static Stream<NewTopic> wanted() {
        return EVENTS.stream()
                .flatMap(topic -> Stream.concat(
                        Stream.of(new NewTopic(topic, PARTITIONS, ONE_COPY).configs(Map.of("retention.ms", "-1"))),
                        Logins.DATABASES.stream()
                                .map(service -> new NewTopic(topic + "." + service + ".dlq", 1, ONE_COPY))));
    }
}
