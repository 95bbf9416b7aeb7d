package org.redress.local;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PostgresServerTest {

    @TempDir
    Path directory;

    @Test
    void aProcessThatGotTheNumberOfACrashedServerIsLeftAlone() throws Exception {
        try (Workplace workplace = Workplace.at(directory)) {
            // Given kept data whose server crashed, and somebody who has its number by now
            Process bystander = new ProcessBuilder("sleep", "600").start();
            Path data = Files.createDirectories(workplace.path("postgres").resolve("data"));
            Files.writeString(data.resolve("postmaster.pid"), bystander.pid() + "\n" + data + "\n");
            PostgresServer server = new PostgresServer(workplace, Ports.free(), true);

            // When
            boolean running = server.isRunning();
            server.kill();

            // Then
            assertFalse(running);
            assertTrue(bystander.isAlive());
            bystander.destroyForcibly();
        }
    }
}
