package org.redress.deadlines.timetable;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.redress.deadlines.Tracker.ESSEX;
import static org.redress.deadlines.Tracker.KENT;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.path.json.JsonPath;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.redress.deadlines.Topics;
import org.redress.deadlines.Topics.Heard;
import org.redress.deadlines.Topics.Sent;
import org.redress.deadlines.Tracker;
import org.redress.local.LocalStackResource;

/** From the router's and the registry's events to the timetable and the tracker's own events, over the real parts. */
@QuarkusTest
@QuarkusTestResource(value = LocalStackResource.class, initArgs = @ResourceArg(name = "service", value = "deadlines"))
class TimetableHttpTest {
    private static final String TODAY = "2026-11-21";
    private static final String DATED = "deadlines.findAll { it.dueOn != null }.rule";
    private static final Duration SOON = Duration.ofSeconds(30);
    private final KentFacts kent = new KentFacts();

    @Test
    void factsBecomeATimetable() {
        Topics.send(kent.all());

        JsonPath timetable = Tracker.timetable(kent.complaint, TODAY, 7);

        assertEquals(kent.complaint.toString(), timetable.getString("complaintId"));
        assertEquals(TODAY, timetable.getString("asOf"));
        assertTrue(timetable.getString("calendarEdition").startsWith("2015-20"));
        assertEquals(
                List.of("CA-S1-RESP", "REM-1M", "CA-S2-DELAYNOTE", "CA-S2-RESP", "REM-65WD"), timetable.getList(DATED));
        Map<String, Object> stage1 = entry(timetable, "CA-S1-RESP");
        assertEquals("2024-02-16", stage1.get("startOn"));
        assertEquals("2024-03-01", stage1.get("dueOn"));
        assertEquals("2024-03-15", stage1.get("capOn"));
        assertEquals("met_late", stage1.get("status"));
        assertEquals("2024-04-30", stage1.get("metOn"));
        assertEquals(50, stage1.get("metOnWorkingDay"));
        assertEquals(40, stage1.get("workingDaysLate"));
        assertEquals("SI 2006/1738 reg 14(1)", stage1.get("citation"));
        assertEquals("seen", stage1.get("confidence"));
        assertEquals("children_act", stage1.get("procedure"));
        assertEquals(1, stage1.get("stage"));
        assertEquals(kent.track.toString(), stage1.get("trackId"));
        Map<String, Object> stage2 = entry(timetable, "CA-S2-RESP");
        assertEquals("2024-12-03", stage2.get("dueOn"));
        assertEquals("2025-01-31", stage2.get("capOn"));
        assertEquals("missed", stage2.get("status"));
        Map<String, Object> apology = entry(timetable, "REM-1M");
        assertEquals("2024-11-29", apology.get("dueOn"));
        assertEquals("met_late", apology.get("status"));
        assertEquals(1, apology.get("workingDaysLate"));
        assertEquals(kent.apology.toString(), apology.get("remedyId"));
        assertNull(apology.get("stage"));
    }

    @Test
    void asOfShowsHowThingsStoodThen() {
        Topics.send(kent.all());
        Tracker.awaitFacts(kent.complaint, 7);

        assertEquals("open", status("2024-03-01", "CA-S1-RESP"));
        assertEquals("missed", status("2024-03-02", "CA-S1-RESP"));
        assertEquals("missed", status("2024-04-29", "CA-S1-RESP"));
        assertEquals("met_late", status("2024-04-30", "CA-S1-RESP"));
        assertEquals(
                List.of("CA-S1-RESP"),
                Tracker.timetable(kent.complaint, "2024-10-28").jsonPath().getList(DATED));
        assertEquals("open", status("2024-12-03", "CA-S2-RESP"));
        assertEquals("missed", status("2024-12-04", "CA-S2-RESP"));
    }

