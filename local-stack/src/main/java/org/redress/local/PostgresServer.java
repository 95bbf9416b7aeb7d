package org.redress.local;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The server process: binaries, data directory, log and superuser, all in one directory. */
final class PostgresServer {

    private static final Duration STARTUP = Duration.ofSeconds(60);
    /** Nobody gets in without a password, not even from this machine. */
    private static final String ACCESS =
            "host all all 127.0.0.1/32 scram-sha-256\nhost all all ::1/128 scram-sha-256\n";

    private final Path directory;
    private final int port;
    private final boolean durable;
    private final String superuserPassword;
    private EmbeddedPostgres running;

    PostgresServer(Path directory, int port, boolean durable) {
        this.directory = Directories.make(directory);
        this.port = port;
        this.durable = durable;
        this.superuserPassword = readOrMakePassword(directory.resolve("superuser"));
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
        QuietLogs.postgres();
        boolean isNew = !Files.exists(data().resolve("PG_VERSION"));
        try {
            running = builder().start();
            if (isNew) {
                closeTheDoor();
            }
        } catch (IOException | SQLException | RuntimeException | ExceptionInInitializerError e) {
            stop();
            throw PostgresFailure.explain(e, log());
        }
    }

    private EmbeddedPostgres.Builder builder() {
        EmbeddedPostgres.Builder builder = EmbeddedPostgres.builder()
                .setOverrideWorkingDirectory(directory.resolve("binaries").toFile())
                .setDataDirectory(data())
                .setCleanDataDirectory(false)
                .setRegisterShutdownHook(false)
                .setPGStartupWait(STARTUP)
                .setPort(port)
                .setErrorRedirector(Redirect.appendTo(log().toFile()))
                .setOutputRedirector(Redirect.appendTo(log().toFile()))
                .setConnectConfig("password", superuserPassword)
                .setLocaleConfig("locale", "C")
                .setLocaleConfig("locale-provider", "builtin")
                .setLocaleConfig("builtin-locale", "C.UTF-8")
                .setServerConfig("listen_addresses", Ports.LOOPBACK)
                .setServerConfig("unix_socket_directories", "")
                .setServerConfig("max_connections", "300");
        // What was answered with "stored" survives a killed server either way; fsync is for a machine that goes down.
        return builder.setServerConfig("synchronous_commit", "on").setServerConfig("fsync", durable ? "on" : "off");
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
        }
    }

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
        try {
            return Files.exists(note)
                    ? ProcessHandle.of(
                            Long.parseLong(Files.readAllLines(note).get(0).strip()))
                    : Optional.empty();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Path data() {
        return directory.resolve("data");
    }

    private Path log() {
        return directory.resolve("postgres.log");
    }

    private static String readOrMakePassword(Path file) {
        try {
            if (!Files.exists(file)) {
                var onlyMe = PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"));
                Files.writeString(Files.createFile(file, onlyMe), Logins.newPassword());
            }
            return Files.readString(file);
        } catch (IOException e) {
            throw new CannotStart("Cannot write " + file, e);
        }
    }
}
