package org.redress.local;

import java.util.List;
import java.util.logging.Level;
import java.util.logging.Logger;

/**
 * Servers inside a test tell hundreds of lines about themselves, and warn of things the test does to them on purpose. What
 * stops them from starting is thrown, not logged. Works with java.util.logging and with the JBoss log manager that Quarkus
 * puts in its place.
 */
final class QuietLogs {

    /** Kept, because a logger that nobody holds forgets its level. */
    private static final List<Logger> KAFKA = List.of(
            Logger.getLogger("kafka"), Logger.getLogger("org.apache.kafka"), Logger.getLogger("state.change.logger"));

    private static final Logger POSTGRES = Logger.getLogger("io.zonky.test.db.postgres");

    private QuietLogs() {}

    static void kafka() {
        KAFKA.forEach(logger -> logger.setLevel(Level.SEVERE));
    }

    static void postgres() {
        POSTGRES.setLevel(Level.OFF);
    }
}
