package org.redress.local;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class LocalStackTest {

    private final LocalStack shared = LocalStack.shared();

    @Test
    void everyoneInOneJvmSharesOneStack() {
        assertSame(shared, LocalStack.shared());
    }

    @Test
    void aSecondStackStandsBesideTheFirst() throws Exception {
        Path directory;
        try (LocalStack second = LocalStack.start()) {
            directory = second.workplace().path("");

            // Given a record and a token of the first
            Records.send(shared.kafka(), "deadlines", "one", "of the first");
            long before = Records.held(shared.kafka(), "deadlines");

            // When the second gets one of its own
            Records.send(second.kafka(), "deadlines", "one", "of the second");

            // Then neither sees the other's
            assertNotEquals(shared.postgres().port(), second.postgres().port());
            assertEquals(List.of("of the second"), Records.read(second.kafka(), "deadlines", "intake.deadlines", 1));
            assertEquals(before, Records.held(shared.kafka(), "deadlines"));
            assertNotEquals(shared.tokens().publicKey(), second.tokens().publicKey());
            assertNotEquals(
                    shared.postgres().password("intake_app"), second.postgres().password("intake_app"));
        }

        // And when the second is closed its files are gone and the first goes on
        assertFalse(Files.exists(directory));
        assertTrue(shared.postgres().isRunning());
        assertTrue(shared.kafka().isRunning());
    }

    @Test
    void aStackGoesOnWhenAnOlderOneOfTheSameJvmIsGone() throws Exception {
        // Given two stacks, the older one closed
        LocalStack older = LocalStack.start();
        try (LocalStack younger = LocalStack.start()) {
            older.close();

            // When the younger one's server is stopped and started
            younger.postgres().stop();
            younger.postgres().start();

            // Then it answers
            younger.postgres().connect("intake", "intake_app").close();
            assertTrue(younger.postgres().isRunning());
        }
    }

    @Test
    void aServiceIsToldAllItNeedsAndNoLoginOfAnother() {
        // When
        Map<String, String> intake = shared.configurationOf("intake");

        // Then
        assertEquals(
                Set.of(
                        "redress.database.host",
                        "redress.database.port",
                        "redress.database.name",
                        "redress.database.owner.username",
                        "redress.database.owner.password",
                        "redress.database.app.username",
                        "redress.database.app.password",
                        "redress.database.clock.username",
                        "redress.database.clock.password",
                        "redress.keys.file",
                        "redress.keys.make-missing",
                        "kafka.bootstrap.servers",
                        "quarkus.oidc.public-key",
                        "quarkus.oidc.token.issuer",
                        "quarkus.oidc.token.audience"),
                intake.keySet());
        assertEquals("intake_app", intake.get("redress.database.app.username"));
        assertEquals("remedies_liaison", shared.configurationOf("remedies").get("redress.database.liaison.username"));
    }
}
