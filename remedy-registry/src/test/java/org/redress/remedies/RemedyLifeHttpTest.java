package org.redress.remedies;

import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.notNullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.redress.remedies.RecordDecisionHttpTest.decision;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What becomes of a remedy after it was agreed. */
@QuarkusTest
class RemedyLifeHttpTest extends RegistryTest {

    private static final String DONE = "{\"status\": \"done_by_council\", \"achievedOn\": \"2024-11-20\"}";

    @Test
    void fromAgreedToTheOmbudsmansVerdict() {
        // Given
        UUID complaint = complaintOf(KENT);
        String id = remedyOf(KENT, complaint, "{\"kind\": \"apology\", \"within\": \"P1M\"}");
        Events.deadline("deadline-set", KENT, complaint, id, UUID.randomUUID(), "\"dueOn\": \"2024-11-29\"");

        // When
        change(KENT, OFFICER, id, "progress", "{\"status\": \"in_progress\", \"note\": \"letter drafted\"}")
                .then()
                .statusCode(200)
                .header("ETag", equalTo("\"2\""));
        change(KENT, OFFICER, id, "progress", DONE)
                .then()
                .statusCode(200)
                .header("ETag", equalTo("\"3\""))
                .body("status", equalTo("done_by_council"))
                .body("achievedOn", equalTo("2024-11-20"));
        upload(KENT, id, "letter.txt", "Dear Ms A, we are sorry.".getBytes())
                .then()
                .statusCode(201);
        change(KENT, OFFICER, id, "evidence-sent", "{\"on\": \"2024-12-02\"}")
                .then()
                .statusCode(200)
                .header("ETag", equalTo("\"4\""));
        change(
                        KENT,
                        LIAISON,
                        id,
                        "outcome",
                        "{\"status\": \"ombudsman_complete_and_satisfied\", \"on\": \"2024-12-10\"}")
                .then()
                .statusCode(200)
                .header("ETag", equalTo("\"5\""));

        // Then
        await().atMost(SOON).until(() -> "2024-11-29".equals(remedy(KENT, id).getString("dueOn")));
        JsonPath ended = remedy(KENT, id);
        assertEquals("ombudsman_complete_and_satisfied", ended.getString("status"));
        assertEquals("2024-11-20", ended.getString("achievedOn"));
        assertEquals("2024-12-02", ended.getString("evidenceSentOn"));
        assertEquals("2024-12-10", ended.getString("outcomeOn"));
        assertFalse(ended.getBoolean("late"));
        assertEquals("compliant", ended.getString("standing"));
        assertEquals("2024-12-02", ended.getString("evidence[0].sentOn"));
        assertEquals("letter.txt", ended.getString("evidence[0].filename"));
        assertEquals("seen", ended.getString("rule.confidence"));
        assertEquals(
                List.of("in_progress", "done_by_council", "evidence_sent", "ombudsman_complete_and_satisfied"),
                ended.getList("entries.status"));
        assertEquals("letter drafted", ended.getString("entries[0].note"));
        assertEquals("complaints-officer@" + KENT, ended.getString("entries[0].recordedBy"));

        List<Events.Told> told = Events.awaitTold(complaint, 6);
        assertEquals(
                List.of(
                        "decision-recorded",
                        "remedy-agreed",
                        "remedy-progressed",
                        "remedy-progressed",
                        "evidence-sent",
                        "remedy-outcome-recorded"),
                told.stream()
                        .map(event -> event.type().replace("org.redress.", "").replace(".v1", ""))
                        .toList());
        assertEquals("2024-11-20", told.get(3).data().get("achievedOn").asText());
        assertEquals("2024-12-02", told.get(4).data().get("evidenceSentOn").asText());
    }

    @Test
    void whatWasMistakenForDoneIsTakenBackWithAReason() {
        // Given
        UUID complaint = complaintOf(KENT);
        String id = remedyOf(KENT, complaint, "{\"kind\": \"apology\", \"within\": \"P1M\"}");
        change(KENT, OFFICER, id, "progress", DONE).then().statusCode(200);

        // When
        change(KENT, OFFICER, id, "progress", "{\"status\": \"in_progress\"}")
                .then()
                .statusCode(400)
                .body("field", equalTo("note"));
        change(KENT, OFFICER, id, "progress", "{\"status\": \"in_progress\", \"note\": \"another family's letter\"}")
                .then()
                .statusCode(200)
                .body("status", equalTo("in_progress"))
                .body("achievedOn", equalTo(null));

        // Then
        Events.Told told = Events.awaitTold(complaint, 4).get(3);
        assertEquals("in_progress", told.data().get("status").asText());
        assertTrue(told.data().path("achievedOn").isMissingNode());
    }

