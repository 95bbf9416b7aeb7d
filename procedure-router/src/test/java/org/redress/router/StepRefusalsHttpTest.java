package org.redress.router;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.junit.QuarkusTest;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is refused when it is posted as a step, and stores nothing. */
@QuarkusTest
class StepRefusalsHttpTest extends RunningRouter {

    @ParameterizedTest
    @CsvSource({
        "stage2_requested, record-at-intake",
        "satisfaction_recorded, record-at-intake",
        "withdrawn, record-at-intake",
        "stage2_opened_by_remedy, recorded-by-the-suite",
        "plan_agreed, step-not-of-this-procedure",
        "adjudication_sent, stage-not-open",
        "stage1_further_response_sent, earlier-step-missing",
        "closed, closing-not-confirmed"
    })
    void whatIsNotLawfulNowIsRefused(String step, String problem) {
        UUID complaint = complaintOfAParent();

        step(complaint, step, "2024-05-01")
                .statusCode(409)
                .contentType("application/problem+json")
                .body("type", equalTo("/problems/" + problem))
                .body("field", equalTo("step"));
    }

    @Test
    void malformedStepsAreRefusedAndNothingIsStored() {
        UUID complaint = complaintOfAParent();
        String tomorrow = LocalDate.now().plusDays(2).toString();

        step(complaint, "no_such_step", "2024-05-01")
                .statusCode(400)
                .body("field", equalTo("step"))
                .body("detail", containsString("stage1_response_sent"));
        step(complaint, "acknowledged", tomorrow).statusCode(400).body("field", equalTo("on"));
        step(complaint, "acknowledged", "2024-05").statusCode(400).body("field", equalTo("on"));
        step(complaint, Map.of("step", "acknowledged")).statusCode(400).body("field", equalTo("on"));
        step(complaint, Map.of("step", "acknowledged", "on", "2024-05-01", "colour", "red"))
                .statusCode(400)
                .body("field", equalTo("colour"));
        step(complaint, Map.of("step", "advocate_appointed", "on", "2024-05-01"))
                .statusCode(400)
                .body("field", equalTo("role.name"));
        step(complaint, Map.of("step", "stage1_response_sent", "on", "2024-05-01", "receivedOn", "2024-04-30"))
                .statusCode(400)
                .body("field", equalTo("receivedOn"));
        step(
                        complaint,
                        Map.of(
                                "step",
                                "stage1_response_sent",
                                "on",
                                "2024-05-01",
                                "elements",
                                List.of(UUID.randomUUID().toString())))
                .statusCode(422)
                .body("field", equalTo("elements"));
        step(
                        complaint,
                        Map.of(
                                "step",
                                "stage1_response_sent",
                                "on",
                                "2024-05-01",
                                "corrects",
                                UUID.randomUUID().toString()))
                .statusCode(422)
                .body("field", equalTo("corrects"));
        step(complaint, "acknowledged", "2024-02-15")
                .statusCode(409)
                .body("type", equalTo("/problems/before-the-step-it-follows"));
        track(complaint).body("steps", hasSize(0)).header("ETag", equalTo("\"1\""));
    }

    @Test
    void aChangeNeedsTheVersionThatWasRead() {
        UUID complaint = complaintOfAParent();
        Map<String, String> form = Map.of("step", "acknowledged", "on", "2024-02-20");
        String path = "/v1/complaints/" + complaint + "/tracks/" + trackId(complaint) + "/steps";

        officer().body(form).post(path).then().statusCode(428);
        officer().header("If-Match", "1").body(form).post(path).then().statusCode(400);
        officer().header("If-Match", "\"7\"").body(form).post(path).then().statusCode(412);
        officer().header("If-Match", "\"1\"").body(form).post(path).then().statusCode(201);
        officer()
                .header("If-Match", "\"1\"")
                .body(Map.of("step", "stage1_response_sent", "on", "2024-02-21"))
                .post(path)
                .then()
                .statusCode(412);
        track(complaint).body("steps.step", contains("acknowledged"));
    }

    @Test
    void aRepeatWithTheSameKeyHasNoFurtherEffect() {
        // Given
        UUID complaint = complaintOfAParent();
        String path = "/v1/complaints/" + complaint + "/tracks/" + trackId(complaint) + "/steps";
        String key = UUID.randomUUID().toString();
        Map<String, String> form = Map.of("step", "acknowledged", "on", "2024-02-20");
        // When
        String first = officer()
                .header("If-Match", "\"1\"")
                .header("Idempotency-Key", key)
                .body(form)
                .post(path)
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        String second = officer()
                .header("If-Match", "\"1\"")
                .header("Idempotency-Key", key)
                .body(form)
                .post(path)
                .then()
                .statusCode(201)
                .header("ETag", equalTo("\"2\""))
                .extract()
                .path("id");
        // Then
        assertEquals(first, second);
        track(complaint).body("steps", hasSize(1));
        officer()
                .header("If-Match", "\"2\"")
                .header("Idempotency-Key", key)
                .body(Map.of("step", "acknowledged", "on", "2024-02-21"))
                .post(path)
                .then()
                .statusCode(422);
    }

    @Test
    void onlyOfficersRecordAndOnlyForTheirCouncil() {
        UUID complaint = complaintOfAParent();
        String path = "/v1/complaints/" + complaint + "/tracks/" + trackId(complaint) + "/steps";
        Map<String, String> form = Map.of("step", "acknowledged", "on", "2024-02-20");

        for (String role : List.of("portal", "auditor", "ombudsman-liaison", "service")) {
            as(KENT, role)
                    .header("If-Match", "\"1\"")
                    .body(form)
                    .post(path)
                    .then()
                    .statusCode(403);
            as(KENT, role)
                    .body(Map.of("kind", "stage2_refused", "on", "2024-08-22"))
                    .post("/v1/complaints/" + complaint + "/departures")
                    .then()
                    .statusCode(403);
        }
        as(ESSEX, OFFICER)
                .header("If-Match", "\"1\"")
                .body(form)
                .post(path)
                .then()
                .statusCode(404);
        as(ESSEX, OFFICER)
                .body(Map.of("kind", "stage2_refused", "on", "2024-08-22"))
                .post("/v1/complaints/" + complaint + "/departures")
                .then()
                .statusCode(404);
        officer()
                .body(Map.of(
                        "kind",
                        "stage2_refused",
                        "on",
                        "2024-08-22",
                        "trackId",
                        UUID.randomUUID().toString()))
                .post("/v1/complaints/" + complaint + "/departures")
                .then()
                .statusCode(422)
                .body("field", equalTo("trackId"));
    }
}
