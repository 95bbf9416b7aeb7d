package org.redress.walls;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.redress.local.Suite;

/** The command that checks a service's history, run as an operator runs it: from what the service is shipped with. */
final class Checker {

    private final Suite suite;
    private final String council;

    Checker(Suite suite, String council) {
        this.suite = suite;
        this.council = council;
    }

    /**
     * What was told, line by line, but for the last.
     *
     * @param summary the last line, such as "12 entries, all as they were written"
     */
    record Told(int exit, Set<String> faults, String summary) {}

    Told of(String service) {
        Path libraries = RoleTableTest.ROOT.resolve(Api.MODULES.get(service)).resolve("target/quarkus-app/lib/main/*");
        ProcessBuilder command = new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-cp",
                libraries.toString(),
                "org.redress.platform.history.CheckHistory",
                suite.stack().postgres().jdbcUrl(service),
                service + "_app",
                council);
        command.environment()
                .put("REDRESS_DATABASE_APP_PASSWORD", suite.stack().postgres().password(service + "_app"));
        try {
            Process running = command.redirectErrorStream(true).start();
            List<String> lines = new String(running.getInputStream().readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .toList();
            return new Told(
                    running.waitFor(),
                    lines.stream().limit(lines.size() - 1).collect(Collectors.toCollection(TreeSet::new)),
                    lines.get(lines.size() - 1));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
