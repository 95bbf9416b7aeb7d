package org.redress.deadlines.timetable;

import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.notNullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.redress.deadlines.Tracker.KENT;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.redress.deadlines.Topics;
import org.redress.deadlines.Topics.Heard;
import org.redress.deadlines.Topics.Sent;
import org.redress.deadlines.Tracker;
import org.redress.local.LocalStackResource;

/** A new list of bank holidays, from its preview to the deadlines it moved. Its year is one that no other test reckons in. */
@QuarkusTest
@QuarkusTestResource(value = LocalStackResource.class, initArgs = @ResourceArg(name = "service", value = "deadlines"))
class EditionHttpTest {
    private static final String PATH = "/v1/calendars/england-and-wales/editions";
    private static final List<String> OF_2029 = List.of(
            "2029-01-01",
            "2029-03-30",
            "2029-04-02",
            "2029-05-07",
            "2029-05-28",
            "2029-08-27",
            "2029-12-25",
            "2029-12-26");

    @Inject
    Replan replan;

    private final UUID complaint = UUID.randomUUID();

    @Test
    void aNewHolidayMovesWhatIsOpenAndSaysSo() {
        Topics.send(List.of(Sent.of(
                "procedures",
                KENT,
                complaint,
                "procedure-assigned",
                """
                {'complaintId':'%s','trackId':'%s','procedure':'children_act','elements':[],'receivedOn':'2029-09-03',
                 'receivedOnStated':true,'madeOrally':false,'routingStatus':'decided'}
                """
                        .formatted(complaint, UUID.randomUUID()))));
        assertEquals("2029-09-17", dueOn(Tracker.timetable(complaint, "2029-09-03", 1)));
        List<String> withAnother = new ArrayList<>(OF_2029);
        withAnother.add("2029-09-10");
        // When first looked at and then accepted
        List<Map<String, Object>> moves = preview(withAnother);
        Map<String, Object> move = moves.stream()
                .filter(one -> "2029-09-17".equals(one.get("dueOn")))
                .findFirst()
                .orElseThrow();
        assertEquals("2029-09-18", move.get("wouldBeDueOn"));
        assertEquals("CA-S1-RESP", move.get("rule"));
        assertEquals(KENT, move.get("council"));
        assertEquals("2029-09-17", dueOn(Tracker.timetable(complaint, "2029-09-03", 1)));
        offer("", withAnother)
                .then()
                .statusCode(200)
                .body("accepted", equalTo(true))
                .body("edition", equalTo("2015-2029.2"))
                .body("days.find { it.date == '2029-09-10' }.working", equalTo(false));
        Awaitility.await()
                .atMost(Duration.ofSeconds(60))
                .until(() -> !replan.step().await().atMost(Duration.ofSeconds(30)));
        // Then
        assertEquals("2029-09-18", dueOn(Tracker.timetable(complaint, "2029-09-03", 1)));
        Heard moved = Topics.heardOf(complaint, "deadline-moved").get(0);
        assertEquals("2029-09-18", moved.field("dueOn"));
        assertEquals("2029-09-17", moved.field("wasDueOn"));
        assertEquals("calendar_changed", moved.field("reason"));
        JsonPath editions = Tracker.as(null, "operator")
                .get(PATH)
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
        assertEquals("2015-2029.2", editions.getString("editions[0].edition"));
        assertEquals(editions.getInt("editions[0].replanning.total"), editions.getInt("editions[0].replanning.cases"));
        assertEquals(false, editions.getString("editions[0].replanning.endedAt") == null);
        offer("", withAnother).then().statusCode(409).body("type", equalTo("/problems/edition-unchanged"));
        offer("", OF_2029).then().statusCode(409).body("type", equalTo("/problems/calendar-days-lost"));
        offer("?preview=true&without=2029-09-10", OF_2029)
                .then()
                .statusCode(200)
                .body("accepted", equalTo(false))
                .body("edition", notNullValue());
    }

    @Test
    void aWrongListIsRefusedAndOnlyOperatorsMayOfferOne() {
        List<String> atAWeekend = new ArrayList<>(OF_2029);
        atAWeekend.add("2029-09-09");
        offer("", atAWeekend)
                .then()
                .statusCode(400)
                .body("field", equalTo("england-and-wales"))
                .body("detail", equalTo("2029-09-09 is at a weekend"));
        offer("?without=soon", OF_2029).then().statusCode(400).body("field", equalTo("without"));
        Tracker.as(KENT, "complaints-manager")
                .body(list(OF_2029))
                .post(PATH)
                .then()
                .statusCode(403);
        Tracker.as(null, "operator")
                .body(list(OF_2029))
                .post("/v1/calendars/scotland/editions")
                .then()
                .statusCode(404);
        Tracker.as(null, "operator").body("{}").post(PATH).then().statusCode(400);
    }

    private static List<Map<String, Object>> preview(List<String> days) {
        List<Map<String, Object>> moves = new ArrayList<>();
        String next = "";
        while (next != null) {
            JsonPath page = offer("?preview=true&limit=2&cursor=" + next, days)
                    .then()
                    .statusCode(200)
                    .extract()
                    .jsonPath();
            moves.addAll(page.getList("moves"));
            next = page.getString("next");
        }
        return moves;
    }

    private static Response offer(String query, List<String> days) {
        return Tracker.as(null, "operator").body(list(days)).post(PATH + query);
    }

    private static String list(List<String> days) {
        return days.stream()
                .map(day -> "{\"title\":\"Bank holiday\",\"date\":\"" + day + "\",\"notes\":\"\",\"bunting\":true}")
                .collect(Collectors.joining(
                        ",",
                        "{\"england-and-wales\":{\"division\":\"england-and-wales\",\"events\":[",
                        "]},\"scotland\":{\"division\":\"scotland\",\"events\":[]}}"));
    }

    private static String dueOn(JsonPath timetable) {
        return timetable.getString("deadlines.find { it.rule == 'CA-S1-RESP' }.dueOn");
    }
}
