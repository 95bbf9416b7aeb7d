package org.redress.remedies;

import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.path.json.JsonPath;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Decisions of the Ombudsman, as the five founding ones need them. */
@QuarkusTest
class RecordDecisionHttpTest extends RegistryTest {

    @Test
    void aFinalDecisionIsKeptAnsweredAndToldOf() {
        // Given
        UUID complaint = complaintOf(KENT);
        String reference = newReference();

        // When
        JsonPath recorded = recorded(KENT, kent(reference, complaint));

        // Then
        assertEquals(reference, recorded.getString("reference"));
        assertEquals(
                List.of("apology", "commission_stage2", "complete_stage2", "remind_staff"),
                recorded.getList("remedies.kind"));
        as(KENT, LIAISON)
                .get("/v1/decisions/" + recorded.getString("id"))
                .then()
                .statusCode(200)
                .header("ETag", equalTo("\"1\""))
                .body("complaintId", equalTo(complaint.toString()))
                .body("decidedOn", equalTo("2024-10-29"))
                .body("state", equalTo("final"))
                .body("faultAbout", equalTo(List.of("wrong_procedure")))
                .body("evidenceRequested", equalTo(true))
                .body("remedies.status", equalTo(List.of("agreed", "agreed", "agreed", "agreed")))
                .body("remedies.dueState", equalTo(List.of("calculating", "calculating", "calculating", "calculating")))
                .body("remedies[1].within", equalTo("P1M"))
                .body("remedies[1].immediately", equalTo(true))
                .body("remedies[1].from", equalTo("final_decision"))
                .body("remedies[3].remedyClass", equalTo("service_improvement"));

        List<Events.Told> told = Events.awaitTold(complaint, 5);
        assertEquals(
                List.of(
                        "org.redress.decision-recorded.v1",
                        "org.redress.remedy-agreed.v1",
                        "org.redress.remedy-agreed.v1",
                        "org.redress.remedy-agreed.v1",
                        "org.redress.remedy-agreed.v1"),
                told.stream().map(Events.Told::type).toList());
        assertEquals(complaint.toString(), told.get(0).complaintId());
        assertEquals(KENT, told.get(0).council());
        assertEquals("65WD", told.get(3).data().get("within").asText());
        assertEquals("2024-10-29", told.get(3).data().get("startOn").asText());
        assertEquals(
                recorded.getString("remedies[2].id"),
                told.get(3).data().get("remedyId").asText());
    }

    @Test
    void noWordOfTheDecisionLeavesTheRegistry() {
        UUID complaint = complaintOf(KENT);

        recorded(
                KENT,
                kent(newReference(), complaint)
                        .replace(
                                "\"2024-10-29\"",
                                "{\"precision\": \"day\", \"notBefore\": \"2024-10-29\", \"notAfter\": \"2024-10-29\","
                                        + " \"source\": \"sorry, from memory\"}"));

        List<Events.Told> told = Events.awaitTold(complaint, 5);
        assertTrue(told.stream().noneMatch(event -> event.data().toString().contains("sorry")));
        assertEquals("2024-10-29", told.get(0).data().get("decidedOn").asText());
    }

    @Test
    void dueDatesAreTheTrackersAndNobodyElses() {
        // Given
        UUID complaint = complaintOf(KENT);
        JsonPath recorded = recorded(KENT, kent(newReference(), complaint));
        String decision = recorded.getString("id");

        // When
        dueOn(complaint, recorded.getString("remedies[0].id"), "2024-11-29");
        dueOn(complaint, recorded.getString("remedies[1].id"), "2024-11-29");
        dueOn(complaint, recorded.getString("remedies[2].id"), "2025-01-31");
        dueOn(complaint, recorded.getString("remedies[3].id"), "2025-01-29");

        // Then
        await().atMost(SOON).untilAsserted(() -> as(KENT, OFFICER)
                .get("/v1/decisions/" + decision)
                .then()
                .body("remedies.dueOn", equalTo(List.of("2024-11-29", "2024-11-29", "2025-01-31", "2025-01-29")))
                .body("remedies.dueState", equalTo(List.of("known", "known", "known", "known")))
                .body("remedies.standing", equalTo(List.of("overdue", "overdue", "overdue", "overdue"))));
    }

