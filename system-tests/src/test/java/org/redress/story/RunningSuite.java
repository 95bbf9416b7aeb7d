package org.redress.story;

import java.nio.file.Path;
import java.util.List;
import org.redress.local.Suite;
import org.redress.local.SuiteOptions;

/** The suite that all system tests of one run share: four services from the jars that were just built. It ends with the JVM. */
final class RunningSuite {

    private static final Path ROOT =
            Path.of(System.getProperty("redress.root", "..")).toAbsolutePath().normalize();

    /** Not {@code .local}: somebody may be running the suite there. */
    static final Path DIRECTORY = ROOT.resolve("system-tests/target/suite");

    private static final List<String> SERVICES = List.of("intake", "router", "deadlines", "remedies");
    private static final String CONNECTOR = "mp.messaging.connector.smallrye-kafka.";

    private RunningSuite() {}

    static Suite shared() {
        return Holder.SUITE;
    }

    private static final class Holder {

        private static final Suite SUITE = Suite.start(quickToNoticeTheDead());

        /** A killed service holds its partitions until its session has run out: 45 s unless Kafka is told otherwise. */
        private static SuiteOptions quickToNoticeTheDead() {
            SuiteOptions options = SuiteOptions.at(ROOT).in(DIRECTORY);
            for (String service : SERVICES) {
                options = options.with(service, CONNECTOR + "session.timeout.ms", "6000")
                        .with(service, CONNECTOR + "heartbeat.interval.ms", "2000");
            }
            return options;
        }
    }
}
