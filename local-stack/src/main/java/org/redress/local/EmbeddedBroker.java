package org.redress.local;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import kafka.server.KafkaConfig;
import kafka.server.KafkaRaftServer;
import kafka.tools.StorageTool;
import org.apache.kafka.common.utils.Time;

/** A broker inside this JVM. */
final class EmbeddedBroker implements LocalKafka {

    private final BrokerSettings settings;
    private KafkaRaftServer running;

    EmbeddedBroker(BrokerSettings settings) {
        this.settings = settings;
    }

    @Override
    public String bootstrapServers() {
        return settings.bootstrapServers();
    }

    @Override
    public synchronized void start() {
        if (running != null) {
            return;
        }
        QuietLogs.kafka();
        try {
            formatOnce();
            KafkaRaftServer server = new KafkaRaftServer(new KafkaConfig(settings.properties()), Time.SYSTEM);
            running = server;
            server.startup();
        } catch (IOException | RuntimeException e) {
            stop();
            throw new CannotStart("Kafka does not start on " + bootstrapServers(), e);
        }
        Topics.make(bootstrapServers());
    }

    private void formatOnce() throws IOException {
        Path data = Directories.make(settings.directory().resolve("data"));
        if (Files.exists(data.resolve("meta.properties"))) {
            return;
        }
        Path file = settings.directory().resolve("broker.properties");
        try (OutputStream out = Files.newOutputStream(file)) {
            settings.properties().store(out, "One broker, its own controller");
        }
        ByteArrayOutputStream said = new ByteArrayOutputStream();
        String[] format = {"format", "--cluster-id", BrokerSettings.CLUSTER, "--config", file.toString()};
        int outcome = StorageTool.execute(format, new PrintStream(said, true, StandardCharsets.UTF_8));
        if (outcome != 0) {
            throw new IOException(said.toString(StandardCharsets.UTF_8).strip());
        }
    }

    @Override
    public synchronized void stop() {
        if (running == null) {
            return;
        }
        running.shutdown();
        running.awaitShutdown();
        running = null;
    }

    @Override
    public synchronized boolean isRunning() {
        return running != null;
    }

    @Override
    public void kill() {
        throw new IllegalStateException("A broker inside this JVM cannot be killed; start one of its own process");
    }

    @Override
    public void pause() {
        throw new IllegalStateException("A broker inside this JVM cannot be paused; start one of its own process");
    }

    @Override
    public void resume() {
        throw new IllegalStateException("A broker inside this JVM cannot be paused; start one of its own process");
    }
}
