package org.redress.local;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The server process, and its superuser. */
final class PostgresServer {

    private static final String NAME = "postgres";
    /** Nobody gets in without a password, not even from this machine. */
    private static final String ACCESS =
            "host all all 127.0.0.1/32 scram-sha-256\nhost all all ::1/128 scram-sha-256\n";

    private final Workplace workplace;
    private final PostgresInstallation installation;
    private String superuserPassword;
    private EmbeddedPostgres running;

    /** @param durable whether the data must survive a crash of the machine */
    PostgresServer(Workplace workplace, int port, boolean durable) {
        this.workplace = workplace;
        this.installation = new PostgresInstallation(workplace.path(NAME), port, durable);
    }

    int port() {
        return installation.port();
    }

    String superuserPassword() {
        return superuserPassword;
    }

    synchronized void start() {
        if (running != null) {
            return;
        }
        Ports.requireFree("PostgreSQL", port());
        QuietLogs.postgres();
        Directories.make(installation.directory());
        try {
            superuserPassword = readOrMakePassword();
            running = installation.start(superuserPassword);
            postmaster().ifPresent(process -> workplace.note(NAME, process));
            closeTheDoor();
        } catch (IOException | SQLException | RuntimeException | ExceptionInInitializerError e) {
            kill();
            throw PostgresFailure.explain(e, installation.log());
        }
    }

    /** Once per data directory; one whose first start was cut short still has its door open. */
    private void closeTheDoor() throws SQLException, IOException {
        Path door = installation.data().resolve("pg_hba.conf");
        if (Files.readString(door).equals(ACCESS)) {
            return;
        }
        String url = "jdbc:postgresql://" + Ports.LOOPBACK + ":" + port() + "/postgres";
        try (Connection connection = DriverManager.getConnection(url, LocalPostgres.SUPERUSER, superuserPassword);
                Statement statement = connection.createStatement()) {
            statement.execute("alter role postgres password '" + superuserPassword + "'");
            Files.writeString(door, ACCESS);
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
        removeNoteOfTheDead();
        stop();
    }

    /** Where nothing reaps dead processes a new server would take the old one for alive. */
    private void removeNoteOfTheDead() {
        try {
            Files.deleteIfExists(installation.pidFile());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    boolean isRunning() {
        return postmaster().isPresent();
    }

    /** The first line of the server's own note holds its process id; after a crash somebody else may have that by now. */
    private Optional<ProcessHandle> postmaster() {
        try (Stream<String> lines = Files.lines(installation.pidFile())) {
            Path binaries = installation.directory().toRealPath();
            return lines.findFirst()
                    .flatMap(line -> ProcessHandle.of(Long.parseLong(line.strip())))
                    .filter(ProcessHandle::isAlive)
                    .filter(process -> process.info().command().stream()
                            .anyMatch(command -> Path.of(command).startsWith(binaries)));
        } catch (IOException | UncheckedIOException gone) {
            return Optional.empty();
        }
    }

    private String readOrMakePassword() throws IOException {
        Path file = installation.password();
        if (!Files.exists(file)) {
            Directories.writeSecret(file, Logins.newPassword());
        }
        return Files.readString(file);
    }
}
