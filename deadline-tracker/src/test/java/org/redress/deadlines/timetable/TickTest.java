package org.redress.deadlines.timetable;

import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.redress.deadlines.Tracker.ESSEX;
import static org.redress.deadlines.Tracker.KENT;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.redress.deadlines.Topics;
import org.redress.deadlines.Topics.Heard;
import org.redress.deadlines.Topics.Sent;
import org.redress.deadlines.Tracker;
import org.redress.local.LocalStackResource;
import org.redress.platform.time.London;

/** The clock against the real parts; the tests say what time it is. Days far ahead, so that no other test's are met. */
@QuarkusTest
@QuarkusTestResource(value = LocalStackResource.class, initArgs = @ResourceArg(name = "service", value = "deadlines"))
class TickTest {
    private static final Duration SOON = Duration.ofSeconds(60);
    private static final LocalDate RECEIVED = LocalDate.of(2041, 3, 4);

    @Inject
    Tick tick;

    private final UUID complaint = UUID.randomUUID();

    @Test
    void alertsComeRungByRungAndWhatIsMissedIsToldTheDayAfter() {
        received(KENT, List.of(complaint));
        for (LocalDate day = RECEIVED; day.isBefore(LocalDate.of(2041, 4, 3)); day = day.plusDays(1)) {
            turn(day.atStartOfDay(London.ZONE).toInstant());
            turn(day.atTime(8, 0).atZone(London.ZONE).toInstant());
        }
        List<String> told = Topics.heardOf(complaint, 9).stream()
                .map(event -> event.type().replace("org.redress.", "").replace(".v1", "")
                        + (event.field("rung") == null ? "" : " " + event.field("rung")))
                .toList();
        assertEquals(
                List.of(
                        "deadline-set",
                        "alert-raised -10",
                        "alert-raised -5",
                        "alert-raised -2",
                        "alert-raised 0",
                        "deadline-missed",
                        "alert-raised 1",
                        "alert-raised 6",
                        "alert-raised 11"),
                told);
    }

    @Test
    void alertsAreListedTheLatestFirstAndAcknowledgedOnce() {
        received(KENT, List.of(complaint));
        turn(Instant.parse("2041-03-04T08:00:00Z"));
        turn(Instant.parse("2041-03-20T12:00:00Z"));
        String first = Tracker.as(KENT, "auditor")
                .queryParam("caseId", complaint)
                .get("/v1/alerts")
                .then()
                .statusCode(200)
                .body("items.rung", equalTo(List.of(1, 0, -5, -10)))
                .body("items[2].state", equalTo("passed_over"))
                .body("items[2].until", equalTo(-2))
                .body("items[0].addressee", equalTo("complaints_manager"))
                .body("items[0].rule", equalTo("CA-S1-RESP"))
                .extract()
                .path("items[0].id");
        String passed = Tracker.as(KENT, "auditor")
                .queryParam("caseId", complaint)
                .queryParam("state", "passed_over")
                .get("/v1/alerts")
                .then()
                .body("items", hasSize(1))
                .extract()
                .path("items[0].id");
        for (int time = 0; time < 2; time++) {
            Tracker.as(KENT, "complaints-officer")
                    .post("/v1/alerts/" + first + "/acknowledgement")
                    .then()
                    .statusCode(200)
                    .body("acknowledgedAt", notNullValue());
        }
        assertEquals(1, Topics.heardOf(complaint, "alert-acknowledged").size());
        Tracker.as(KENT, "complaints-officer")
                .queryParam("caseId", complaint)
                .queryParam("state", "raised")
                .queryParam("limit", 1)
                .get("/v1/alerts")
                .then()
                .body("items.rung", equalTo(List.of(0)))
                .body("next", notNullValue());
        Tracker.as(KENT, "complaints-officer")
                .post("/v1/alerts/" + passed + "/acknowledgement")
                .then()
                .statusCode(409)
                .body("type", equalTo("/problems/alert-passed-over"));
        Tracker.as(KENT, "auditor")
                .post("/v1/alerts/" + first + "/acknowledgement")
                .then()
                .statusCode(403);
        Tracker.as(ESSEX, "complaints-officer")
                .post("/v1/alerts/" + first + "/acknowledgement")
                .then()
                .statusCode(404);
        Tracker.as(KENT, "auditor")
                .queryParam("state", "lost")
                .get("/v1/alerts")
                .then()
                .statusCode(400)
                .body("field", equalTo("state"));
    }

    /** Two clocks, and a database that loses its connections again and again while they work. */
    @Test
    void ofAThousandAlertsNoneIsLostAndNoneComesTwice() {
        List<UUID> complaints = new ArrayList<>();
        for (int i = 0; i < 200; i++) {
            complaints.add(UUID.randomUUID());
        }
        received(ESSEX, complaints);
        for (String at : List.of("03-04", "03-11", "03-14", "03-18", "03-19")) {
            Instant now = Instant.parse("2041-" + at + "T08:00:00Z");
            Uni<Integer> one = tick.at(now).onFailure().recoverWithItem(1);
            Uni<Integer> other = tick.at(now).onFailure().recoverWithItem(1);
            var both = Uni.join().all(one, other).andCollectFailures().subscribeAsCompletionStage();
            Tracker.count(
                    "select count(pg_terminate_backend(pid)) from pg_stat_activity where usename like 'deadlines%app'");
            both.join();
            turn(now);
        }
        UUID[] ids = complaints.toArray(UUID[]::new);
        assertEquals(1000, Tracker.count("select count(*) from alert where case_id = any(?)", (Object) ids));
        Awaitility.await().atMost(SOON).until(() -> Tracker.count("select count(*) from outbox") == 0);
        List<Heard> raised = Topics.heardOf(Set.copyOf(complaints), 1000, "alert-raised");
        assertEquals(1000, raised.size());
        assertEquals(
                1000,
                raised.stream()
                        .map(event -> event.field("alertId"))
                        .collect(Collectors.toSet())
                        .size());
    }

    /** Until nothing is left to do, whatever happened to the turns before. */
    private void turn(Instant now) {
        Awaitility.await()
                .atMost(SOON)
                .pollInterval(Duration.ofMillis(10))
                .ignoreExceptions()
                .until(() -> tick.at(now).await().atMost(SOON) == 0);
    }

    private static void received(String council, List<UUID> complaints) {
        Topics.send(complaints.stream()
                .map(complaint -> Sent.of(
                        "procedures",
                        council,
                        complaint,
                        "procedure-assigned",
                        """
                        {'complaintId':'%s','trackId':'%s','procedure':'children_act','elements':[],
                         'receivedOn':'%s','receivedOnStated':true,'madeOrally':false,'routingStatus':'decided'}
                        """
                                .formatted(complaint, UUID.randomUUID(), RECEIVED)))
                .toList());
        UUID[] ids = complaints.toArray(UUID[]::new);
        Awaitility.await()
                .atMost(SOON)
                .until(() -> Tracker.count("select count(*) from fact where case_id = any(?)", (Object) ids)
                        == complaints.size());
    }
}