    @Test
    void aDueDateOnANonWorkingDayComesWithTheDayToAimAt() {
        // Given
        UUID complaint = complaintOf(DERBYSHIRE);
        JsonPath recorded = recorded(
                DERBYSHIRE,
                decision(
                        newReference(),
                        complaint,
                        "\"2019-11-22\"",
                        """
                        {"kind": "commission_stage2", "within": "P1M"}, {"kind": "inform_complainant", "within": "P1M"}"""));
        String first = recorded.getString("remedies[0].id");

        // When
        Events.deadline(
                "deadline-set",
                DERBYSHIRE,
                complaint,
                first,
                UUID.randomUUID(),
                "\"dueOn\": \"2019-12-22\", \"internalTargetOn\": \"2019-12-20\"");

        // Then
        await().atMost(SOON).untilAsserted(() -> {
            assertEquals("2019-12-22", remedy(DERBYSHIRE, first).getString("dueOn"));
            assertEquals("2019-12-20", remedy(DERBYSHIRE, first).getString("internalTargetOn"));
        });
    }

    @Test
    void whereTheDecisionsDateIsNotKnownNeitherAreItsDueDates() {
        UUID complaint = complaintOf(REDBRIDGE);

        JsonPath recorded = recorded(
                REDBRIDGE,
                decision(
                        newReference(),
                        complaint,
                        "{\"precision\": \"not_known\"}",
                        """
                        {"kind": "apology", "within": "P1M"},
                        {"kind": "payment_combined", "within": "P1M", "amountPence": 25000,
                         "purposes": ["distress", "time_and_trouble"]},
                        {"kind": "remind_staff", "within": "P1M"},
                        {"kind": "commission_stage2", "immediately": true},
                        {"kind": "complete_stage2", "within": "65WD"}"""));

        as(REDBRIDGE, OFFICER)
                .get("/v1/decisions/" + recorded.getString("id"))
                .then()
                .body("decidedOn.precision", equalTo("not_known"))
                .body("remedies.dueState.unique()", equalTo(List.of("decision_date_not_known")))
                .body("remedies[1].amountPence", equalTo(25000))
                .body("remedies[1].purposes", equalTo(List.of("distress", "time_and_trouble")))
                .body("remedies.findAll { it.dueOn != null }.size()", equalTo(0));
        assertEquals(
                "not_known",
                Events.awaitTold(complaint, 6)
                        .get(1)
                        .data()
                        .at("/startOn/precision")
                        .asText());
    }

    @Test
    void whereNoTimeIsStatedThereIsNone() {
        JsonPath recorded = recorded(
                KENT,
                decision(newReference(), complaintOf(KENT), "\"2017-02-09\"", "{\"kind\": \"commission_stage2\"}"));

        assertEquals(
                "no_deadline_stated",
                remedy(KENT, recorded.getString("remedies[0].id")).getString("dueState"));
    }

    @Test
    void whatFollowsAnotherRemedyWaitsForIt() {
        // Given
        JsonPath recorded = recorded(
                ESSEX,
                decision(
                        newReference(),
                        complaintOf(ESSEX),
                        "\"2025-03-03\"",
                        """
                        {"kind": "accept_into_procedure", "within": "P1M"},
                        {"kind": "inform_complainant", "within": "P4W", "from": "remedy:1"},
                        {"kind": "complete_procedure"}"""));
        String accept = recorded.getString("remedies[0].id");
        String inform = recorded.getString("remedies[1].id");

        // Then
        assertEquals("waiting_for", remedy(ESSEX, inform).getString("dueState"));
        assertEquals("remedy:" + accept, remedy(ESSEX, inform).getString("waitingFor"));
        assertEquals(
                "no_deadline_stated",
                remedy(ESSEX, recorded.getString("remedies[2].id")).getString("dueState"));

        // When
        change(ESSEX, OFFICER, accept, "progress", "{\"status\": \"done_by_council\", \"achievedOn\": \"2025-03-10\"}")
                .then()
                .statusCode(200);

        // Then
        assertEquals("calculating", remedy(ESSEX, inform).getString("dueState"));
    }

