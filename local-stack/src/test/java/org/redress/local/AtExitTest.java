package org.redress.local;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AtExitTest {

    @TempDir
    Path directory;

    @Test
    void aJvmThatJustEndsLeavesNoServiceBehind() throws Exception {
        // When a JVM starts a service and ends without stopping it
        Process jvm = new ProcessBuilder(
                        ProcessHandle.current().info().command().orElseThrow(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        Careless.class.getName(),
                        directory.toString())
                .inheritIO()
                .start();
        assertTrue(jvm.waitFor(60, TimeUnit.SECONDS));

        // Then the service was up, and is gone
        assertEquals(0, jvm.exitValue());
        long service = Long.parseLong(Files.readString(directory.resolve("pid")));
        assertEquals(Optional.empty(), ProcessHandle.of(service).filter(ProcessHandle::isAlive));
        assertFalse(Files.exists(directory.resolve("local/processes/intake")));
    }

    /** Starts a stand-in, notes its number and ends. */
    static final class Careless {

        private Careless() {}

        public static void main(String[] arguments) throws Exception {
            Path directory = Path.of(arguments[0]);
            ServiceProcess service = new ServiceProcess(
                    "intake",
                    StandIn.jarAt(directory.resolve("quarkus-run.jar")),
                    Ports.free(),
                    Ports.free(),
                    Workplace.at(directory.resolve("local")),
                    Map.of());
            service.start();
            Files.writeString(directory.resolve("pid"), Long.toString(service.pid()));
        }
    }
}
