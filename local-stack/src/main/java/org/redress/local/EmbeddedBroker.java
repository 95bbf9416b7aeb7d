package org.redress.local;

import java.io.FileInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Properties;
import kafka.server.KafkaConfig;
import kafka.server.KafkaRaftServer;
import org.apache.kafka.common.utils.Exit;
import org.apache.kafka.common.utils.Time;

/** A broker inside this JVM. */
final class EmbeddedBroker implements Broker {

    private static final String NOT_APART = "A broker inside this JVM cannot be killed or paused; start it apart";

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
        settings.requireFreePorts();
        QuietLogs.kafka();
        surviveItsFailures();
        try {
            settings.prepare();
            running = new KafkaRaftServer(new KafkaConfig(load()), Time.SYSTEM);
            running.startup();
        } catch (IOException | RuntimeException e) {
            stop();
            throw new CannotStart("Kafka does not start", e);
        }
        Topics.make(bootstrapServers());
    }

    /** A broker that gives up ends its JVM on the spot, and with it the tests, and everything would be left behind. */
    private static void surviveItsFailures() {
        Exit.Procedure complain = (status, message) -> {
            throw new IllegalStateException("The broker gave up" + (message == null ? "" : ": " + message));
        };
        Exit.setExitProcedure(complain);
        Exit.setHaltProcedure(complain);
    }

    private Properties load() throws IOException {
        Properties properties = new Properties();
        try (InputStream in = new FileInputStream(settings.file().toFile())) {
            properties.load(in);
        }
        return properties;
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
    public void close() {
        stop();
        settings.releasePorts();
    }

    @Override
    public void kill() {
        throw new IllegalStateException(NOT_APART);
    }

    @Override
    public void pause() {
        throw new IllegalStateException(NOT_APART);
    }

    @Override
    public void resume() {
        throw new IllegalStateException(NOT_APART);
    }
}
