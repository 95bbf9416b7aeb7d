package org.redress.story;

import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.redress.local.ServiceProcess;
import org.redress.local.Suite;

/**
 * A part goes away while complaints are being registered, and comes back. Whatever was acknowledged is there
 * afterwards, once, in every service. How long it stays away: {@code redress.outage.seconds}, long in
 * the profile {@code soak}.
 */
@Tag("suite")
class OutageTest {

    private static final Duration AWAY = Duration.ofSeconds(Long.getLong("redress.outage.seconds"));

    private static Suite suite;
    private static Doors doors;

    private final Registrations registrations = new Registrations(doors);

    @BeforeAll
    static void start() {
        suite = RunningSuite.shared();
        doors = new SuiteDoors(suite);
    }

    @AfterEach
    void stopRegistering() {
        registrations.close();
    }

    @Test
    void without_postgresql_nothing_that_was_acknowledged_is_lost() throws Exception {
        // Given
        registrations.start();
        registrations.awaitMore(10);

        // When
        suite.stack().postgres().stop();
        try {
            Eventually.isTrue(
                    "intake is not ready", () -> !suite.service("intake").isReady());
            letPass(AWAY);
            assertTrue(suite.service("intake").isAlive());
        } finally {
            suite.stack().postgres().start();
        }
        Eventually.isTrue("all are ready", OutageTest::allReady);
        registrations.awaitMore(10);

        // Then
        assertEachOnceEverywhere(registrations.stop());
        assertNoDeadLetters();
    }

    @Test
    void without_kafka_intake_stays_ready_registers_and_says_so() throws Exception {
        // Given
        registrations.start();
        registrations.awaitMore(10);

        // When
        suite.stack().kafka().stop();
        try {
            letPass(AWAY);
            registrations.awaitMore(10);
            assertTrue(suite.service("intake").isReady());
            Eventually.isTrue(
                    "intake says that it is degraded", () -> healthOfIntake().contains("degraded"));
        } finally {
            suite.stack().kafka().start();
        }
        registrations.awaitMore(5);

        // Then
        assertEachOnceEverywhere(registrations.stop());
        assertNoDeadLetters();
        Eventually.isTrue("intake is connected again", () -> !healthOfIntake().contains("degraded"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"intake", "router", "deadlines"})
    void a_service_killed_in_the_middle_goes_on_where_it_was(String name) throws Exception {
        // Given
        registrations.start();
        registrations.awaitMore(10);
        ServiceProcess service = suite.service(name);

        // When
        service.kill();
        assertFalse(service.isAlive());
        service.start();
        registrations.awaitMore(10);

        // Then
        assertEachOnceEverywhere(registrations.stop());
        assertNoDeadLetters();
    }

    private static void assertEachOnceEverywhere(List<Registrations.Registered> registered) throws Exception {
        Whereabouts whereabouts = new Whereabouts(doors);
        for (Registrations.Registered one : registered) {
            Eventually.isTrue("all of " + one + " is there", () -> whereabouts.complete(one.id()));
            assertEquals(List.of(one.id()), whereabouts.registeredAs(one.mark()), "registered once");
            assertEquals(1, whereabouts.tracks(one.id()), "routed once");
            assertEquals(1, whereabouts.stage1Deadlines(one.id()), "counted once");
        }
    }

    private static void assertNoDeadLetters() throws Exception {
        assertEquals(0, new DeadLetters(suite.stack().kafka().bootstrapServers()).count());
    }

    private static boolean allReady() {
        return suite.services().stream().allMatch(ServiceProcess::isReady);
    }

    private static String healthOfIntake() throws Exception {
        return new Portal(new ManagementDoors(suite))
                .to("intake", "GET /q/health/ready")
                .send()
                .text();
    }

    /** The outage itself: time has to pass. */
    private static void letPass(Duration time) {
        await("the outage").pollDelay(time).atMost(time.plusSeconds(30)).until(() -> true);
    }
}
