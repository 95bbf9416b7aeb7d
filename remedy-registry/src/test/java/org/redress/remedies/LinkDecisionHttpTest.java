package org.redress.remedies;

import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Decisions older than the records of complaints, linked to them later. */
@QuarkusTest
class LinkDecisionHttpTest extends RegistryTest {

    private static final String REMEDIES =
            """
            {"kind": "apology", "within": "P1M"}, {"kind": "complete_stage2", "within": "65WD"}""";

    @Test
    void afterItsRemediesWereRecordedADecisionIsLinkedToItsComplaint() {
        // Given
        JsonPath decided =
                recorded(KENT, RecordDecisionHttpTest.decision(newReference(), null, "\"2024-10-29\"", REMEDIES));
        String id = decided.getString("id");
        String apology = decided.getString("remedies[0].id");
        change(KENT, OFFICER, apology, "progress", "{\"status\": \"done_by_council\", \"achievedOn\": \"2024-11-20\"}")
                .then()
                .statusCode(200);
        UUID complaint = complaintOf(KENT);
        Events.step(KENT, complaint, "adjudication_sent", "2025-01-31");
        await().atMost(SOON)
                .until(() -> count("select count(*) from recorded_step where complaint_id = ?::uuid", complaint) == 1);

        // When
        link(KENT, id, "\"1\"", complaint).then().statusCode(200).header("ETag", equalTo("\"2\""));

        // Then
        JsonPath complete = remedy(KENT, decided.getString("remedies[1].id"));
        assertEquals(complaint.toString(), complete.getString("complaintId"));
        assertEquals("done_by_council", complete.getString("status"));
        assertEquals("2025-01-31", complete.getString("achievedOn"));
        List<Events.Told> told = Events.awaitTold(id, 9);
        assertEquals(
                List.of(
                        "decision-recorded",
                        "remedy-agreed",
                        "remedy-agreed",
                        "remedy-progressed",
                        "decision-linked",
                        "remedy-agreed",
                        "remedy-progressed",
                        "remedy-agreed",
                        "remedy-progressed"),
                told.stream()
                        .map(event -> event.type().replace("org.redress.", "").replace(".v1", ""))
                        .toList());
        assertNull(told.get(1).complaintId());
        assertEquals(complaint.toString(), told.get(4).data().get("complaintId").asText());
        assertEquals(complaint.toString(), told.get(5).complaintId());
        assertEquals(complaint.toString(), told.get(5).data().get("complaintId").asText());
        assertEquals(List.of(), Events.toldAbout(complaint));
    }

    @Test
    void stepsAndPersonsGoOnUnderTheKeyTheDecisionHad() {
        // Given
        JsonPath decided =
                recorded(KENT, RecordDecisionHttpTest.decision(newReference(), null, "\"2024-10-29\"", REMEDIES));
        String id = decided.getString("id");
        UUID complaint = complaintOf(KENT);
        link(KENT, id, "\"1\"", complaint).then().statusCode(200);

        // When
        Events.step(KENT, complaint, "adjudication_sent", "2025-01-31");
        change(KENT, OFFICER, decided.getString("remedies[0].id"), "progress", "{\"status\": \"in_progress\"}")
                .then()
                .statusCode(200);

        // Then
        List<Events.Told> told = Events.awaitTold(id, 8);
        assertEquals(8, told.size());
        assertEquals(List.of(), Events.toldAbout(complaint));
    }

    @Test
    void itIsLinkedOnceToAComplaintOfItsCouncilByWhoHasSeenIt() {
        String id = recorded(KENT, RecordDecisionHttpTest.decision(newReference(), null, "\"2024-10-29\"", ""))
                .getString("id");
        UUID complaint = complaintOf(KENT);
        UUID others = complaintOf(ESSEX);

        link(KENT, id, "\"1\"", others).then().statusCode(422).body("field", equalTo("complaintId"));
        link(ESSEX, id, "\"1\"", others).then().statusCode(404);
        link(KENT, id, "\"9\"", complaint).then().statusCode(412);
        json(KENT, OFFICER, body(complaint))
                .post("/v1/decisions/" + id + "/complaint")
                .then()
                .statusCode(428);
        link(KENT, id, "\"1\"", complaint).then().statusCode(200);
        link(KENT, id, "\"2\"", complaintOf(KENT))
                .then()
                .statusCode(409)
                .body("type", equalTo("/problems/decision-already-linked"));
    }

    private static Response link(String council, String id, String etag, UUID complaint) {
        return json(council, OFFICER, body(complaint))
                .header("If-Match", etag)
                .post("/v1/decisions/" + id + "/complaint");
    }

    private static String body(UUID complaint) {
        return "{\"complaintId\": \"" + complaint + "\"}";
    }
}
