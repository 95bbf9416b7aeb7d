package org.redress.intake;

import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.redress.intake.Intake.ESSEX;
import static org.redress.intake.Intake.KENT;
import static org.redress.intake.Intake.SMALLEST;
import static org.redress.intake.Intake.as;
import static org.redress.intake.Intake.count;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.redress.local.LocalStackResource;

/** A request that is sent again has no second effect. */
@QuarkusTest
@QuarkusTestResource(value = LocalStackResource.class, initArgs = @ResourceArg(name = "service", value = "intake"))
class RepeatedRequestHttpTest {
    @Test
    void theSameKeyAHundredTimesAtOnceIsOneComplaintAndOneEvent() {
        // Given
        String key = UUID.randomUUID().toString();
        long before = count("select count(*) from complaint");

        // When
        List<Response> answers = IntStream.range(0, 100)
                .mapToObj(i -> CompletableFuture.supplyAsync(() -> as(ESSEX, "portal")
                        .header("Idempotency-Key", key)
                        .body(SMALLEST)
                        .post("/v1/complaints")))
                .toList()
                .stream()
                .map(CompletableFuture::join)
                .toList();

        // Then
        assertEquals(
                List.of(201),
                answers.stream().map(Response::statusCode).distinct().toList());
        List<String> bodies =
                answers.stream().map(Response::asString).distinct().toList();
        assertEquals(1, bodies.size());
        assertEquals(before + 1, count("select count(*) from complaint"));
        String id = answers.get(0).path("id");
        as(ESSEX, "portal")
                .body("{\"on\":\"2024-03-01\",\"madeBy\":\"complainant\",\"form\":\"oral\"}")
                .post("/v1/complaints/" + id + "/withdrawal")
                .then()
                .statusCode(201);
        assertEquals(
                List.of("org.redress.complaint-registered.v1", "org.redress.complaint-withdrawn.v1"),
                Topics.heardOf(id, 2).stream().map(Topics.Heard::type).toList());
    }

    @Test
    void aKeyStandsForOneRequest() {
        // Given
        String key = UUID.randomUUID().toString();
        as(KENT, "portal")
                .header("Idempotency-Key", key)
                .body(SMALLEST)
                .post("/v1/complaints")
                .then()
                .statusCode(201);

        // Then
        as(KENT, "portal")
                .header("Idempotency-Key", key)
                .body(SMALLEST.replace("2024-02-16", "2024-02-17"))
                .post("/v1/complaints")
                .then()
                .statusCode(422)
                .body("type", equalTo("/problems/idempotency-key-reused"));
    }

    @Test
    void aRefusedRequestLeavesItsKeyFree() {
        // Given
        String key = UUID.randomUUID().toString();
        as(KENT, "portal")
                .header("Idempotency-Key", key)
                .body(SMALLEST.replace("2024-02-16", "2006-08-31"))
                .post("/v1/complaints")
                .then()
                .statusCode(400);

        // Then
        as(KENT, "portal")
                .header("Idempotency-Key", key)
                .body(SMALLEST)
                .post("/v1/complaints")
                .then()
                .statusCode(201);
    }
}