    @Test
    void aDecisionCanStandWithoutAComplaint() {
        // When
        JsonPath recorded = recorded(
                KENT, decision(newReference(), null, "\"2024-10-29\"", "{\"kind\": \"apology\", \"within\": \"P1M\"}"));

        // Then
        List<Events.Told> told = Events.awaitTold(recorded.getString("id"), 2);
        assertEquals("org.redress.remedy-agreed.v1", told.get(1).type());
        assertNull(told.get(1).complaintId());
        assertFalse(told.get(1).data().has("complaintId"));
    }

    @Test
    void aReferenceIsRecordedOncePerCouncil() {
        // Given
        String reference = newReference();
        String body = decision(reference, null, "\"2024-10-29\"", "");
        String first = recorded(KENT, body).getString("id");

        // When
        json(KENT, OFFICER, body)
                .post("/v1/decisions")
                .then()
                // Then
                .statusCode(409)
                .contentType("application/problem+json")
                .body("type", equalTo("/problems/reference-already-recorded"))
                .body("field", equalTo("reference"))
                .body("decisionId", equalTo(first))
                .body("detail", containsString(first));
        as(KENT, OFFICER)
                .queryParam("reference", reference)
                .get("/v1/decisions")
                .then()
                .body("items.id", equalTo(List.of(first)));
        assertNull(as(ESSEX, OFFICER)
                .queryParam("reference", reference)
                .get("/v1/decisions")
                .jsonPath()
                .getString("items[0]"));
        recorded(ESSEX, body);
    }

    @Test
    void aComplaintNobodyHeardOfIsRefusedForNow() {
        String reference = newReference();

        json(KENT, OFFICER, decision(reference, UUID.randomUUID(), "\"2024-10-29\"", ""))
                .post("/v1/decisions")
                .then()
                .statusCode(422)
                .header("Retry-After", notNullValue())
                .body("type", equalTo("/problems/unknown-reference"))
                .body("field", equalTo("complaintId"));
        assertEquals(0, count("select count(*) from decision where reference = ?", reference));
    }

    @Test
    void anotherCouncilsComplaintIsAsUnknownAsNone() {
        UUID complaint = complaintOf(ESSEX);
        String reference = newReference();

        json(KENT, OFFICER, decision(reference, complaint, "\"2024-10-29\"", ""))
                .post("/v1/decisions")
                .then()
                .statusCode(422)
                .body("field", equalTo("complaintId"));
        assertEquals(0, count("select count(*) from decision where reference = ?", reference));
    }

    @Test
    void aRemedyNobodyKnowsCannotBeRunFrom() {
        json(
                        KENT,
                        OFFICER,
                        decision(
                                newReference(),
                                null,
                                "\"2024-10-29\"",
                                "{\"kind\": \"apology\", \"within\": \"P1M\", \"from\": \"remedy:" + UUID.randomUUID()
                                        + "\"}"))
                .post("/v1/decisions")
                .then()
                .statusCode(422)
                .body("field", equalTo("remedies[0].from"));
    }

