package org.redress.remedies;

import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What happens between the council and the Ombudsman before there is a decision, and after. */
@QuarkusTest
class OmbudsmanCaseHttpTest extends RegistryTest {

    private static final String DOCUMENTS =
            """
            {"kind": "documents", "askedOn": "2024-06-03", "dueOn": "2024-07-01"}""";

    @Test
    void fromTheFirstLetterToTheLast() {
        // Given
        UUID complaint = complaintOf(KENT);
        String reference = newReference();

        // When
        String id = opened(KENT, complaint, reference);
        String request = json(KENT, OFFICER, DOCUMENTS)
                .post("/v1/ombudsman-cases/" + id + "/requests")
                .then()
                .statusCode(201)
                .header("ETag", equalTo("\"2\""))
                .extract()
                .path("requestId");
        change(id, LIAISON, "/requests/" + request + "/due-date", extension("ombudsman"))
                .then()
                .statusCode(200)
                .header("ETag", equalTo("\"3\""));
        change(id, OFFICER, "/requests/" + request + "/answer", "{\"answeredOn\": \"2024-07-12\"}")
                .then()
                .statusCode(200);
        change(id, MANAGER, "/closing", "{\"closedOn\": \"2025-02-10\"}").then().statusCode(200);

        // Then
        JsonPath ended = as(KENT, "auditor").get("/v1/ombudsman-cases/" + id).jsonPath();
        assertEquals(reference, ended.getString("reference"));
        assertEquals(complaint.toString(), ended.getString("complaintId"));
        assertEquals("2024-05-20", ended.getString("openedOn"));
        assertEquals("2025-02-10", ended.getString("closedOn"));
        assertEquals(List.of("documents"), ended.getList("requests.kind"));
        assertEquals("2024-07-15", ended.getString("requests[0].dueOn"));
        assertEquals("2024-06-20", ended.getString("requests[0].dueAgreedOn"));
        assertEquals("2024-07-12", ended.getString("requests[0].answeredOn"));
        assertFalse(ended.getBoolean("requests[0].late"));
        List<Events.Told> told = Events.awaitTold(complaint, 5);
        assertEquals(
                List.of(
                        "case-opened",
                        "ombudsman-request-recorded",
                        "ombudsman-request-recorded",
                        "ombudsman-request-answered",
                        "case-closed"),
                told.stream()
                        .map(event -> event.type().replace("org.redress.", "").replace(".v1", ""))
                        .toList());
        assertEquals("2024-07-01", told.get(1).data().get("dueOn").asText());
        assertEquals("2024-07-15", told.get(2).data().get("dueOn").asText());
        assertEquals(request, told.get(3).data().get("requestId").asText());
        assertEquals(complaint.toString(), told.get(4).complaintId());
    }

    @Test
    void aCaseWithoutAComplaintIsToldUnderItsOwnId() {
        String id = opened(KENT, null, newReference());

        Events.Told told = Events.awaitTold(id, 1).get(0);

        assertEquals(id, told.data().get("caseId").asText());
        assertNull(told.complaintId());
    }

    @Test
    void aRequestThatWasAnsweredLongAgoIsRecordedWithItsAnswer() {
        UUID complaint = complaintOf(KENT);
        String id = opened(KENT, complaint, newReference());

        json(
                        KENT,
                        OFFICER,
                        """
                        {"kind": "enquiry", "askedOn": "2024-06-03", "dueOn": "2024-07-01", "answeredOn": "2024-07-02"}""")
                .post("/v1/ombudsman-cases/" + id + "/requests")
                .then()
                .statusCode(201);

        as(KENT, OFFICER).get("/v1/ombudsman-cases/" + id).then().body("requests[0].late", equalTo(true));
        assertEquals(
                "org.redress.ombudsman-request-answered.v1",
                Events.awaitTold(complaint, 3).get(2).type());
    }

    @Test
    void aReferenceIsOpenedOnceInACouncil() {
        String reference = newReference();
        String first = opened(KENT, null, reference);
        String body = body(null, reference);

        json(KENT, OFFICER, body)
                .post("/v1/ombudsman-cases")
                .then()
                .statusCode(409)
                .body("type", equalTo("/problems/reference-already-recorded"))
                .body("caseId", equalTo(first));
        json(ESSEX, OFFICER, body).post("/v1/ombudsman-cases").then().statusCode(201);
        Response again = json(KENT, OFFICER, body(null, newReference()))
                .header("Idempotency-Key", "open-" + first)
                .post("/v1/ombudsman-cases");
        assertEquals(201, again.statusCode());
    }

