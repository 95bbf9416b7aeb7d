package org.redress.router;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** What complainants say at intake, and the Ombudsman's remedies, as they take effect here. */
@QuarkusTest
class StatementsHttpTest extends RunningRouter {

    @Test
    void stageTwoAskedForAfterAnAnswerOpens() {
        // Given
        UUID complaint = complaintOfAParent();
        step(complaint, "stage1_response_sent", "2024-08-05").statusCode(201);
        // When
        UUID request = asksForStage(complaint, 2, "2024-08-14");
        // Then
        eventually(() -> track(complaint)
                .body("stage", equalTo(2))
                .body("steps.step", contains("stage1_response_sent", "stage2_requested"))
                .body("steps[1].on", equalTo("2024-08-14"))
                .body("steps[1].stageRequestId", equalTo(request.toString())));
        eventually(() -> {
            JsonNode told = TOPICS.last(complaint, "step-recorded");
            assertEquals(request.toString(), told.get("stageRequestId").asText());
            assertEquals("2024-08-14", told.get("on").asText());
        });
    }

    @Test
    void aRequestBeforeAnyAnswerIsKeptAndTakesEffectOnTheDayOfTheAnswer() {
        // Given
        UUID complaint = complaintOfAParent();
        UUID request = asksForStage(complaint, 2, "2024-02-20");
        eventually(() -> routing(complaint)
                .body("routingStatus", equalTo("decided"))
                .body("reviews.find { it.kind == 'premature_request' }.blocking", equalTo(true))
                .body("reviews.find { it.kind == 'premature_request' }.elements", empty())
                .body("reviews.find { it.kind == 'premature_request' }.stageRequestId", equalTo(request.toString())));
        track(complaint).body("stage", equalTo(1)).body("steps", empty());
        // When
        step(complaint, "stage1_response_sent", "2024-03-01").statusCode(201);
        // Then
        track(complaint)
                .body("stage", equalTo(2))
                .body("steps.step", contains("stage1_response_sent", "stage2_requested"))
                .body("steps[1].on", equalTo("2024-03-01"))
                .body("steps[1].receivedOn", equalTo("2024-02-20"));
        routing(complaint).body("reviews.find { it.kind == 'premature_request' }", nullValue());
        eventually(() -> assertTrue(TOPICS.typesOf(complaint).contains("review-decided")));
    }

    @Test
    void stageThreeFollowsTheAdjudication() {
        // Given
        UUID complaint = complaintOfAParent();
        asksForStage(complaint, 3, "2024-02-20");
        eventually(() -> routing(complaint).body("reviews.kind", hasItem("premature_request")));
        // When
        step(complaint, "stage1_response_sent", "2024-03-01").statusCode(201);
        asksForStage(complaint, 2, "2024-03-04");
        eventually(() -> track(complaint).body("stage", equalTo(2)));
        appointBoth(complaint);
        step(complaint, "adjudication_sent", "2024-04-01").statusCode(201);
        track(complaint).body("stage", equalTo(2));
        deadline(complaint, "CA-S3-ASK", "2024-04-29", null);
        // Then: once the limit for asking is known
        eventually(() -> track(complaint).body("stage", equalTo(3)));
        track(complaint)
                .body("steps[-1].step", equalTo("stage3_requested"))
                .body("steps[-1].on", equalTo("2024-04-01"));
    }

    @Test
    void beingUnhappyWithAnAnswerIsARequestForStageTwo() {
        // Given
        UUID complaint = complaintOfAParent();
        step(complaint, "stage1_response_sent", "2024-08-05").statusCode(201);
        // When
        satisfied(complaint, false, "2024-08-14");
        // Then
        eventually(() -> track(complaint)
                .body("steps.step", contains("stage1_response_sent", "satisfaction_recorded", "stage2_requested"))
                .body("steps[1].satisfied", equalTo(false))
                .body("stage", equalTo(2)));
    }

    @Test
    void aSettledComplaintIsClosedAndStageTwoTakesItUpAgain() {
        // Given
        UUID complaint = complaintOfAParent();
        step(complaint, "stage1_response_sent", "2024-08-05").statusCode(201);
        step(complaint, "resolution_terms_sent", "2024-08-06").statusCode(201);
        satisfied(complaint, true, "2024-08-07");
        eventually(() -> track(complaint).body("lawfulNextSteps.step", hasItem("closed")));
        // When
        step(complaint, "closed", "2024-08-08").statusCode(201);
        track(complaint).body("closedAs", equalTo("resolved"));
        asksForStage(complaint, 2, "2024-10-01");
        // Then
        eventually(() -> track(complaint).body("closedAs", nullValue()).body("stage", equalTo(2)));
        eventually(() -> assertEquals(
                List.of("step-recorded", "track-closed", "procedure-assigned", "step-recorded"),
                lastOf(TOPICS.typesOf(complaint), 4)));
    }

