package org.redress.local;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ServiceProcessTest {

    @TempDir
    Path root;

    private Workplace workplace;

    @BeforeEach
    void open() {
        workplace = Workplace.at(root.resolve("local"));
    }

    @AfterEach
    void close() {
        workplace.close();
    }

    @Test
    void aServiceIsReadyWhenStartReturnsAndGoneWhenStopReturns() throws IOException {
        try (ServiceProcess service = service(Map.of())) {
            // When
            service.start();

            // Then
            assertTrue(service.isReady());
            ProcessHandle process = ProcessHandle.of(service.pid()).orElseThrow();

            // When
            service.stop();

            // Then
            assertFalse(service.isReady());
            assertFalse(process.isAlive());
        }
    }

    @Test
    void itIsToldItsConfigurationInAFileOnlyItsUserReads() throws Exception {
        try (ServiceProcess service = service(Map.of("stand-in.says", "blue & green = ü"))) {
            service.start();

            assertEquals("blue & green = ü", Http.get(service.uri()));
            Path file = workplace.path("run/intake/config/application.properties");
            assertEquals("rw-------", PosixFilePermissions.toString(Files.getPosixFilePermissions(file)));
        }
    }

    @Test
    void killedItStartsAgainOnTheSamePorts() throws Exception {
        try (ServiceProcess service = service(Map.of("stand-in.says", "here"))) {
            service.start();
            long first = service.pid();

            // When
            service.kill();
            assertFalse(service.isAlive());
            service.start();

            // Then
            assertNotEquals(first, service.pid());
            assertEquals("here", Http.get(service.uri()));
        }
    }

    @Test
    void pausedItIsAliveButSilentUntilResumed() throws Exception {
        try (ServiceProcess service = service(Map.of())) {
            service.start();

            // When
            service.pause();

            // Then
            assertTrue(service.isAlive());
            assertFalse(service.isReady());

            // When
            service.resume();

            // Then
            assertTrue(service.isReady());
        }
    }

    @Test
    void pausedItCanStillBeStopped() throws Exception {
        try (ServiceProcess service = service(Map.of())) {
            service.start();
            service.pause();

            service.stop();

            assertFalse(service.isAlive());
        }
    }

    @Test
    void aServiceThatEndsWhileStartingSaysWhyInOneLine() throws Exception {
        try (ServiceProcess service = service(Map.of("stand-in.fails", "yes"))) {
            CannotStart why = assertThrows(CannotStart.class, service::start);

            assertEquals(
                    "intake ended with exit code 1 while starting: Port 8081 seems to be in use by another process."
                            + " (log: " + service.log() + ")",
                    why.getMessage());
        }
    }

    @Test
    void aPortThatIsTakenIsNamed() throws Exception {
        try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getByName("127.0.0.1"));
                ServiceProcess service = service(taken.getLocalPort(), Ports.free(), Map.of())) {
            CannotStart why = assertThrows(CannotStart.class, service::start);

            assertEquals("intake does not start: port " + taken.getLocalPort() + " is taken", why.getMessage());
        }
    }

    private ServiceProcess service(Map<String, String> configuration) throws IOException {
        return service(Ports.free(), Ports.free(), configuration);
    }

    private ServiceProcess service(int port, int management, Map<String, String> configuration) throws IOException {
        Path jar = StandIn.jarAt(root.resolve("quarkus-run.jar"));
        return new ServiceProcess("intake", jar, port, management, workplace, configuration);
    }
}
