package org.redress.story;

import java.nio.file.Path;
import org.redress.local.Suite;
import org.redress.local.SuiteOptions;

/** The suite that all system tests of one run share: four services from the jars that were just built. It ends with the JVM. */
final class RunningSuite {

    private RunningSuite() {}

    static Suite shared() {
        return Holder.SUITE;
    }

    private static final class Holder {

        private static final Suite SUITE = start();

        private static Suite start() {
            Path root = Path.of(System.getProperty("redress.root", "..")).toAbsolutePath().normalize();
            return Suite.start(SuiteOptions.at(root).in(root.resolve("system-tests/target/suite")));
        }
    }
}
