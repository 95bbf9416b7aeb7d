package org.redress.local;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SuiteTest {

    private static final ObjectMapper JSON = new ObjectMapper();

    @TempDir
    Path root;

    @Test
    void fourServicesRunOnOneStackAndTwoFilesSayWhereAndHow() throws Exception {
        List<String> told = new ArrayList<>();
        SuiteOptions options = SuiteOptions.at(StandIn.fourModulesIn(root))
                .telling(told::add)
                .with("router", "stand-in.says", "I route");
        List<ProcessHandle> processes = new ArrayList<>();

        // When
        try (Suite suite = Suite.start(options)) {
            suite.services()
                    .forEach(service ->
                            processes.add(ProcessHandle.of(service.pid()).orElseThrow()));

            // Then each is ready, at the address the file gives
            JsonNode services =
                    JSON.readTree(root.resolve(".local/services.json").toFile());
            for (String name : List.of("intake", "router", "deadlines", "remedies")) {
                assertTrue(suite.service(name).isReady());
                assertEquals(suite.uri(name).toString(), services.path(name).asText());
                assertEquals(
                        suite.managementUri(name).toString(),
                        services.path("management").path(name).asText());
            }
            assertEquals("I route", Http.get(suite.uri("router")));
            assertEquals("nothing", Http.get(suite.uri("intake")));
            assertTrue(
                    told.stream().anyMatch(line -> line.startsWith("remedies is ready on " + suite.uri("remedies"))),
                    told.toString());

            // And there is a token for each role, of a council where the role has one
            Path tokens = root.resolve(".local/tokens.json");
            assertEquals("rw-------", PosixFilePermissions.toString(Files.getPosixFilePermissions(tokens)));
            List<String> entries = StreamSupport.stream(
                            JSON.readTree(tokens.toFile()).spliterator(), false)
                    .map(entry -> entry.path("council").asText() + " "
                            + entry.path("role").asText())
                    .toList();
            assertEquals(4 * 6 + 2, entries.size());
            assertTrue(
                    entries.containsAll(List.of("E10000016 portal", "E09000026 complaints-manager", "null operator")));

            // And nobody else can start one here meanwhile
            assertThrows(CannotStart.class, () -> Suite.start(options));
            assertTrue(suite.service("intake").isReady());
        }

        // Then nothing is left but the logs
        assertFalse(processes.stream().anyMatch(ProcessHandle::isAlive));
        try (var left = Files.list(root.resolve(".local"))) {
            assertEquals(
                    List.of("logs"),
                    left.map(path -> path.getFileName().toString()).toList());
        }
    }

    @Test
    void aSecondSuiteTakesOtherPorts(@TempDir Path anotherPlace) throws Exception {
        SuiteOptions options = SuiteOptions.at(StandIn.fourModulesIn(root));
        try (Suite first = Suite.start(options);
                Suite second = Suite.start(options.in(anotherPlace))) {
            assertNotEquals(first.uri("intake"), second.uri("intake"));
            assertNotEquals(first.managementUri("intake"), second.managementUri("intake"));
            assertTrue(second.service("intake").isReady());
        }
    }

    @Test
    void aServiceThatCannotStartTakesEverythingDownAgain() throws Exception {
        SuiteOptions options = SuiteOptions.at(StandIn.fourModulesIn(root)).with("deadlines", "stand-in.fails", "yes");

        CannotStart why = assertThrows(CannotStart.class, () -> Suite.start(options));

        assertTrue(why.getMessage().startsWith("deadlines ended with exit code 1 while starting: "), why.getMessage());
        assertEquals(1, why.getMessage().lines().count());
        assertFalse(Files.exists(root.resolve(".local/services.json")));
        assertTrue(Files.exists(root.resolve(".local/logs/deadlines.log")));
    }

    @Test
    void whatIsNotBuiltIsNamedWithTheCommandThatBuildsIt() throws Exception {
        StandIn.jarAt(Service.INTAKE.jar(root));
        StandIn.jarAt(Service.REMEDIES.jar(root));

        CannotStart why = assertThrows(CannotStart.class, () -> Suite.start(SuiteOptions.at(root)));

        assertEquals(
                "Not built yet under " + root
                        + ": procedure-router, deadline-tracker; run mvn package -DskipTests there",
                why.getMessage());
    }

    @Test
    void keptDataAndABrokerApartOutliveTheirKill() throws Exception {
        SuiteOptions options =
                SuiteOptions.at(StandIn.fourModulesIn(root)).keepingData().separateBroker();

        // Given a row and a record of a first run, whose broker was killed and frozen
        try (Suite first = Suite.start(options)) {
            try (Connection connection = first.stack().postgres().connect("intake", "intake_owner");
                    Statement statement = connection.createStatement()) {
                statement.execute("create table kept as select 42 as answer");
            }
            LocalKafka broker = first.stack().kafka();
            Records.send(broker, "complaints", "one", "before the kill");
            broker.kill();
            assertFalse(broker.isRunning());
            broker.start();
            broker.pause();
            broker.resume();
            Records.send(broker, "complaints", "one", "after the kill");
        }

        // When it runs again
        try (Suite second = Suite.start(options)) {
            // Then both are there
            try (Connection connection = second.stack().postgres().connect("intake", "intake_owner");
                    Statement statement = connection.createStatement()) {
                var result = statement.executeQuery("select answer from kept");
                assertTrue(result.next());
                assertEquals(42, result.getInt(1));
            }
            assertEquals(
                    List.of("before the kill", "after the kill"),
                    Records.read(second.stack().kafka(), "complaints", "router.complaints", 2));
        }
    }
}
