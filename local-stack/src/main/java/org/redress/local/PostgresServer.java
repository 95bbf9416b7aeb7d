package org.redress.local;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The server process: binaries, data directory, log and superuser, all under one directory. */
final class PostgresServer {

    private static final String NAME = "postgres";
    private static final Duration STARTUP = Duration.ofSeconds(60);
    /** Nobody gets in without a password, not even from this machine. */
    private static final String ACCESS =
            "host all all 127.0.0.1/32 scram-sha-256\nhost all all ::1/128 scram-sha-256\n";

    private final Workplace workplace;
    private final Path directory;
    private final int port;
    private final boolean durable;
    private String superuserPassword;
    private EmbeddedPostgres running;

    /** @param durable whether the data must survive a crash of the machine, which costs time at every commit */
    PostgresServer(Workplace workplace, int port, boolean durable) {
        this.workplace = workplace;
        this.directory = workplace.path(NAME);
        this.port = port;
        this.durable = durable;
    }

    int port() {
        return port;
    }

    String superuserPassword() {
        return superuserPassword;
    }

    synchronized void start() {
        if (running != null) {
            return;
        }
        Ports.requireFree("PostgreSQL", port);
        QuietLogs.postgres();
        Directories.make(directory);
        try {
            superuserPassword = readOrMakePassword();
            boolean isNew = !Files.exists(data().resolve("PG_VERSION"));
            running = builder().start();
            postmaster().ifPresent(process -> workplace.note(NAME, process));
            if (isNew) {
                closeTheDoor();
            }
        } catch (IOException | SQLException | RuntimeException e) {
            stop();
            throw PostgresFailure.explain(e, log());
        }
    }

    private EmbeddedPostgres.Builder builder() {
        File binaries = directory.resolve("binaries").toFile();
        return newBuilder(binaries)
                .setOverrideWorkingDirectory(binaries)
                .setDataDirectory(data())
                .setCleanDataDirectory(false)
                .setRegisterShutdownHook(false)
                .setPGStartupWait(STARTUP)
                .setPort(port)
                .setErrorRedirector(Redirect.appendTo(log().toFile()))
                .setOutputRedirector(Redirect.appendTo(log().toFile()))
                .setConnectConfig("password", superuserPassword)
                // The same order and upper case on every machine, whatever its language is.
                .setLocaleConfig("locale", "C")
                .setLocaleConfig("locale-provider", "builtin")
                .setLocaleConfig("builtin-locale", "C.UTF-8")
                .setServerConfig("listen_addresses", Ports.LOOPBACK)
                .setServerConfig("unix_socket_directories", "")
                .setServerConfig("max_connections", "300")
                // A commit that was answered survives a killed server either way; fsync is for a machine that goes
                // down.
                .setServerConfig("synchronous_commit", "on")
                .setServerConfig("fsync", durable ? "on" : "off");
    }

    /** The builder makes the directory this property names even when it is told to work elsewhere. */
    private static EmbeddedPostgres.Builder newBuilder(File workingDirectory) {
        synchronized (EmbeddedPostgres.class) {
            System.setProperty("ot.epg.working-dir", workingDirectory.getPath());
            return EmbeddedPostgres.builder();
        }
    }

    private void closeTheDoor() throws SQLException, IOException {
        String url = "jdbc:postgresql://" + Ports.LOOPBACK + ":" + port + "/postgres";
        try (Connection connection = DriverManager.getConnection(url, LocalPostgres.SUPERUSER, superuserPassword);
                Statement statement = connection.createStatement()) {
            statement.execute("alter role postgres password '" + superuserPassword + "'");
            Files.writeString(data().resolve("pg_hba.conf"), ACCESS);
            statement.execute("select pg_reload_conf()");
        }
    }

    synchronized void stop() {
        if (running == null) {
            return;
        }
        try {
            running.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            running = null;
            workplace.forget(NAME);
        }
    }

    /** Kills its whole family at once, because a child that lives on would keep the data from being opened again. */
    synchronized void kill() {
        List<ProcessHandle> family = postmaster().stream()
                .flatMap(postmaster -> Stream.concat(Stream.of(postmaster), postmaster.descendants()))
                .toList();
        family.forEach(ProcessHandle::destroyForcibly);
        family.forEach(process -> process.onExit().join());
        stop();
    }

    boolean isRunning() {
        return postmaster().isPresent();
    }

    /** The first line of the server's own note holds its process id. */
    private Optional<ProcessHandle> postmaster() {
        Path note = data().resolve("postmaster.pid");
        try (Stream<String> lines = Files.lines(note)) {
            return lines.findFirst()
                    .flatMap(line -> ProcessHandle.of(Long.parseLong(line.strip())))
                    .filter(ProcessHandle::isAlive);
        } catch (IOException | UncheckedIOException gone) {
            return Optional.empty();
        }
    }

    private Path data() {
        return directory.resolve("data");
    }

    private Path log() {
        return directory.resolve("postgres.log");
    }

    /** Kept beside the data it opens. */
    private String readOrMakePassword() throws IOException {
        Path file = directory.resolve("superuser");
        if (!Files.exists(file)) {
            Directories.writeSecret(file, Logins.newPassword());
        }
        return Files.readString(file);
    }
}