    @Test
    void aCaseAboutARemedyThatFailedFollowsItsDecision() {
        String failed = recorded(
                        KENT,
                        RecordDecisionHttpTest.decision(
                                newReference(), null, "\"2024-10-29\"", "{\"kind\": \"apology\"}"))
                .getString("id");
        String draft = recorded(
                        KENT,
                        """
                        {"reference": "%s", "state": "draft", "outcome": "upheld"}"""
                                .formatted(newReference()))
                .getString("id");
        String body = """
                {"reference": "%s", "openedOn": "2024-05-20", "followsDecision": "%s"}""";

        String id = json(KENT, OFFICER, body.formatted(newReference(), failed))
                .post("/v1/ombudsman-cases")
                .then()
                .statusCode(201)
                .extract()
                .path("id");

        as(KENT, OFFICER).get("/v1/ombudsman-cases/" + id).then().body("followsDecision", equalTo(failed));
        for (String unknown : List.of(draft, UUID.randomUUID().toString())) {
            json(KENT, OFFICER, body.formatted(newReference(), unknown))
                    .post("/v1/ombudsman-cases")
                    .then()
                    .statusCode(422)
                    .body("field", equalTo("followsDecision"));
        }
        json(ESSEX, OFFICER, body.formatted(newReference(), failed))
                .post("/v1/ombudsman-cases")
                .then()
                .statusCode(422);
    }

    @Test
    void aCaseStaysOpenUntilTheOmbudsmanHasJudgedItsRemedies() {
        // Given
        String reference = newReference();
        String id = opened(KENT, null, reference);
        String remedy = recorded(
                        KENT,
                        RecordDecisionHttpTest.decision(reference, null, "\"2024-10-29\"", "{\"kind\": \"apology\"}"))
                .getString("remedies[0].id");

        // When, Then
        change(id, LIAISON, "/closing", "{\"closedOn\": \"2025-02-10\"}")
                .then()
                .statusCode(409)
                .body("type", equalTo("/problems/remedies-open"));
        RegistryTest.change(
                        KENT,
                        LIAISON,
                        remedy,
                        "outcome",
                        "{\"status\": \"ombudsman_not_complete_not_satisfied\", \"on\": \"2025-01-20\"}")
                .then()
                .statusCode(200);
        change(id, LIAISON, "/closing", "{\"closedOn\": \"2025-02-10\"}").then().statusCode(200);
        change(id, LIAISON, "/reopening", "").then().statusCode(200);
        as(KENT, OFFICER).get("/v1/ombudsman-cases/" + id).then().body("closedOn", equalTo(null));
        assertEquals(
                "org.redress.case-opened.v1", Events.awaitTold(id, 3).get(2).type());
    }

    @Test
    void anExtensionAgreedWithTheComplainantMovesNothing() {
        String id = opened(KENT, null, newReference());
        String request = json(KENT, OFFICER, DOCUMENTS)
                .post("/v1/ombudsman-cases/" + id + "/requests")
                .then()
                .extract()
                .path("requestId");

        change(id, LIAISON, "/requests/" + request + "/due-date", extension("complainant"))
                .then()
                .statusCode(409)
                .body("type", equalTo("/problems/only-the-ombudsman-moves-it"));
        change(id, LIAISON, "/requests/" + UUID.randomUUID() + "/due-date", extension("ombudsman"))
                .then()
                .statusCode(404);
    }

