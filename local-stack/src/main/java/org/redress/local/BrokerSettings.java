package org.redress.local;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Properties;
import kafka.tools.StorageTool;

/** A single broker that is its own controller (KRaft): where it is, and a configuration as small and quick as can be. */
record BrokerSettings(Path directory, int port, int controllerPort) {

    /** A cluster id is any 16 bytes in Base64; one machine's broker never meets another. */
    private static final String CLUSTER = "UmVkcmVzc0xvY2FsU3Rhaw";

    private static final String NODE = "1";

    static BrokerSettings in(Workplace workplace) {
        return new BrokerSettings(workplace.path("kafka"), Ports.free(), Ports.free());
    }

    String bootstrapServers() {
        return Ports.LOOPBACK + ":" + port;
    }

    Path file() {
        return directory.resolve("broker.properties");
    }

    /** Writes the configuration, and prepares the data directory the first time. */
    void prepare() throws IOException {
        Path data = Directories.make(data());
        try (OutputStream out = Files.newOutputStream(file())) {
            properties().store(out, "One broker, its own controller");
        }
        if (!Files.exists(data.resolve("meta.properties"))) {
            ByteArrayOutputStream said = new ByteArrayOutputStream();
            String[] format = {"format", "--cluster-id", CLUSTER, "--config", file().toString()};
            if (StorageTool.execute(format, new PrintStream(said, true, StandardCharsets.UTF_8)) != 0) {
                throw new IOException(said.toString(StandardCharsets.UTF_8).strip());
            }
        }
    }

    void requireFreePorts() {
        Ports.requireFree("Kafka", port);
        Ports.requireFree("Kafka", controllerPort);
    }

    void releasePorts() {
        Ports.release(port);
        Ports.release(controllerPort);
    }

    private Path data() {
        return directory.resolve("data");
    }

    private Properties properties() {
        String controller = Ports.LOOPBACK + ":" + controllerPort;
        Properties properties = new Properties();
        properties.putAll(Map.of(
                "process.roles",
                "broker,controller",
                "node.id",
                NODE,
                "controller.quorum.voters",
                NODE + "@" + controller,
                "controller.listener.names",
                "CONTROLLER",
                "listeners",
                "PLAINTEXT://" + bootstrapServers() + ",CONTROLLER://" + controller,
                "advertised.listeners",
                "PLAINTEXT://" + bootstrapServers(),
                "log.dirs",
                data().toString(),
                // A misspelt topic is to be noticed, not made.
                "auto.create.topics.enable",
                "false",
                // Consumers of a test or a demonstration shall not wait for companions.
                "group.initial.rebalance.delay.ms",
                "0"));
        properties.putAll(Map.of(
                "offsets.topic.replication.factor", "1",
                "offsets.topic.num.partitions", "4",
                "transaction.state.log.replication.factor", "1",
                "transaction.state.log.min.isr", "1",
                "transaction.state.log.num.partitions", "1",
                "share.coordinator.state.topic.replication.factor", "1",
                "share.coordinator.state.topic.min.isr", "1",
                "share.coordinator.state.topic.num.partitions", "1",
                // The only broker has nobody to hand its partitions to; asking could take the five minutes it may.
                "controlled.shutdown.enable", "false",
                "log.cleaner.dedupe.buffer.size", "2097152"));
        return properties;
    }
}
