package org.redress.router;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Steps and departures recorded by officers. */
@QuarkusTest
class StepHttpTest extends RunningRouter {

    @Test
    void anAnswerIsRecordedReadBackAndTold() {
        // Given
        UUID complaint = complaintOfAParent();
        // When
        ValidatableResponse recorded = step(
                complaint,
                Map.of(
                        "step", "stage1_response_sent",
                        "on", "2024-04-30",
                        "receivedOn", "2024-05-02",
                        "channel", "letter",
                        "sentTo", List.of("complainant", "other_affected")));
        // Then
        recorded.statusCode(201)
                .body("step", equalTo("stage1_response_sent"))
                .body("id", notNullValue())
                .header("Location", endsWith("/v1/complaints/" + complaint + "/tracks/" + trackId(complaint)))
                .header("ETag", equalTo("\"2\""));
        track(complaint)
                .header("ETag", equalTo("\"2\""))
                .body("stage", equalTo(1))
                .body("steps.step", contains("stage1_response_sent"))
                .body("steps[0].id", equalTo(recorded.extract().path("id")))
                .body("steps[0].sentTo", contains("complainant", "other_affected"))
                .body("lawfulNextSteps.step", hasItems("stage2_requested", "right_to_stage2_notified"))
                .body("lawfulNextSteps.find { it.step == 'stage2_requested' }.from", equalTo("intake"))
                .body("lawfulNextSteps.find { it.step == 'stage2_requested' }.who", equalTo("complainant"));
        eventually(() -> {
            JsonNode told = TOPICS.last(complaint, "step-recorded");
            assertEquals("2024-04-30", told.get("on").asText());
            assertEquals("2024-05-02", told.get("receivedOn").asText());
            assertEquals("children_act", told.get("procedure").asText());
        });
    }

    @Test
    void ofTwoWhoReadTheSameVersionOneIsTaken() {
        // Given
        UUID complaint = complaintOfAParent();
        String path = "/v1/complaints/" + complaint + "/tracks/" + trackId(complaint) + "/steps";
        // When
        List<Integer> statuses = Stream.of("acknowledged", "procedure_information_sent", "resolution_terms_sent")
                .map(step -> CompletableFuture.supplyAsync(() -> officer()
                        .header("If-Match", "\"1\"")
                        .body(Map.of("step", step, "on", "2024-02-20"))
                        .post(path)
                        .statusCode()))
                .toList()
                .stream()
                .map(CompletableFuture::join)
                .sorted()
                .toList();
        // Then
        assertEquals(List.of(201, 412, 412), statuses);
        track(complaint).body("steps", hasSize(1)).header("ETag", equalTo("\"2\""));
    }

    @Test
    void stageTwoCannotBeRefused() {
        // Given
        UUID complaint = complaintWithStage2("2024-08-14");
        // When
        ValidatableResponse refusal = step(complaint, "stage2_refused", "2024-08-22");
        // Then
        refusal.statusCode(409)
                .body("type", equalTo("/problems/stage-2-cannot-be-refused"))
                .body("citation", equalTo("SI 2006/1738 reg 17(1)"))
                .body("detail", containsString("/departures"));
        step(complaint, "stage2_conditions_imposed", "2024-08-22")
                .statusCode(409)
                .body("type", equalTo("/problems/stage-2-cannot-be-refused"));
        step(complaint, "clock_stopped_without_ground", "2024-08-22")
                .statusCode(409)
                .body("type", equalTo("/problems/departure-not-a-step"));
        track(complaint).body("stage", equalTo(2)).body("steps", hasSize(2));
    }

    @Test
    void aDepartureIsOnRecordAndMovesNothing() {
        // Given
        UUID complaint = complaintWithStage2("2024-08-14");
        String before = track(complaint).extract().header("ETag");
        // When
        officer()
                .body(Map.of(
                        "kind", "stage2_refused",
                        "on", "2024-08-22",
                        "words", "Nothing new had been raised.",
                        "trackId", trackId(complaint)))
                .post("/v1/complaints/{id}/departures", complaint)
                .then()
                .statusCode(201)
                .body("id", notNullValue());
        officer()
                .body(Map.of("kind", "not_told_of_procedure", "on", "2024-08-22"))
                .post("/v1/complaints/{id}/departures", complaint)
                .then()
                .statusCode(201);
        // Then
        track(complaint)
                .header("ETag", equalTo(before))
                .body("stage", equalTo(2))
                .body("closedAs", nullValue())
                .body("departures.kind", contains("stage2_refused", "not_told_of_procedure"))
                .body("departures[0].words", equalTo("Nothing new had been raised."))
                .body("departures[0].citation", equalTo("SI 2006/1738 reg 17(1)"))
                .body("lawfulNextSteps.step", hasItem("investigating_officer_appointed"));
        routing(complaint).body("departures.kind", contains("stage2_refused", "not_told_of_procedure"));
        eventually(() -> {
            JsonNode told = TOPICS.last(complaint, "departure-recorded");
            assertEquals("not_told_of_procedure", told.get("kind").asText());
        });
        assertEquals(false, TOPICS.of(complaint).toString().contains("Nothing new"));
    }

    @Test
    void anInvestigationRunsToItsAdjudication() {
        // Given
        UUID complaint = complaintWithStage2("2024-08-14");
        // When
        step(complaint, "adjudication_sent", "2024-09-19")
                .statusCode(409)
                .body("type", equalTo("/problems/earlier-step-missing"))
                .body("citation", containsString("17(3)"));
        appoint(complaint, "investigating_officer_appointed", "A. Investigator");
        appoint(complaint, "independent_person_appointed", "B. Independent");
        deadline(complaint, "CA-S2-RESP", "2024-09-19", "2024-11-14");
        Map<String, ?> delay = Map.of("step", "stage2_delay_notified", "on", "2024-09-18", "newDate", "2024-10-31");
        eventually(() -> step(complaint, delay).statusCode(201));
        step(complaint, "investigation_report_received", "2024-10-20").statusCode(201);
        step(complaint, "adjudication_sent", "2024-10-30").statusCode(201);
        // Then
        track(complaint)
                .body("roles.name", contains("A. Investigator", "B. Independent"))
                .body("roles.role", contains("investigating_officer", "independent_person"))
                .body("lawfulNextSteps.step", hasItem("stage3_requested"))
                .body("lawfulNextSteps.step", not(hasItem("adjudication_sent")));
        eventually(() -> assertEquals(
                "adjudication_sent",
                TOPICS.last(complaint, "step-recorded").get("step").asText()));
        assertEquals(false, TOPICS.of(complaint).toString().contains("Investigator"));
    }

    private static void appoint(UUID complaint, String step, String name) {
        step(complaint, Map.of("step", step, "on", "2024-08-20", "role", Map.of("name", name)))
                .statusCode(201);
    }
}