    @Test
    void whatChangedIsToldInOrder() {
        Topics.send(kent.all());

        List<Heard> heard = Topics.heardOf(kent.complaint, 9);

        assertEquals(
                List.of("deadline-set", "deadline-missed", "deadline-met"),
                heard.stream()
                        .filter(event -> event.field("rule").equals("CA-S1-RESP"))
                        .map(event -> event.type().replace("org.redress.", "").replace(".v1", ""))
                        .toList());
        Heard met = heard.stream()
                .filter(event -> event.type().equals("org.redress.deadline-met.v1"))
                .findFirst()
                .orElseThrow();
        assertEquals(KENT, met.council());
        assertEquals(kent.complaint.toString(), met.complaintId());
        assertEquals("met_late", met.field("status"));
        assertEquals("2024-04-30", met.field("metOn"));
        assertEquals("2024-03-01", met.field("dueOn"));
        assertEquals(
                Tracker.timetable(kent.complaint, TODAY)
                        .jsonPath()
                        .getString("deadlines.find { it.rule == 'CA-S1-RESP' }.id"),
                met.field("deadlineId"));
    }

    @Test
    void inWhateverOrderTheFactsComeTheTimetableIsTheSame() {
        // Given the last first, so that all but one have to wait for the complaint
        List<Sent> backwards = new ArrayList<>(kent.all());
        Collections.reverse(backwards);
        KentFacts inOrder = new KentFacts();

        // When
        Topics.send(backwards);
        Topics.send(inOrder.all());

        // Then
        assertEquals(
                Tracker.timetable(inOrder.complaint, TODAY, 7).getList("deadlines.dueOn"),
                Tracker.timetable(kent.complaint, TODAY, 7).getList("deadlines.dueOn"));
        assertEquals(
                Tracker.timetable(inOrder.complaint, TODAY, 7).getList("deadlines.status"),
                Tracker.timetable(kent.complaint, TODAY, 7).getList("deadlines.status"));
        assertEquals(0, Tracker.count("select count(*) from waiting_event where complaint_id = ?", kent.complaint));
    }

    @Test
    void anEventThatComesTwiceHasItsEffectOnce() {
        List<Sent> events = kent.all().subList(0, 2);
        Topics.send(events);
        Topics.send(events);
        Topics.send(List.of(kent.step(UUID.randomUUID(), "stage2_requested", "2024-05-13", "")));

        assertEquals(
                List.of("CA-S1-RESP", "CA-S2-DELAYNOTE", "CA-S2-RESP"),
                Tracker.timetable(kent.complaint, TODAY, 3).getList(DATED));
        assertEquals(3, Tracker.count("select count(*) from fact where case_id = ?", kent.complaint));
        assertEquals(7, Topics.heardOf(kent.complaint, 7).size());
    }

    @Test
    void aCorrectionMovesAndAClosingCancels() {
        Topics.send(List.of(
                kent.assigned("2024-02-16"),
                kent.step(kent.answer, "stage1_response_sent", "2024-02-28", ""),
                kent.step(UUID.randomUUID(), "stage1_response_sent", "2024-03-06", ",'corrects':'" + kent.answer + "'"),
                kent.assigned("2024-02-19"),
                kent.step(UUID.randomUUID(), "stage2_requested", "2024-03-11", ""),
                kent.closed("withdrawn", "2024-03-12")));

        JsonPath timetable = Tracker.timetable(kent.complaint, TODAY, 6);
        assertEquals("2024-03-06", entry(timetable, "CA-S1-RESP").get("metOn"));
        assertEquals("2024-03-04", entry(timetable, "CA-S1-RESP").get("dueOn"));
        assertEquals("cancelled", entry(timetable, "CA-S2-RESP").get("status"));
        assertEquals("withdrawn", entry(timetable, "CA-S2-RESP").get("endedAs"));
        List<Heard> heard = Topics.heardOf(kent.complaint, 8);
        Heard moved = heard.stream()
                .filter(event -> event.type().contains("deadline-moved"))
                .findFirst()
                .orElseThrow();
        assertEquals("start_changed", moved.field("reason"));
        assertEquals("2024-02-19", moved.field("startOn"));
        Heard cancelled = heard.get(heard.size() - 1);
        assertEquals("org.redress.deadline-cancelled.v1", cancelled.type());
        assertEquals("withdrawn", cancelled.field("reason"));
    }

