package org.redress.router;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import org.awaitility.Awaitility;
import org.awaitility.core.ThrowingRunnable;
import org.redress.local.LocalStack;
import org.redress.local.LocalStackResource;

/** The service as it runs: asked over HTTP, told and heard over Kafka, with PostgreSQL behind it. */
@QuarkusTestResource(value = LocalStackResource.class, initArgs = @ResourceArg(name = "service", value = "router"))
public abstract class RunningRouter {
    protected static final String KENT = "E10000016";
    protected static final String ESSEX = "E10000012";
    protected static final String OFFICER = "complaints-officer";
    protected static final String MANAGER = "complaints-manager";
    protected static final Topics TOPICS = new Topics();

    private static final Duration SOON = Duration.ofSeconds(20);

    protected static RequestSpecification as(String council, String role) {
        return given().auth()
                .oauth2(LocalStack.shared().tokens().token(council, role))
                .contentType(ContentType.JSON);
    }

    protected static RequestSpecification officer() {
        return as(KENT, OFFICER);
    }

    protected static void eventually(ThrowingRunnable assertion) {
        Awaitility.await().atMost(SOON).untilAsserted(assertion);
    }

    /** A complaint of a parent about help under Part 3, registered at Kent's intake; the router has heard of it. */
    protected static UUID complaintOfAParent() {
        return complaint(
                """
                {"receivedOn": "2024-02-16", "registeredOn": "2024-02-16", "madeOrally": false,
                 "procedureInUse": "corporate",
                 "children": [{"id": "%1$s", "relationship": "parent", "status": ["in_need"], "age": "under_16"}],
                 "elements": [{"id": "%2$s", "function": "section_17_support", "functionSource": "officer",
                   "heads": ["delivery"], "children": [], "actOf": "this_council", "receivedOn": "2024-02-16"}]}
                """
                        .formatted(UUID.randomUUID(), UUID.randomUUID()));
    }

    protected static UUID complaint(String data) {
        UUID id = UUID.randomUUID();
        TOPICS.tell("complaints", KENT, id, "complaint-registered", data);
        eventually(() -> routing(id).statusCode(200));
        return id;
    }

    protected static void told(UUID complaint, String type, String data) {
        TOPICS.tell("complaints", KENT, complaint, type, data);
    }

    /** The deadline tracker tells a limit of the complaint's Children Act track. */
    protected static void deadline(UUID complaint, String rule, String dueOn, String capOn) {
        TOPICS.tell(
                "deadlines",
                KENT,
                complaint,
                "deadline-set",
                """
                {"deadlineId": "%s", "complaintId": "%s", "trackId": "%s", "rule": "%s", "procedure": "children_act",
                 "dueOn": "%s", %s "status": "open", "provisional": false}
                """
                        .formatted(
                                UUID.randomUUID(),
                                complaint,
                                trackId(complaint),
                                rule,
                                dueOn,
                                capOn == null ? "" : "\"capOn\": \"" + capOn + "\","));
    }

    protected static ValidatableResponse routing(UUID complaint) {
        return officer().get("/v1/complaints/{id}/routing", complaint).then();
    }

    protected static ValidatableResponse track(UUID complaint) {
        return officer()
                .get("/v1/complaints/{id}/tracks/{track}", complaint, trackId(complaint))
                .then();
    }

    /** The complaint's Children Act track. */
    protected static String trackId(UUID complaint) {
        return routing(complaint).statusCode(200).extract().path("tracks.find { it.procedure == 'children_act' }.id");
    }

    /** Records a step on the Children Act track, as someone does who has just read it. */
    protected static ValidatableResponse step(UUID complaint, Map<String, ?> form) {
        return officer()
                .header("If-Match", track(complaint).extract().header("ETag"))
                .body(form)
                .post("/v1/complaints/{id}/tracks/{track}/steps", complaint, trackId(complaint))
                .then();
    }

    /** Decides as a manager does who has just read the routing. */
    protected static ValidatableResponse decide(UUID complaint, String form) {
        return as(KENT, MANAGER)
                .header("If-Match", routing(complaint).extract().header("ETag"))
                .body(form)
                .post("/v1/complaints/{id}/routing/decisions", complaint)
                .then();
    }

    /** The complaint's open review of a kind. */
    protected static String review(UUID complaint, String kind) {
        return routing(complaint).extract().path("reviews.find { it.kind == '" + kind + "' }.id");
    }

    protected static ValidatableResponse step(UUID complaint, String step, String on) {
        return step(complaint, Map.of("step", step, "on", on));
    }

    protected static UUID complaintWithStage2(String requestedOn) {
        UUID complaint = complaintOfAParent();
        step(complaint, "stage1_response_sent", "2024-04-30").statusCode(201);
        told(
                complaint,
                "stage-requested",
                """
                {"requestId": "%s", "stage": 2, "receivedOn": "%s", "madeBy": "complainant", "form": "written"}
                """
                        .formatted(UUID.randomUUID(), requestedOn));
        eventually(() -> track(complaint).body("stage", equalTo(2)));
        return complaint;
    }
}
