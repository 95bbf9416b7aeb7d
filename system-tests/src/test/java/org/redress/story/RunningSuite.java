package org.redress.story;

import java.nio.file.Path;
import org.redress.local.Suite;
import org.redress.local.SuiteOptions;

/** The suite that all system tests of one run share: four services from the jars that were just built. It ends with the JVM. */
public final class RunningSuite {

    private static final Path ROOT =
            Path.of(System.getProperty("redress.root", "..")).toAbsolutePath().normalize();

    /** Not {@code .local}: somebody may be running the suite there. */
    public static final Path DIRECTORY = ROOT.resolve("system-tests/target/suite");

    private RunningSuite() {}

    public static Suite shared() {
        return Holder.SUITE;
    }

    private static final class Holder {

        private static final Suite SUITE = Suite.start(SuiteOptions.at(ROOT).in(DIRECTORY));
    }
}