    @Test
    void aDecisionWithoutAComplaintHasATimetableOfItsOwn() {
        UUID decision = UUID.randomUUID();
        Topics.send(List.of(Sent.ofDecision(
                KENT,
                decision,
                "decision-recorded",
                """
                {'decisionId':'%s','reference':'19 007 721','state':'final','decidedOn':'2019-11-22','outcome':'upheld',
                 'faultAbout':[],'returnWithin':'P12M','evidenceRequested':false}
                """
                        .formatted(decision))));
        Tracker.awaitFacts(decision, 1);

        Tracker.as(KENT, "ombudsman-liaison")
                .get("/v1/decisions/" + decision + "/timetable")
                .then()
                .statusCode(200)
                .body("decisionId", equalTo(decision.toString()))
                .body("deadlines[0].rule", equalTo("LGO-RETURN-12M"))
                .body("deadlines[0].dueOn", equalTo("2020-11-22"))
                .body("deadlines[0].internalTargetOn", equalTo("2020-11-20"))
                .body("deadlines[0].owedBy", equalTo("complainant"));
        Tracker.timetable(decision, TODAY).then().statusCode(404);
        Heard set = Topics.heardOf(decision, 1).get(0);
        assertNull(set.complaintId());
        assertEquals(decision.toString(), set.field("decisionId"));
    }

    @Test
    void aFactThatMakesNoSenseHoldsUpItsOwnComplaintOnly() {
        KentFacts other = new KentFacts();
        Topics.send(List.of(
                kent.assigned("2024-02-16"),
                Sent.of("procedures", KENT, kent.complaint, "step-recorded", "{'step':'stage1_response_sent'}"),
                kent.step(kent.answer, "stage1_response_sent", "2024-02-28", ""),
                other.assigned("2024-02-16")));

        Tracker.awaitFacts(other.complaint, 1);
        Awaitility.await()
                .atMost(SOON)
                .until(() ->
                        Tracker.count("select count(*) from held_event where event_key = ?", kent.complaint.toString())
                                == 2);
        assertEquals("missed", Tracker.timetable(kent.complaint, TODAY, 1).getString("deadlines[0].status"));
    }

    @Test
    void aDeadlineIsExplained() {
        Topics.send(kent.all());
        JsonPath timetable = Tracker.timetable(kent.complaint, TODAY, 7);
        String id = (String) entry(timetable, "CA-S1-RESP").get("id");
        Tracker.as(KENT, "portal")
                .get("/v1/deadlines/" + id + "/explanation")
                .then()
                .statusCode(200)
                .body("rule.id", equalTo("CA-S1-RESP"))
                .body("rule.source", equalTo("https://www.legislation.gov.uk/uksi/2006/1738"))
                .body("reckonedOn", equalTo("2024-03-01"))
                .body("deadline.workingDaysLate", equalTo(40))
                .body("words[2]", equalTo("The limit is 10 working days; that day itself is not counted."));
        Tracker.as(ESSEX, "portal")
                .get("/v1/deadlines/" + id + "/explanation")
                .then()
                .statusCode(404);
        assertEquals(
                1,
                Tracker.count(
                        "select count(*) from history where chain = ? and purpose = 'explainDeadline' and after = ?",
                        kent.complaint.toString(),
                        id));
    }

