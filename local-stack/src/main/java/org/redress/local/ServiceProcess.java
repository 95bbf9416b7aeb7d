package org.redress.local;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Properties;

/**
 * One service, its jar run as a child process on loopback. It is never left behind when this JVM ends. Every call returns
 * when its work is done.
 */
public final class ServiceProcess implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofSeconds(120);
    private static final Duration ANSWER = Duration.ofSeconds(2);
    private static final int OK = 200;
    private static final HttpClient HTTP =
            HttpClient.newBuilder().connectTimeout(ANSWER).build();
    /** Above the environment: a variable left over in somebody's shell must not lead a local service elsewhere. */
    private static final String ORDINAL = "350";

    private final String name;
    private final int port;
    private final int managementPort;
    private final ChildProcess process;

    /**
     * @param jar the {@code quarkus-run.jar}
     * @param workplace what it runs in gets the directory {@code run/<name>} here, and the log {@code logs/<name>.log}
     * @param configuration keys and values beside the ports
     */
    ServiceProcess(
            String name,
            Path jar,
            int port,
            int managementPort,
            Workplace workplace,
            Map<String, String> configuration) {
        this.name = name;
        this.port = port;
        this.managementPort = managementPort;
        Path directory = workplace.path("run").resolve(name);
        writeConfiguration(directory, configuration);
        this.process = new ChildProcess(
                name,
                workplace,
                directory,
                workplace.path("logs").resolve(name + ".log"),
                List.of(
                        "-Xmx256m",
                        "-XX:+UseSerialGC",
                        "-XX:TieredStopAtLevel=1",
                        // Allows the stack's own key, which production refuses, and loopback alone.
                        "-Dquarkus.profile=local",
                        "-jar",
                        jar.toAbsolutePath().toString()));
    }

    /** In a file that Quarkus reads from where it runs: on a command line everybody could read the passwords. */
    private void writeConfiguration(Path directory, Map<String, String> configuration) {
        Properties properties = new Properties();
        properties.putAll(configuration);
        properties.putAll(Map.of(
                "config_ordinal",
                ORDINAL,
                "quarkus.http.host",
                Ports.LOOPBACK,
                "quarkus.http.port",
                Integer.toString(port),
                "quarkus.management.host",
                Ports.LOOPBACK,
                "quarkus.management.port",
                Integer.toString(managementPort)));
        StringWriter text = new StringWriter();
        try {
            properties.store(text, "Written for " + name + " at every start of the suite");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        Path file = Directories.make(directory.resolve("config")).resolve("application.properties");
        Directories.writeSecret(file, text.toString());
    }

    /** Such as {@code intake}. */
    public String name() {
        return name;
    }

    /** Such as {@code http://127.0.0.1:8081}. */
    public URI uri() {
        return URI.create("http://" + Ports.LOOPBACK + ":" + port);
    }

    /** Where health and metrics are, such as {@code http://127.0.0.1:9081}. */
    public URI managementUri() {
        return URI.create("http://" + Ports.LOOPBACK + ":" + managementPort);
    }

    /** Standard output and errors of all its starts. */
    public Path log() {
        return process.log();
    }

    /** @throws NullPointerException before the first start */
    public long pid() {
        return process.pid();
    }

    public boolean isAlive() {
        return process.isAlive();
    }

    /** Whether {@code /q/health/ready} answers 200 now. */
    public boolean isReady() {
        HttpRequest request = HttpRequest.newBuilder(managementUri().resolve("/q/health/ready"))
                .timeout(ANSWER)
                .build();
        try {
            return HTTP.send(request, BodyHandlers.discarding()).statusCode() == OK;
        } catch (IOException notNow) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    /**
     * Starts it, again on the same ports with the same configuration, and returns when it is ready.
     *
     * @throws CannotStart with the reason, and the log to look into
     */
    public void start() {
        if (isAlive()) {
            return;
        }
        Ports.requireFree(name, port);
        Ports.requireFree(name, managementPort);
        process.start();
        Readiness.await(process, PATIENCE, this::isReady);
    }

    /** SIGTERM; SIGKILL if it has not ended after 20 seconds. */
    public void stop() {
        process.stop();
    }

    public void restart() {
        stop();
        start();
    }

    /** SIGKILL. */
    public void kill() {
        process.kill();
    }

    /** SIGSTOP: it stands still until {@link #resume()}. */
    public void pause() {
        process.pause();
    }

    /** SIGCONT. */
    public void resume() {
        process.resume();
    }

    /** Stops it for good and gives its ports back. */
    @Override
    public void close() {
        process.stop();
        Ports.release(port);
        Ports.release(managementPort);
    }
}