    @Test
    void changesNeedTheVersionThatWasSeenAndTheRoleAndTheCouncil() {
        String id = opened(KENT, null, newReference());
        String address = "/v1/ombudsman-cases/" + id + "/closing";
        String body = "{\"closedOn\": \"2025-02-10\"}";

        json(KENT, MANAGER, body).post(address).then().statusCode(428);
        json(KENT, MANAGER, body)
                .header("If-Match", "\"7\"")
                .post(address)
                .then()
                .statusCode(412);
        json(KENT, OFFICER, body)
                .header("If-Match", "\"1\"")
                .post(address)
                .then()
                .statusCode(403);
        json(ESSEX, MANAGER, body)
                .header("If-Match", "\"1\"")
                .post(address)
                .then()
                .statusCode(404);
        json(ESSEX, OFFICER, DOCUMENTS)
                .post("/v1/ombudsman-cases/" + id + "/requests")
                .then()
                .statusCode(404);
        as(ESSEX, OFFICER).get("/v1/ombudsman-cases/" + id).then().statusCode(404);
        as(KENT, "portal").get("/v1/ombudsman-cases/" + id).then().statusCode(403);
        as(KENT, "auditor").get("/v1/ombudsman-cases/" + id).then().statusCode(200);
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(
            delimiter = '|',
            value = {
                "reference | {\"reference\": \"24003150\", \"openedOn\": \"2024-05-20\"}",
                "openedOn | {\"reference\": \"24 003 150\"}",
                "openedOn | {\"reference\": \"24 003 150\", \"openedOn\": \"2999-05-20\"}",
                "colour | {\"reference\": \"24 003 150\", \"openedOn\": \"2024-05-20\", \"colour\": \"red\"}"
            })
    void whatIsWrongIsNamed(String field, String body) {
        json(KENT, OFFICER, body)
                .post("/v1/ombudsman-cases")
                .then()
                .statusCode(400)
                .body("field", equalTo(field));
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(
            delimiter = '|',
            value = {
                "kind | {\"askedOn\": \"2024-06-03\", \"dueOn\": \"2024-07-01\"}",
                "kind | {\"kind\": \"money\", \"askedOn\": \"2024-06-03\", \"dueOn\": \"2024-07-01\"}",
                "askedOn | {\"kind\": \"documents\", \"askedOn\": \"2999-06-03\", \"dueOn\": \"2999-07-01\"}",
                "askedOn | {\"kind\": \"documents\", \"askedOn\": \"2024-05-19\", \"dueOn\": \"2024-07-01\"}",
                "dueOn | {\"kind\": \"documents\", \"askedOn\": \"2024-06-03\"}",
                "dueOn | {\"kind\": \"documents\", \"askedOn\": \"2024-06-03\", \"dueOn\": \"2024-06-02\"}",
                "dueOn | {\"kind\": \"documents\", \"askedOn\": \"2024-06-03\", \"dueOn\": \"2999-07-01\"}",
                "answeredOn | {\"kind\": \"documents\", \"askedOn\": \"2024-06-03\", \"dueOn\": \"2024-07-01\", \"answeredOn\": \"2999-07-01\"}"
            })
    void whatIsWrongWithARequestIsNamed(String field, String body) {
        json(KENT, OFFICER, body)
                .post("/v1/ombudsman-cases/" + opened(KENT, null, newReference()) + "/requests")
                .then()
                .statusCode(400)
                .body("field", equalTo(field));
    }

    @Test
    void casesAreListedPageByPageAndByWhatIsAskedFor() {
        UUID complaint = complaintOf(DERBYSHIRE);
        String reference = newReference();
        String first = opened(DERBYSHIRE, complaint, reference);
        String second = opened(DERBYSHIRE, complaint, newReference());
        json(DERBYSHIRE, MANAGER, "{\"closedOn\": \"2025-02-10\"}")
                .header("If-Match", "\"1\"")
                .post("/v1/ombudsman-cases/" + first + "/closing")
                .then()
                .statusCode(200);

        JsonPath page = as(DERBYSHIRE, OFFICER)
                .queryParam("limit", 1)
                .queryParam("complaintId", complaint)
                .get("/v1/ombudsman-cases")
                .jsonPath();

        assertEquals(List.of(first), page.getList("items.id"));
        JsonPath next = as(DERBYSHIRE, OFFICER)
                .queryParam("limit", 1)
                .queryParam("complaintId", complaint)
                .queryParam("cursor", page.getString("next"))
                .get("/v1/ombudsman-cases")
                .jsonPath();
        assertEquals(List.of(second), next.getList("items.id"));
        assertNull(next.getString("next"));
        assertEquals(List.of(first), listed("reference", reference));
        assertEquals(List.of(), listedIn(ESSEX, "reference", reference));
        as(DERBYSHIRE, OFFICER)
                .queryParam("open", "true")
                .get("/v1/ombudsman-cases")
                .then()
                .body("items.id", hasItem(second))
                .body("items.id", not(hasItem(first)));
        for (String wrong : List.of("reference=24003150", "complaintId=x", "open=perhaps", "cursor=x")) {
            as(DERBYSHIRE, OFFICER)
                    .get("/v1/ombudsman-cases?" + wrong)
                    .then()
                    .statusCode(400)
                    .body("field", equalTo(wrong.substring(0, wrong.indexOf('='))));
        }
    }

    private static List<String> listed(String parameter, String value) {
        return listedIn(DERBYSHIRE, parameter, value);
    }

    private static List<String> listedIn(String council, String parameter, String value) {
        return as(council, OFFICER)
                .queryParam(parameter, value)
                .get("/v1/ombudsman-cases")
                .jsonPath()
                .getList("items.id");
    }

    private static String opened(String council, UUID complaint, String reference) {
        Response response = json(council, OFFICER, body(complaint, reference)).post("/v1/ombudsman-cases");
        assertEquals(201, response.statusCode(), response::asString);
        assertEquals("\"1\"", response.header("ETag"));
        return response.jsonPath().getString("id");
    }

    private static String body(UUID complaint, String reference) {
        String about = complaint == null ? "" : ", \"complaintId\": \"" + complaint + "\"";
        return "{\"reference\": \"%s\", \"openedOn\": \"2024-05-20\"%s}".formatted(reference, about);
    }

    private static String extension(String with) {
        return """
               {"dueOn": "2024-07-15", "agreedWith": "%s", "agreedOn": "2024-06-20"}"""
                .formatted(with);
    }

    private static Response change(String id, String role, String what, String body) {
        String etag = as(KENT, "auditor").get("/v1/ombudsman-cases/" + id).header("ETag");
        return json(KENT, role, body).header("If-Match", etag).post("/v1/ombudsman-cases/" + id + what);
    }
}