    @Test
    void deadlinesAreListedTheSoonestDueFirst() {
        Topics.send(kent.all());
        Tracker.awaitFacts(kent.complaint, 7);
        List<String> days = new ArrayList<>();
        List<String> complaints = new ArrayList<>();
        String next = "";
        while (next != null) {
            JsonPath page = Tracker.as(KENT, "complaints-officer")
                    .queryParam("rule", "REM-1M")
                    .queryParam("status", "met_late")
                    .queryParam("dueBefore", "2024-11-30")
                    .queryParam("limit", 2)
                    .queryParam("cursor", next)
                    .get("/v1/deadlines")
                    .then()
                    .statusCode(200)
                    .extract()
                    .jsonPath();
            days.addAll(page.getList("items.dueOn"));
            complaints.addAll(page.getList("items.complaintId"));
            next = page.getString("next");
        }
        assertEquals(days.stream().sorted().toList(), days);
        assertEquals(1, Collections.frequency(complaints, kent.complaint.toString()));
        Tracker.as(KENT, "auditor")
                .queryParam("status", "late")
                .get("/v1/deadlines")
                .then()
                .statusCode(400)
                .body("field", equalTo("status"));
        Tracker.as(KENT, "portal").get("/v1/deadlines").then().statusCode(403);
    }

    @Test
    void datesAreSeenBeforeACaseIsThere() {
        Tracker.as(KENT, "service")
                .body(
                        """
                        {"asOf":"2024-09-20","cases":[
                          {"procedure":"children_act","receivedOn":"2024-07-18","steps":[
                            {"step":"stage1_response_sent","on":"2024-08-05"},
                            {"step":"stage2_requested","on":"2024-08-14"}]},
                          {"procedure":"corporate","receivedOn":"2024-03-20"},
                          {"procedure":"elsewhere","receivedOn":"2024-03-20"}]}
                        """)
                .post("/v1/timetables/preview")
                .then()
                .statusCode(200)
                .body("cases[0].deadlines.find { it.rule == 'CA-S2-RESP' }.dueOn", equalTo("2024-09-19"))
                .body("cases[0].deadlines.find { it.rule == 'CA-S2-RESP' }.status", equalTo("missed"))
                .body("cases[1].deadlines.find { it.rule == 'CC-S1-ACK' }.dueOn", equalTo("2024-03-27"))
                .body("cases[2].deadlines.size()", equalTo(0));
        Tracker.as(KENT, "portal")
                .body("{\"cases\":[{\"procedure\":\"elsewhere\",\"receivedOn\":\"2024-03-20\"}]}")
                .post("/v1/timetables/preview")
                .then()
                .statusCode(403);
    }

    @Test
    void anotherCouncilsComplaintIsNotThere() {
        Topics.send(List.of(kent.assigned("2024-02-16")));
        Tracker.awaitFacts(kent.complaint, 1);

        for (UUID complaint : List.of(kent.complaint, UUID.randomUUID())) {
            Tracker.as(ESSEX, "complaints-manager")
                    .get("/v1/complaints/" + complaint + "/timetable")
                    .then()
                    .statusCode(404)
                    .header("Retry-After", "1")
                    .body("type", equalTo("/problems/not-found"))
                    .body("detail", containsString("no such complaint"));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"yesterday", "2024-02-30", "2005-12-31", "2061-01-01"})
    void aDayThatIsNoneIsRefused(String asOf) {
        Tracker.timetable(UUID.randomUUID(), asOf)
                .then()
                .statusCode(400)
                .body("type", equalTo("/problems/invalid-request"))
                .body("field", equalTo("asOf"));
    }

    @Test
    void aTimetableIsForThoseWhoMayReadCases() {
        for (String role : List.of("service", "ombudsman-liaison")) {
            Tracker.as(KENT, role)
                    .get("/v1/complaints/" + kent.complaint + "/timetable")
                    .then()
                    .statusCode(403);
        }
        RestAssured.get("/v1/complaints/" + kent.complaint + "/timetable")
                .then()
                .statusCode(401);
    }

    private String status(String asOf, String rule) {
        JsonPath timetable = Tracker.timetable(kent.complaint, asOf).jsonPath();
        return timetable.getString("deadlines.find { it.rule == '" + rule + "' }.status");
    }

    /** The one deadline of that rule. */
    private static Map<String, Object> entry(JsonPath timetable, String rule) {
        return timetable.getMap("deadlines.find { it.rule == '" + rule + "' }");
    }
}
