package org.redress.router.complaint;

import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.redress.router.RunningRouter;

/** What a day brings by itself, brought once however often it is done. */
@QuarkusTest
class DailyTickTest extends RunningRouter {
    @Inject
    DailyTick tick;

    @Test
    void anAnswerThatNobodyConfirmedIsAskedAboutOnce() {
        // Given
        UUID complaint = complaintOfAParent();
        step(complaint, "stage1_response_sent", "2024-03-01").statusCode(201);
        // When
        tick.tick().await().atMost(Duration.ofSeconds(60));
        tick.tick().await().atMost(Duration.ofSeconds(60));
        // Then
        routing(complaint)
                .body("reviews.kind", hasItem("satisfaction_unconfirmed"))
                .body("reviews.findAll { it.kind == 'satisfaction_unconfirmed' }", hasSize(1))
                .body("reviews.find { it.kind == 'satisfaction_unconfirmed' }.blocking", equalTo(false));
        as(KENT, MANAGER)
                .get("/v1/complaints/{id}/history?limit=200", complaint)
                .then()
                .body("entries.actor", hasItem("clock"));
    }

    @Test
    void aKeptRequestTakesEffectWhenStageOneIsOverdue() {
        // Given
        UUID complaint = complaintOfAParent();
        told(
                complaint,
                "stage-requested",
                "{\"requestId\": \"" + UUID.randomUUID() + "\", \"stage\": 2, \"receivedOn\": \"2024-02-20\"}");
        eventually(() -> routing(complaint).body("reviews.kind", hasItem("premature_request")));
        // When
        deadline(complaint, "CA-S1-RESP", "2024-03-01", "2024-03-15");
        // Then
        eventually(() -> track(complaint)
                .body("stage", equalTo(2))
                .body("steps[-1].step", equalTo("stage2_requested"))
                .body("steps[-1].on", equalTo("2024-03-02")));
    }
}