    @Test
    void aWithdrawalLeavesOnlyItsConfirmation() {
        // Given
        UUID complaint = complaintOfAParent();
        // When
        told(
                complaint,
                "complaint-withdrawn",
                "{\"withdrawalId\": \"" + UUID.randomUUID() + "\", \"on\": \"2024-02-20\"}");
        eventually(() -> track(complaint)
                .body("lawfulNextSteps.step", contains("withdrawal_retracted", "withdrawal_confirmed")));
        step(complaint, "stage1_response_sent", "2024-02-21")
                .statusCode(409)
                .body("type", equalTo("/problems/complaint-withdrawn"))
                .body("citation", equalTo("SI 2006/1738 reg 7(1)"));
        step(complaint, "withdrawal_confirmed", "2024-02-22").statusCode(201);
        // Then
        track(complaint)
                .body("closedAs", equalTo("withdrawn"))
                .body("lawfulNextSteps.step", contains("withdrawal_retracted"));
        routing(complaint).body("reviews", empty());
        eventually(() -> assertEquals(
                "withdrawn",
                TOPICS.last(complaint, "track-closed").get("closedAs").asText()));
    }

    @Test
    void aRemedyOpensStageTwoOnTheDayOfTheDecisionAndTheNextOnlyLinks() {
        // Given
        UUID complaint = complaintOfAParent();
        step(complaint, "stage1_response_sent", "2024-04-30").statusCode(201);
        // When
        UUID commission = agreed(complaint, "commission_stage2", "\"2024-10-29\"");
        agreed(complaint, "complete_stage2", "\"2024-10-29\"");
        agreed(complaint, "apology", "\"2024-10-29\"");
        // Then
        eventually(() -> track(complaint)
                .body("steps.step", contains("stage1_response_sent", "stage2_opened_by_remedy"))
                .body("steps[1].on", equalTo("2024-10-29"))
                .body("steps[1].remedyId", equalTo(commission.toString())));
        eventually(() -> assertEquals(
                commission.toString(),
                TOPICS.last(complaint, "step-recorded").get("remedyId").asText()));
        // And a request that comes once stage 2 is open has nothing left to open
        asksForStage(complaint, 2, "2024-11-04");
        satisfied(complaint, false, "2024-11-05");
        eventually(() -> track(complaint)
                .body(
                        "steps.step",
                        contains("stage1_response_sent", "stage2_opened_by_remedy", "satisfaction_recorded")));
    }

    @Test
    void aRemedyOfADayNotKnownOpensStageTwoOnADayNotKnown() {
        UUID complaint = complaintOfAParent();
        step(complaint, "stage1_response_sent", "2024-04-30").statusCode(201);

        agreed(complaint, "complete_stage2", "{\"precision\": \"not_known\"}");

        eventually(() -> track(complaint)
                .body("steps.step", contains("stage1_response_sent", "stage2_opened_by_remedy"))
                .body("steps[1].on.precision", equalTo("not_known")));
    }

    @Test
    void whereStageTwoRunsTheRemedyLeavesItsStart() {
        // Given
        UUID complaint = complaintOfAParent();
        step(complaint, "stage1_response_sent", "2024-08-05").statusCode(201);
        asksForStage(complaint, 2, "2024-08-14");
        eventually(() -> track(complaint).body("stage", equalTo(2)));
        // When
        agreed(complaint, "commission_stage2", "\"2025-01-10\"");
        told(complaint, "contact-recorded", "{\"contactId\": \"" + UUID.randomUUID() + "\", \"on\": \"2025-01-11\"}");
        agreed(complaint, "complete_stage2", "\"2025-01-10\"");
        satisfied(complaint, false, "2025-01-12");
        // Then: what came after both remedies has been recorded, and no stage was opened again
        eventually(() -> track(complaint)
                .body("steps.step", contains("stage1_response_sent", "stage2_requested", "satisfaction_recorded")));
    }

    private static UUID asksForStage(UUID complaint, int stage, String on) {
        UUID request = UUID.randomUUID();
        told(
                complaint,
                "stage-requested",
                """
                {"requestId": "%s", "stage": %d, "receivedOn": "%s", "madeBy": "complainant", "form": "written"}
                """
                        .formatted(request, stage, on));
        return request;
    }

    private static void satisfied(UUID complaint, boolean satisfied, String on) {
        told(
                complaint,
                "satisfaction-recorded",
                """
                {"recordId": "%s", "satisfied": %b, "on": "%s", "madeBy": "complainant", "form": "oral"}
                """
                        .formatted(UUID.randomUUID(), satisfied, on));
    }

    private static UUID agreed(UUID complaint, String kind, String startOn) {
        UUID remedy = UUID.randomUUID();
        TOPICS.tell(
                "remedies",
                KENT,
                complaint,
                "remedy-agreed",
                """
                {"remedyId": "%s", "decisionId": "%s", "kind": "%s", "startOn": %s, "status": "agreed"}
                """
                        .formatted(remedy, UUID.randomUUID(), kind, startOn));
        return remedy;
    }

    private static void appointBoth(UUID complaint) {
        for (String step : List.of("investigating_officer_appointed", "independent_person_appointed")) {
            step(
                            complaint,
                            java.util.Map.of(
                                    "step", step, "on", "2024-03-10", "role", java.util.Map.of("name", "Somebody")))
                    .statusCode(201);
        }
    }

    private static <T> List<T> lastOf(List<T> all, int count) {
        return all.subList(Math.max(0, all.size() - count), all.size());
    }
}
