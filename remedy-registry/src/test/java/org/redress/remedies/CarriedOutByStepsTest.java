package org.redress.remedies;

import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.redress.remedies.RecordDecisionHttpTest.decision;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Stage 2 commissioned and completed: told by the router's steps, whatever comes first and however often. */
@QuarkusTest
class CarriedOutByStepsTest extends RegistryTest {

    private static final String STAGE_2 =
            "{\"kind\": \"commission_stage2\", \"within\": \"P1M\", \"immediately\": true},"
                    + " {\"kind\": \"complete_stage2\", \"within\": \"65WD\"}";

    @Test
    void theAppointmentsCommissionAndTheAdjudicationCompletes() {
        // Given
        UUID complaint = complaintOf(KENT);
        JsonPath decided = recorded(KENT, decision(newReference(), complaint, "\"2024-10-29\"", STAGE_2));
        String commission = decided.getString("remedies[0].id");
        String complete = decided.getString("remedies[1].id");

        // When
        Events.step(KENT, complaint, "investigating_officer_appointed", "2024-11-05");
        await().atMost(SOON)
                .until(() -> count("select count(*) from recorded_step where complaint_id = ?::uuid", complaint) == 1);

        // Then
        assertEquals("agreed", remedy(KENT, commission).getString("status"));

        // When
        Events.step(KENT, complaint, "independent_person_appointed", "2024-11-12");
        Events.step(KENT, complaint, "adjudication_sent", "2025-01-31");

        // Then
        await().atMost(SOON)
                .until(() -> "done_by_council".equals(remedy(KENT, complete).getString("status")));
        assertEquals("2025-01-31", remedy(KENT, complete).getString("achievedOn"));
        JsonPath commissioned = remedy(KENT, commission);
        assertEquals("done_by_council", commissioned.getString("status"));
        assertEquals("2024-11-12", commissioned.getString("achievedOn"));
        assertEquals("steps", commissioned.getString("achievedBy"));
        assertNull(commissioned.getString("entries[0].recordedBy"));
        List<Events.Told> told = Events.awaitTold(complaint, 5);
        assertEquals(commission, told.get(3).data().get("remedyId").asText());
        assertEquals("2024-11-12", told.get(3).data().get("achievedOn").asText());
        assertEquals("complete_stage2", told.get(4).data().get("kind").asText());
    }

    @Test
    void stepsRecordedBeforeTheDecisionCountAsWell() {
        // Given
        UUID complaint = complaintOf(KENT);
        Events.step(KENT, complaint, "independent_person_appointed", "2024-10-20");
        Events.step(KENT, complaint, "investigating_officer_appointed", "2024-10-21");
        await().atMost(SOON)
                .until(() -> count("select count(*) from recorded_step where complaint_id = ?::uuid", complaint) == 2);

        // When
        JsonPath decided = recorded(KENT, decision(newReference(), complaint, "\"2024-10-29\"", STAGE_2));

        // Then
        JsonPath commissioned = remedy(KENT, decided.getString("remedies[0].id"));
        assertEquals("done_by_council", commissioned.getString("status"));
        assertEquals("2024-10-21", commissioned.getString("achievedOn"));
        assertEquals("agreed", remedy(KENT, decided.getString("remedies[1].id")).getString("status"));
        List<Events.Told> told = Events.awaitTold(complaint, 4);
        assertEquals("org.redress.remedy-agreed.v1", told.get(1).type());
        assertEquals("agreed", told.get(1).data().get("status").asText());
        assertEquals("org.redress.remedy-progressed.v1", told.get(3).type());
    }

    @Test
    void stepsOnlyConcernTheRemediesOfTheirComplaintAndCouncil() {
        // Given
        UUID complaint = complaintOf(KENT);
        UUID other = complaintOf(KENT);
        String remedy = recorded(KENT, decision(newReference(), other, "\"2024-10-29\"", STAGE_2))
                .getString("remedies[1].id");

        // When
        Events.step(KENT, complaint, "adjudication_sent", "2025-01-31");
        Events.step(ESSEX, other, "adjudication_sent", "2025-01-31");
        await().atMost(SOON)
                .until(() -> count("select count(*) from recorded_step where complaint_id = ?::uuid", complaint) == 1
                        && count("select count(*) from held_event where complaint_id = ?::uuid", other) == 1);

        // Then
        assertEquals("agreed", remedy(KENT, remedy).getString("status"));
    }

    @Test
    void theSameEventTwiceMovesTheRemedyOnce() {
        // Given
        UUID complaint = complaintOf(KENT);
        String complete = recorded(KENT, decision(newReference(), complaint, "\"2024-10-29\"", STAGE_2))
                .getString("remedies[1].id");
        UUID event = UUID.randomUUID();
        String step =
                """
                {"complaintId": "%s", "trackId": "%s", "procedure": "children_act", "stepId": "%s",
                 "step": "adjudication_sent", "on": "2025-01-31", "recordedAt": "2025-02-01T10:00:00Z"}"""
                        .formatted(complaint, UUID.randomUUID(), UUID.randomUUID());

        // When
        Events.send("procedures", KENT, complaint, complaint, "step-recorded", step, event);
        Events.send("procedures", KENT, complaint, complaint, "step-recorded", step, event);
        Events.send("procedures", KENT, complaint, complaint, "step-recorded", step, UUID.randomUUID());
        Events.step(KENT, complaint, "contact_recorded", "2025-02-03");
        await().atMost(SOON)
                .until(() -> count("select count(*) from recorded_step where complaint_id = ?::uuid", complaint) == 2);

        // Then
        assertEquals(1, remedy(KENT, complete).getList("entries").size());
        assertEquals(4, Events.awaitTold(complaint, 4).size());
    }

    @Test
    void aCorrectedStepCorrectsTheRemedy() {
        // Given
        UUID complaint = complaintOf(KENT);
        String complete = recorded(KENT, decision(newReference(), complaint, "\"2024-10-29\"", STAGE_2))
                .getString("remedies[1].id");
        UUID mistaken = Events.step(KENT, complaint, "adjudication_sent", "2025-01-30");
        await().atMost(SOON)
                .until(() -> "2025-01-30".equals(remedy(KENT, complete).getString("achievedOn")));

        // When
        Events.step(KENT, complaint, "adjudication_sent", "2025-02-04", mistaken);

        // Then
        await().atMost(SOON)
                .until(() -> "2025-02-04".equals(remedy(KENT, complete).getString("achievedOn")));
        change(KENT, OFFICER, complete, "progress", "{\"status\": \"done_by_council\", \"achievedOn\": \"2025-01-31\"}")
                .then()
                .statusCode(409)
                .body("type", equalTo("/problems/done-by-steps"));
    }

    @Test
    void anEventAheadOfItsComplaintHasItsEffectWhenTheComplaintArrives() {
        // Given
        UUID complaint = UUID.randomUUID();
        Events.step(KENT, complaint, "adjudication_sent", "2025-01-31");
        await().atMost(SOON)
                .until(() -> count("select count(*) from waiting_event where complaint_id = ?::uuid", complaint) == 1);

        // When
        Events.complaintRegistered(KENT, complaint);
        await().atMost(SOON)
                .until(() -> count("select count(*) from recorded_step where complaint_id = ?::uuid", complaint) == 1);
        JsonPath decided = recorded(KENT, decision(newReference(), complaint, "\"2024-10-29\"", STAGE_2));

        // Then
        assertEquals(
                "done_by_council",
                remedy(KENT, decided.getString("remedies[1].id")).getString("status"));
    }
}