    @Test
    void theSameRequestSentTwiceIsRecordedOnce() {
        // Given
        String key = UUID.randomUUID().toString();
        String body = decision(newReference(), null, "\"2024-10-29\"", "{\"kind\": \"apology\", \"within\": \"P1M\"}");

        // When
        String first = json(KENT, OFFICER, body)
                .header("Idempotency-Key", key)
                .post("/v1/decisions")
                .then()
                .statusCode(201)
                .header("Location", notNullValue())
                .extract()
                .asString();
        String second = json(KENT, OFFICER, body)
                .header("Idempotency-Key", key)
                .post("/v1/decisions")
                .then()
                .statusCode(201)
                .extract()
                .asString();

        // Then
        assertEquals(new JsonPath(first).getString("id"), new JsonPath(second).getString("id"));
        json(KENT, OFFICER, body.replace("P1M", "P3M"))
                .header("Idempotency-Key", key)
                .post("/v1/decisions")
                .then()
                .statusCode(422)
                .body("type", equalTo("/problems/idempotency-key-reused"));
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            textBlock =
                    """
                    reference     | {"reference": "24003150", "decidedOn": "2024-10-29", "outcome": "upheld"}
                    reference     | {"reference": "24 003 1500", "decidedOn": "2024-10-29", "outcome": "upheld"}
                    reference     | {"decidedOn": "2024-10-29", "outcome": "upheld"}
                    decidedOn     | {"reference": "24 000 001", "outcome": "upheld"}
                    decidedOn     | {"reference": "24 000 001", "decidedOn": "2999-01-01", "outcome": "upheld"}
                    decidedOn     | {"reference": "24 000 001", "decidedOn": "2006-08-31", "outcome": "upheld"}
                    decidedOn     | {"reference": "24 000 001", "decidedOn": "2024-10", "outcome": "upheld"}
                    decidedOn     | {"reference": "24 000 001", "state": "draft", "decidedOn": "2024-10-29", "outcome": "upheld"}
                    outcome       | {"reference": "24 000 001", "decidedOn": "2024-10-29", "outcome": "won"}
                    state         | {"reference": "24 000 001", "decidedOn": "2024-10-29", "outcome": "upheld", "state": "almost"}
                    returnWithin  | {"reference": "24 000 001", "decidedOn": "2024-10-29", "outcome": "upheld", "returnWithin": "65WD"}
                    ombudsman     | {"reference": "24 000 001", "decidedOn": "2024-10-29", "outcome": "upheld", "ombudsman": "x"}
                    remedies[0].kind   | {"reference": "24 000 001", "decidedOn": "2024-10-29", "outcome": "upheld", "remedies": [{"kind": "evidence"}]}
                    remedies[0].within | {"reference": "24 000 001", "decidedOn": "2024-10-29", "outcome": "upheld", "remedies": [{"kind": "apology", "within": "1M"}]}
                    remedies[0].by     | {"reference": "24 000 001", "decidedOn": "2024-10-29", "outcome": "upheld", "remedies": [{"kind": "apology", "within": "P1M", "by": "2024-11-29"}]}
                    decidedOn     | {"reference": "24 000 001", "decidedOn": {"precision": "not_known", "source": "a\\u0000b"}, "outcome": "upheld"}
                    ombudsmanCategory   | {"reference": "24 000 001", "decidedOn": "2024-10-29", "outcome": "upheld", "ombudsmanCategory": "a\\u0000b"}
                    remedies[0].text    | {"reference": "24 000 001", "decidedOn": "2024-10-29", "outcome": "upheld", "remedies": [{"kind": "apology", "text": "a\\u0000b"}]}
                    remedies[0].mustCover[0] | {"reference": "24 000 001", "decidedOn": "2024-10-29", "outcome": "upheld", "remedies": [{"kind": "apology", "mustCover": ["a\\u0000b"]}]}
                    """)
    void whatIsWrongIsNamedAndNothingIsStored(String field, String body) {
        json(KENT, OFFICER, body)
                .post("/v1/decisions")
                .then()
                .statusCode(400)
                .contentType("application/problem+json")
                .body("type", equalTo("/problems/invalid-request"))
                .body("field", equalTo(field));
        assertEquals(0, count("select count(*) from decision where reference = ?", "24 000 001"));
    }

    @Test
    void anUnknownKindIsToldWhichOnesThereAre() {
        json(KENT, OFFICER, decision(newReference(), null, "\"2024-10-29\"", "{\"kind\": \"flowers\"}"))
                .post("/v1/decisions")
                .then()
                .statusCode(400)
                .body("detail", containsString("commission_stage2"));
    }

