package org.redress.router;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.startsWith;

import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Letters as they stand, and steps that hang on dates of the deadline tracker. */
@QuarkusTest
class LettersHttpTest extends RunningRouter {

    @Test
    void aLetterIsWrittenAsAPageOrInPlainText() {
        // Given
        UUID complaint = complaintOfAParent();
        deadline(complaint, "CA-S1-RESP", "2024-03-01", "2024-03-15");
        eventually(() -> track(complaint).body("lawfulNextSteps.by", hasItem("2024-03-01")));
        // Then
        officer()
                .accept("text/plain")
                .get("/v1/complaints/{id}/letters/acknowledgement", complaint)
                .then()
                .statusCode(200)
                .contentType(startsWith("text/plain"))
                .body(containsString("16 February 2024"))
                .body(containsString("by 1 March 2024"))
                .body(containsString("the Children Act procedure"));
        officer()
                .accept("text/html")
                .get("/v1/complaints/{id}/letters/acknowledgement", complaint)
                .then()
                .statusCode(200)
                .contentType(startsWith("text/html"))
                .body(containsString("<h1>Your complaint has arrived</h1>"));
        officer()
                .accept("text/plain")
                .get("/v1/complaints/{id}/letters/reg8_notice", complaint)
                .then()
                .statusCode(409)
                .body("type", containsString("letter-not-due"));
        officer()
                .accept("text/plain")
                .get("/v1/complaints/{id}/letters/love_letter", complaint)
                .then()
                .statusCode(404);
        as(KENT, "portal")
                .accept("text/plain")
                .get("/v1/complaints/{id}/letters/acknowledgement", complaint)
                .then()
                .statusCode(403);
    }

    @Test
    void aStepThatHangsOnADateWaitsUntilItIsKnown() {
        // Given
        UUID complaint = complaintWithStage2("2024-05-10");
        Map<String, ?> delay = Map.of(
                "step",
                "stage2_delay_notified",
                "on",
                "2024-06-10",
                "newDate",
                "2024-08-12",
                "sentTo",
                List.of("complainant"));
        // When
        step(complaint, delay)
                .statusCode(503)
                .header("Retry-After", equalTo("1"))
                .body("type", containsString("date-not-known-yet"));
        deadline(complaint, "CA-S2-RESP", "2024-06-17", "2024-08-12");
        // Then
        eventually(() -> step(complaint, delay).statusCode(201));
        step(
                        complaint,
                        Map.of(
                                "step",
                                "stage2_delay_notified",
                                "on",
                                "2024-06-11",
                                "newDate",
                                "2024-08-13",
                                "sentTo",
                                List.of("complainant")))
                .statusCode(409)
                .body("type", containsString("beyond-the-cap"));
    }

    @Test
    void aCorporateTrackKeepsItsOwnSteps() {
        // Given
        UUID complaint = complaint(
                """
                {"receivedOn": "2024-02-16", "registeredOn": "2024-02-16",
                 "children": [{"id": "%s", "relationship": "parent"}],
                 "elements": [{"id": "%s", "function": "housing", "functionSource": "officer",
                   "receivedOn": "2024-02-16"}]}
                """
                        .formatted(UUID.randomUUID(), UUID.randomUUID()));
        String track = routing(complaint).extract().path("tracks[0].id");
        // When
        officer()
                .header("If-Match", "\"1\"")
                .body(Map.of("step", "stage1_response_sent", "on", "2024-03-01"))
                .post("/v1/complaints/{id}/tracks/{track}/steps", complaint, track)
                .then()
                .statusCode(201);
        told(
                complaint,
                "stage-requested",
                """
                {"requestId": "%s", "stage": 2, "receivedOn": "2024-03-14"}
                """
                        .formatted(UUID.randomUUID()));
        // Then
        eventually(() -> routing(complaint).body("tracks[0].stage", equalTo(2)));
        officer()
                .header("If-Match", "\"3\"")
                .body(Map.of("step", "panel_held", "on", "2024-03-15"))
                .post("/v1/complaints/{id}/tracks/{track}/steps", complaint, track)
                .then()
                .statusCode(409)
                .body("type", containsString("step-not-of-this-procedure"));
    }
}
