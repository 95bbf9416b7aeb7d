package org.redress.local;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/** A broker that is a process of its own, so that it can be killed and frozen. */
final class BrokerProcess implements Broker {

    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final int CONNECT_MILLIS = 1_000;
    private static final String LOG_MANAGER = "java.util.logging.manager";

    private final BrokerSettings settings;
    private final ChildProcess process;

    BrokerProcess(BrokerSettings settings, Workplace workplace) {
        this.settings = settings;
        this.process = new ChildProcess(
                "kafka",
                workplace,
                settings.directory(),
                settings.directory().resolve("kafka.log"),
                arguments(settings));
    }

    private static List<String> arguments(BrokerSettings settings) {
        List<String> arguments = new ArrayList<>(List.of(
                "-Xmx512m",
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "-cp",
                System.getProperty("java.class.path")));
        if (System.getProperty(LOG_MANAGER) != null) {
            arguments.add("-D" + LOG_MANAGER + "=" + System.getProperty(LOG_MANAGER));
        }
        arguments.addAll(List.of(
                BrokerMain.class.getName(), settings.file().toAbsolutePath().toString()));
        return arguments;
    }

    @Override
    public String bootstrapServers() {
        return settings.bootstrapServers();
    }

    @Override
    public void start() {
        if (process.isAlive()) {
            return;
        }
        settings.requireFreePorts();
        QuietLogs.kafka();
        try {
            settings.prepare();
        } catch (IOException e) {
            throw new CannotStart("Kafka does not start", e);
        }
        process.start();
        Readiness.await(process, PATIENCE, this::answers);
        Topics.make(bootstrapServers());
    }

    private boolean answers() {
        try (Socket socket = new Socket()) {
            socket.connect(new InetSocketAddress(Ports.LOOPBACK, settings.port()), CONNECT_MILLIS);
            return true;
        } catch (IOException notYet) {
            return false;
        }
    }

    @Override
    public void stop() {
        process.stop();
    }

    @Override
    public boolean isRunning() {
        return process.isAlive();
    }

    @Override
    public void kill() {
        process.kill();
    }

    @Override
    public void pause() {
        process.pause();
    }

    @Override
    public void resume() {
        process.resume();
    }

    @Override
    public void close() {
        stop();
        settings.releasePorts();
    }
}