    @Test
    void whereAPersonTakesItsWordBackTheStepsSpeakAgain() {
        // Given
        UUID complaint = complaintOf(KENT);
        String id = remedyOf(KENT, complaint, "{\"kind\": \"complete_stage2\", \"within\": \"65WD\"}");
        change(KENT, OFFICER, id, "progress", DONE).then().statusCode(200);
        Events.step(KENT, complaint, "adjudication_sent", "2025-01-31");
        await().atMost(SOON)
                .until(() -> count("select count(*) from recorded_step where complaint_id = ?::uuid", complaint) == 1);
        assertEquals("2024-11-20", remedy(KENT, id).getString("achievedOn"));

        // When
        change(KENT, OFFICER, id, "progress", "{\"status\": \"in_progress\", \"note\": \"mistaken\"}")
                .then()
                .statusCode(200)
                .header("ETag", equalTo("\"3\""))
                .body("status", equalTo("done_by_council"))
                .body("achievedOn", equalTo("2025-01-31"));

        // Then
        assertEquals("steps", remedy(KENT, id).getString("achievedBy"));
        assertEquals(
                "2025-01-31",
                Events.awaitTold(complaint, 4).get(3).data().get("achievedOn").asText());
    }

    @Test
    void ofTwoWhoRecordAtOnceOneIsToldToReadAgain() {
        // Given
        UUID complaint = complaintOf(KENT);
        String id = remedyOf(KENT, complaint, "{\"kind\": \"payment_combined\", \"within\": \"P1M\"}");

        // When
        List<Integer> answers = Stream.concat(
                        IntStream.range(0, 2)
                                .mapToObj(one -> CompletableFuture.supplyAsync(() -> json(KENT, OFFICER, DONE)
                                        .header("If-Match", "\"1\"")
                                        .post("/v1/remedies/" + id + "/progress")
                                        .statusCode())),
                        Stream.empty())
                .toList()
                .stream()
                .map(CompletableFuture::join)
                .sorted()
                .toList();

        // Then
        assertEquals(List.of(200, 412), answers);
        assertEquals(3, Events.awaitTold(complaint, 3).size());
        assertEquals(1, remedy(KENT, id).getList("entries").size());
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "progress, '{\"status\": \"in_progress\"}'",
        "evidence-sent, '{\"on\": \"2024-12-02\"}'",
        "outcome, '{\"status\": \"ombudsman_not_complete_not_satisfied\", \"on\": \"2024-12-02\"}'",
        "due-date, '{\"dueOn\": \"2024-12-02\", \"agreedWith\": \"ombudsman\", \"agreedOn\": \"2024-12-02\"}'"
    })
    void everyChangeNeedsTheVersionThatWasSeenAndTheCouncilsOwnRemedy(String what, String body) {
        String id = remedyOf(KENT, null, "{\"kind\": \"apology\", \"within\": \"P1M\"}");
        String address = "/v1/remedies/" + id + "/" + what;

        json(KENT, MANAGER, body)
                .post(address)
                .then()
                .statusCode(428)
                .body("type", equalTo("/problems/if-match-missing"));
        json(KENT, MANAGER, body)
                .header("If-Match", "\"2\"")
                .post(address)
                .then()
                .statusCode(412)
                .body("type", equalTo("/problems/stale"));
        json(KENT, MANAGER, body).header("If-Match", "1").post(address).then().statusCode(400);
        json(ESSEX, MANAGER, body)
                .header("If-Match", "\"1\"")
                .post(address)
                .then()
                .statusCode(404)
                .header("Retry-After", equalTo("1"));
        json(KENT, "auditor", body)
                .header("If-Match", "\"1\"")
                .post(address)
                .then()
                .statusCode(403);
        assertEquals("agreed", remedy(KENT, id).getString("status"));
        as(ESSEX, OFFICER).get("/v1/remedies/" + id).then().statusCode(404);
    }

    @Test
    void anAnswerThatIsStoredHasNoWordsOfAPersonInIt() {
        // Given
        String id = remedyOf(KENT, null, "{\"kind\": \"apology\", \"within\": \"P1M\"}");
        String dated = "{\"precision\": \"day\", \"notBefore\": \"%1$s\", \"notAfter\": \"%1$s\","
                + " \"source\": \"the letter to Ms A\"}";

        // When, Then
        change(
                        KENT,
                        OFFICER,
                        id,
                        "progress",
                        "{\"status\": \"done_by_council\", \"achievedOn\": " + dated.formatted("2024-11-20") + "}")
                .then()
                .statusCode(200)
                .body("achievedOn", equalTo("2024-11-20"));
        upload(KENT, id, "letter.txt", "Dear Ms A".getBytes()).then().statusCode(201);
        change(KENT, OFFICER, id, "evidence-sent", "{\"on\": " + dated.formatted("2024-12-02") + "}")
                .then()
                .statusCode(200)
                .body("evidenceSentOn", equalTo("2024-12-02"));
        change(
                        KENT,
                        LIAISON,
                        id,
                        "outcome",
                        "{\"status\": \"ombudsman_completed_late\", \"on\": " + dated.formatted("2024-12-10") + "}")
                .then()
                .statusCode(200)
                .body("outcomeOn", equalTo("2024-12-10"));
        assertEquals("the letter to Ms A", remedy(KENT, id).getString("entries[0].on.source"));
    }

    @Test
    void anOfficerDoesNotRecordVerdicts() {
        String id = remedyOf(KENT, null, "{\"kind\": \"apology\", \"within\": \"P1M\"}");

        change(
                        KENT,
                        OFFICER,
                        id,
                        "outcome",
                        "{\"status\": \"ombudsman_not_complete_not_satisfied\", \"on\": \"2024-12-02\"}")
                .then()
                .statusCode(403);
    }

    @ParameterizedTest(name = "{0}: {2}")
    @CsvSource({
        "progress, '{\"status\": \"done_by_council\"}', achievedOn",
        "progress, '{\"status\": \"in_progress\", \"achievedOn\": \"2024-11-20\"}', achievedOn",
        "progress, '{\"status\": \"done_by_council\", \"achievedOn\": \"2999-01-01\"}', achievedOn",
        "progress, '{\"status\": \"evidence_sent\"}', status",
        "progress, '{\"achievedOn\": \"2024-11-20\"}', status",
        "evidence-sent, '{}', on",
        "evidence-sent, '{\"on\": \"2999-01-01\"}', on",
        "outcome, '{\"status\": \"agreed\", \"on\": \"2024-12-02\"}', status",
        "outcome, '{\"status\": \"ombudsman_not_complete_not_satisfied\", \"on\": \"2024-10-28\"}', on",
        "due-date, '{\"dueOn\": \"2024-12-02\", \"agreedOn\": \"2024-12-02\"}', agreedWith",
        "due-date, '{\"dueOn\": \"9999-12-31\", \"agreedWith\": \"ombudsman\", \"agreedOn\": \"2024-12-02\"}', dueOn",
        "due-date, '{\"dueOn\": \"0001-01-01\", \"agreedWith\": \"ombudsman\", \"agreedOn\": \"2024-12-02\"}', dueOn",
        "progress, '{\"status\": \"in_progress\", \"note\": \"a\\u0000b\"}', note",
        "evidence-sent, '{\"on\": \"2024-12-02\", \"note\": \"a\\u0000b\"}', note",
        "outcome, '{\"status\": \"ombudsman_not_complete_not_satisfied\", \"on\": \"2024-12-02\", \"note\": \"a\\u0000b\"}', note",
        "due-date, '{\"dueOn\": \"2024-12-02\", \"agreedWith\": \"ombudsman\", \"agreedOn\": \"2024-12-02\", \"note\": \"a\\u0000b\"}', note"
    })
    void whatIsWrongIsNamed(String what, String body, String field) {
        String id = remedyOf(KENT, null, "{\"kind\": \"apology\", \"within\": \"P1M\"}");

        change(KENT, MANAGER, id, what, body).then().statusCode(400).body("field", equalTo(field));
    }

    @Test
    void evidenceIsNotSentBeforeItIsHeldNorAVerdictGivenWithoutItWhereItWasAskedFor() {
        String id = remedyOf(KENT, null, "{\"kind\": \"apology\", \"within\": \"P1M\"}");
        change(KENT, OFFICER, id, "progress", DONE).then().statusCode(200);

        change(KENT, OFFICER, id, "evidence-sent", "{\"on\": \"2024-12-02\"}")
                .then()
                .statusCode(409)
                .body("type", equalTo("/problems/no-evidence-to-send"));
        change(
                        KENT,
                        MANAGER,
                        id,
                        "outcome",
                        "{\"status\": \"ombudsman_complete_and_satisfied\", \"on\": \"2024-12-10\"}")
                .then()
                .statusCode(409)
                .body("type", equalTo("/problems/evidence-not-sent"));
        assertEquals("done_by_council", remedy(KENT, id).getString("status"));
    }

    @Test
    void onlyThePayeeOfAPaymentHoldsItUp() {
        String payment = remedyOf(KENT, null, "{\"kind\": \"payment_distress\", \"within\": \"P1M\"}");
        String apology = remedyOf(KENT, null, "{\"kind\": \"apology\", \"within\": \"P1M\"}");

        change(KENT, OFFICER, payment, "progress", "{\"status\": \"blocked_by_payee\"}")
                .then()
                .statusCode(200)
                .body("status", equalTo("blocked_by_payee"));
        change(KENT, OFFICER, apology, "progress", "{\"status\": \"blocked_by_payee\"}")
                .then()
                .statusCode(409)
                .body("type", equalTo("/problems/no-payee"));
    }

    @Test
    void onlyTheOmbudsmanMovesADueDate() {
        // Given
        UUID complaint = complaintOf(KENT);
        UUID deadline = UUID.randomUUID();
        String id = remedyOf(KENT, complaint, "{\"kind\": \"apology\", \"within\": \"P1M\"}");
        Events.deadline("deadline-set", KENT, complaint, id, deadline, "\"dueOn\": \"2024-11-29\"");
        await().atMost(SOON).until(() -> "2024-11-29".equals(remedy(KENT, id).getString("dueOn")));
        String moved = """
                {"dueOn": "2024-12-13", "agreedWith": "%s", "agreedOn": "2024-11-26"}""";

        // When
        change(KENT, MANAGER, id, "due-date", moved.formatted("complainant"))
                .then()
                .statusCode(409)
                .body("type", equalTo("/problems/only-the-ombudsman-moves-it"))
                .body("citation", equalTo("LGSCO Compliance Manual, part 4"));
        change(KENT, MANAGER, id, "due-date", moved.formatted("ombudsman"))
                .then()
                .statusCode(200);

        // Then
        assertEquals("calculating", remedy(KENT, id).getString("dueState"));
        assertNull(remedy(KENT, id).getString("dueOn"));
        Events.Told told = Events.awaitTold(complaint, 3).get(2);
        assertEquals("org.redress.remedy-due-date-changed.v1", told.type());
        assertEquals("2024-12-13", told.data().get("newDueOn").asText());
        Events.deadline("deadline-moved", KENT, complaint, id, deadline, "\"dueOn\": \"2024-12-13\"");
        await().atMost(SOON).until(() -> "2024-12-13".equals(remedy(KENT, id).getString("dueOn")));
        change(KENT, OFFICER, id, "progress", DONE.replace("11-20", "12-13"))
                .then()
                .statusCode(200);
        assertFalse(remedy(KENT, id).getBoolean("late"));
    }

    @Test
    void aCancelledDeadlineIsNoLongerShownAndANewerOneStays() {
        // Given
        UUID complaint = complaintOf(KENT);
        UUID old = UUID.randomUUID();
        String id = remedyOf(KENT, complaint, "{\"kind\": \"apology\", \"within\": \"P1M\"}");
        Events.deadline("deadline-set", KENT, complaint, id, old, "\"dueOn\": \"2024-11-29\"");
        await().atMost(SOON).until(() -> "2024-11-29".equals(remedy(KENT, id).getString("dueOn")));

        // When
        Events.deadline("deadline-set", KENT, complaint, id, UUID.randomUUID(), "\"dueOn\": \"2024-11-30\"");
        Events.deadline("deadline-cancelled", KENT, complaint, id, old, "\"dueOn\": \"2024-11-29\"");
        UUID gone = UUID.randomUUID();
        String other = remedyOf(KENT, complaint, "{\"kind\": \"train_staff\", \"within\": \"P1M\"}");
        Events.deadline("deadline-set", KENT, complaint, other, gone, "\"dueOn\": \"2024-11-29\"");
        await().atMost(SOON).until(() -> "2024-11-29".equals(remedy(KENT, other).getString("dueOn")));
        Events.deadline("deadline-cancelled", KENT, complaint, other, gone, "\"dueOn\": \"2024-11-29\"");

        // Then
        await().atMost(SOON)
                .until(() -> "calculating".equals(remedy(KENT, other).getString("dueState")));
        assertEquals("2024-11-30", remedy(KENT, id).getString("dueOn"));
    }

    @Test
    void aSpanIsShownAsASpan() {
        UUID complaint = complaintOf(KENT);
        String id = recorded(
                        KENT,
                        decision(
                                newReference(),
                                complaint,
                                "{\"precision\": \"month\", \"notBefore\": \"2024-10-01\", \"notAfter\": \"2024-10-31\"}",
                                "{\"kind\": \"apology\", \"within\": \"P1M\"}"))
                .getString("remedies[0].id");

        Events.deadline(
                "deadline-set",
                KENT,
                complaint,
                id,
                UUID.randomUUID(),
                "\"dueBetween\": {\"from\": \"2024-11-01\", \"to\": \"2024-11-30\"}");

        await().atMost(SOON).until(() -> remedy(KENT, id).getString("dueBetween") != null);
        JsonPath shown = remedy(KENT, id);
        assertEquals("decision_date_not_known", shown.getString("dueState"));
        assertEquals("2024-11-30", shown.getString("dueBetween.to"));
        assertNull(shown.getString("dueOn"));
        assertEquals("overdue", shown.getString("standing"));
    }

    @Test
    void remediesAreFoundByWhatIsAskedPageByPage() {
        // Given
        UUID complaint = complaintOf(KENT);
        JsonPath decided = recorded(
                KENT,
                decision(
                        newReference(),
                        complaint,
                        "\"2024-10-29\"",
                        """
                        {"kind": "apology", "within": "P1M"}, {"kind": "remind_staff", "within": "P3M"},
                        {"kind": "train_staff", "within": "P3M"}"""));
        String apology = decided.getString("remedies[0].id");
        String reminder = decided.getString("remedies[1].id");
        Events.deadline("deadline-set", KENT, complaint, apology, UUID.randomUUID(), "\"dueOn\": \"2024-11-29\"");
        Events.deadline("deadline-set", KENT, complaint, reminder, UUID.randomUUID(), "\"dueOn\": \"2025-01-29\"");
        await().atMost(SOON)
                .until(() -> "2025-01-29".equals(remedy(KENT, reminder).getString("dueOn")));
        change(KENT, OFFICER, apology, "progress", DONE).then().statusCode(200);

        // Then
        assertEquals(3, found("complaintId", complaint.toString()).size());
        assertEquals(3, found("decisionId", decided.getString("id")).size());
        assertEquals(List.of(apology), found("complaintId", complaint.toString(), "status", "done_by_council"));
        assertEquals(List.of(apology, reminder), found("complaintId", complaint.toString(), "dueBefore", "2025-01-30"));
        assertEquals(List.of(apology), found("complaintId", complaint.toString(), "dueBefore", "2025-01-29"));

        List<String> paged = new ArrayList<>();
        String cursor = "";
        do {
            JsonPath page = as(KENT, OFFICER)
                    .queryParam("complaintId", complaint.toString())
                    .queryParam("limit", 1)
                    .queryParam("cursor", cursor)
                    .get("/v1/remedies")
                    .jsonPath();
            paged.addAll(page.getList("items.id"));
            cursor = page.getString("next");
        } while (cursor != null);
        assertEquals(decided.getList("remedies.id"), paged);
        assertTrue(as(ESSEX, OFFICER)
                .queryParam("complaintId", complaint.toString())
                .get("/v1/remedies")
                .jsonPath()
                .getList("items")
                .isEmpty());
    }

    @ParameterizedTest
    @CsvSource({"status, finished", "dueBefore, tomorrow", "complaintId, 7", "decisionId, x", "cursor, !"})
    void whatCannotBeAskedForIsNamed(String parameter, String value) {
        as(KENT, OFFICER)
                .queryParam(parameter, value)
                .get("/v1/remedies")
                .then()
                .statusCode(400)
                .body("field", equalTo(parameter))
                .body("detail", notNullValue());
    }

    @Test
    void aRepeatedRequestIsAnsweredTheSameThoughTheVersionHasMoved() {
        String id = remedyOf(KENT, null, "{\"kind\": \"apology\", \"within\": \"P1M\"}");
        String key = UUID.randomUUID().toString();

        for (int time = 0; time < 2; time++) {
            Response answer = json(KENT, OFFICER, DONE)
                    .header("If-Match", "\"1\"")
                    .header("Idempotency-Key", key)
                    .post("/v1/remedies/" + id + "/progress");
            assertEquals(200, answer.statusCode());
            assertEquals("\"2\"", answer.header("ETag"));
        }
        assertEquals(1, remedy(KENT, id).getList("entries").size());
    }

    private static List<String> found(String... parameters) {
        var request = as(KENT, OFFICER);
        for (int i = 0; i < parameters.length; i += 2) {
            request.queryParam(parameters[i], parameters[i + 1]);
        }
        return request.get("/v1/remedies").jsonPath().getList("items.id");
    }

    /** The one remedy of a new decision that asks for evidence. */
    private static String remedyOf(String council, UUID complaint, String remedy) {
        String body = decision(newReference(), complaint, "\"2024-10-29\"", remedy)
                .replace("\"outcome\"", "\"evidenceRequested\": true, \"outcome\"");
        return recorded(council, body).getString("remedies[0].id");
    }
}