    @Test
    void whoMayNotRecordIsTurnedAway() {
        String body = decision(newReference(), null, "\"2024-10-29\"", "");

        json(KENT, "portal", body).post("/v1/decisions").then().statusCode(403);
        json(KENT, "auditor", body).post("/v1/decisions").then().statusCode(403);
        json("E06000014", OFFICER, body)
                .post("/v1/decisions")
                .then()
                .statusCode(403)
                .body("type", equalTo("/problems/council-not-served"));
        io.restassured.RestAssured.given()
                .contentType(ContentType.JSON)
                .body(body)
                .post("/v1/decisions")
                .then()
                .statusCode(401);
    }

    @Test
    void aBodyThatIsTooLargeOrNoJsonIsRefused() {
        String tooMuch = "{\"reference\": \"" + "9".repeat(256 * 1024) + "\"}";

        json(KENT, OFFICER, tooMuch).post("/v1/decisions").then().statusCode(413);
        json(KENT, OFFICER, "{\"reference\": ").post("/v1/decisions").then().statusCode(400);
        as(KENT, OFFICER)
                .contentType("application/xml")
                .body("<x/>")
                .post("/v1/decisions")
                .then()
                .statusCode(415);
    }

    @Test
    void aDraftProposesAndTheFinalDecisionAgrees() {
        // Given
        UUID complaint = complaintOf(KENT);
        String reference = newReference();
        JsonPath draft = recorded(
                KENT,
                """
                {"reference": "%s", "complaintId": "%s", "state": "draft", "outcome": "upheld",
                 "remedies": [{"kind": "apology", "within": "P1M"}, {"kind": "train_staff", "within": "P3M"}]}"""
                        .formatted(reference, complaint));
        String id = draft.getString("id");
        String proposed = draft.getString("remedies[0].id");
        String asIssued =
                """
                {"decidedOn": "2024-10-29", "outcome": "upheld", "remedies": [{"kind": "apology", "within": "P1M"}]}""";

        // Then
        assertEquals("waiting_for", remedy(KENT, proposed).getString("dueState"));
        assertEquals("final_decision", remedy(KENT, proposed).getString("waitingFor"));
        change(KENT, OFFICER, proposed, "progress", "{\"status\": \"in_progress\"}")
                .then()
                .statusCode(409)
                .body("type", equalTo("/problems/decision-is-draft"));
        upload(KENT, proposed, "letter.txt", "Dear".getBytes())
                .then()
                .statusCode(409)
                .body("type", equalTo("/problems/decision-is-draft"));

        // When
        json(KENT, OFFICER, asIssued)
                .post("/v1/decisions/" + id + "/final")
                .then()
                .statusCode(428);
        json(KENT, OFFICER, asIssued)
                .header("If-Match", "\"7\"")
                .post("/v1/decisions/" + id + "/final")
                .then()
                .statusCode(412);
        String agreed = json(KENT, OFFICER, asIssued)
                .header("If-Match", "\"1\"")
                .post("/v1/decisions/" + id + "/final")
                .then()
                .statusCode(201)
                .header("ETag", equalTo("\"2\""))
                .body("id", equalTo(id))
                .body("remedies.kind", equalTo(List.of("apology")))
                .extract()
                .path("remedies[0].id");

        // Then
        as(KENT, OFFICER).get("/v1/remedies/" + proposed).then().statusCode(404);
        assertEquals("calculating", remedy(KENT, agreed).getString("dueState"));
        List<Events.Told> told = Events.awaitTold(complaint, 3);
        assertEquals("draft", told.get(0).data().get("state").asText());
        assertEquals("final", told.get(1).data().get("state").asText());
        assertEquals(agreed, told.get(2).data().get("remedyId").asText());
        json(KENT, OFFICER, asIssued)
                .header("If-Match", "\"2\"")
                .post("/v1/decisions/" + id + "/final")
                .then()
                .statusCode(409)
                .body("type", equalTo("/problems/decision-already-final"));
    }

