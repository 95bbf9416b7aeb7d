package org.redress.local;

import java.nio.file.Path;
import java.util.Map;
import java.util.Properties;

/** The configuration of a single broker that is its own controller (KRaft), as small and as quick as it can be made. */
record BrokerSettings(Path directory, int port, int controllerPort) {

    /** A cluster id is any 16 bytes in Base64; one machine's broker never meets another. */
    static final String CLUSTER = "UmVkcmVzc0xvY2FsU3Rhaw";

    private static final String NODE = "1";

    String bootstrapServers() {
        return Ports.LOOPBACK + ":" + port;
    }

    Properties properties() {
        Properties properties = new Properties();
        properties.putAll(Map.of(
                "process.roles",
                "broker,controller",
                "node.id",
                NODE,
                "controller.quorum.voters",
                NODE + "@" + Ports.LOOPBACK + ":" + controllerPort,
                "controller.listener.names",
                "CONTROLLER",
                "listeners",
                "PLAINTEXT://" + bootstrapServers() + ",CONTROLLER://" + Ports.LOOPBACK + ":" + controllerPort,
                "advertised.listeners",
                "PLAINTEXT://" + bootstrapServers(),
                "log.dirs",
                directory.resolve("data").toString(),
                // A misspelt topic is to be noticed, not made.
                "auto.create.topics.enable",
                "false"));
        properties.putAll(Map.of(
                "offsets.topic.replication.factor", "1",
                "offsets.topic.num.partitions", "4",
                "transaction.state.log.replication.factor", "1",
                "transaction.state.log.min.isr", "1",
                "transaction.state.log.num.partitions", "1",
                "share.coordinator.state.topic.replication.factor", "1",
                "share.coordinator.state.topic.min.isr", "1",
                "share.coordinator.state.topic.num.partitions", "1",
                // Consumers of a test or a demonstration shall not wait for companions.
                "group.initial.rebalance.delay.ms", "0",
                "log.cleaner.dedupe.buffer.size", "2097152"));
        return properties;
    }
}