    @Test
    void whatADraftProposesNothingCanRunFrom() {
        String proposed = recorded(
                        KENT,
                        """
                        {"reference": "%s", "state": "draft", "outcome": "upheld", "remedies": [{"kind": "apology"}]}"""
                                .formatted(newReference()))
                .getString("remedies[0].id");

        for (String state : List.of("\"state\": \"draft\"", "\"decidedOn\": \"2024-10-29\"")) {
            json(
                            KENT,
                            OFFICER,
                            """
                            {"reference": "%s", %s, "outcome": "upheld",
                             "remedies": [{"kind": "train_staff", "within": "P3M", "from": "remedy:%s"}]}"""
                                    .formatted(newReference(), state, proposed))
                    .post("/v1/decisions")
                    .then()
                    .statusCode(422)
                    .body("type", equalTo("/problems/unknown-reference"))
                    .body("field", equalTo("remedies[0].from"));
        }
    }

    @Test
    void decisionsAreListedPageByPage() {
        String first = recorded(DERBYSHIRE, decision(newReference(), null, "\"2019-11-22\"", ""))
                .getString("id");
        String second = recorded(DERBYSHIRE, decision(newReference(), null, "\"2019-11-22\"", ""))
                .getString("id");

        JsonPath page = as(DERBYSHIRE, OFFICER)
                .queryParam("limit", 1)
                .get("/v1/decisions")
                .jsonPath();

        assertEquals(1, page.getList("items").size());
        List<String> rest = as(DERBYSHIRE, OFFICER)
                .queryParam("cursor", page.getString("next"))
                .queryParam("limit", 200)
                .get("/v1/decisions")
                .then()
                .statusCode(200)
                .body("items.id", hasItem(second))
                .body("items.id", not(hasItem(page.getString("items[0].id"))))
                .body("next", equalTo(null))
                .extract()
                .path("items.id");
        assertTrue(rest.contains(first) || page.getString("items[0].id").equals(first));
        as(DERBYSHIRE, OFFICER)
                .queryParam("cursor", "nonsense")
                .get("/v1/decisions")
                .then()
                .statusCode(400);
        as(DERBYSHIRE, OFFICER)
                .queryParam("limit", 201)
                .get("/v1/decisions")
                .then()
                .statusCode(400);
    }

    @Test
    void anotherCouncilsDecisionIsNotThere() {
        String id = recorded(ESSEX, decision(newReference(), null, "\"2024-10-29\"", ""))
                .getString("id");

        as(KENT, OFFICER)
                .get("/v1/decisions/" + id)
                .then()
                .statusCode(404)
                .header("Retry-After", equalTo("1"))
                .body("type", endsWith("/not-found"));
    }

    private static void dueOn(UUID complaint, String remedyId, String day) {
        Events.deadline("deadline-set", KENT, complaint, remedyId, UUID.randomUUID(), "\"dueOn\": \"" + day + "\"");
    }

    static String decision(String reference, UUID complaint, String decidedOn, String remedies) {
        return """
                {"reference": "%s", %s "decidedOn": %s, "outcome": "upheld", "remedies": [%s]}"""
                .formatted(
                        reference,
                        complaint == null ? "" : "\"complaintId\": \"" + complaint + "\",",
                        decidedOn,
                        remedies);
    }

    private static String kent(String reference, UUID complaint) {
        return """
                {"reference": "%s", "complaintId": "%s", "state": "final", "decidedOn": "2024-10-29",
                 "outcome": "upheld", "ombudsmanCategory": "Children's care services > Child protection",
                 "faultAbout": ["wrong_procedure"], "evidenceRequested": true,
                 "remedies": [
                   {"kind": "apology", "within": "P1M", "text": "say sorry", "mustCover": ["the wrong procedure"]},
                   {"kind": "commission_stage2", "within": "P1M", "immediately": true},
                   {"kind": "complete_stage2", "within": "65WD"},
                   {"kind": "remind_staff", "within": "P3M"}]}"""
                .formatted(reference, complaint);
    }
}
