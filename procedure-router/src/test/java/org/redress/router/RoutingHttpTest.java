package org.redress.router;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** A complaint that intake has told of is routed, and everybody is told. */
@QuarkusTest
class RoutingHttpTest extends RunningRouter {

    @Test
    void aRegisteredComplaintIsRoutedWithReasonsAndTold() {
        // When
        UUID complaint = complaintOfAParent();
        // Then
        routing(complaint)
                .body("complaintId", equalTo(complaint.toString()))
                .body("routingStatus", equalTo("decided"))
                .body("tracks.procedure", contains("children_act"))
                .body("tracks[0].stage", equalTo(1))
                .body("tracks[0].destination", nullValue())
                .body("tracks[0].elements.function", contains("section_17_support"))
                .body("tracks[0].elements.receivedOn", contains("2024-02-16"))
                .body("tracks[0].reasons.rule", hasItem("W-PARENT"))
                .body("tracks[0].reasons.citation", hasItem(containsString("26(3)(b)")))
                .body("reviews.kind", contains("wrong_procedure_in_use"))
                .body("reviews[0].blocking", equalTo(false))
                .body("reviews[0].wouldLeadTo.procedure", equalTo("children_act"))
                .body("reviews[0].citation", containsString("24 003 150"))
                .body("departures", hasSize(0));
        eventually(() -> assertEquals(List.of("procedure-assigned", "review-requested"), TOPICS.typesOf(complaint)));
        JsonNode assigned = TOPICS.last(complaint, "procedure-assigned");
        assertEquals("children_act", assigned.get("procedure").asText());
        assertEquals("2024-02-16", assigned.get("receivedOn").asText());
        assertEquals("decided", assigned.get("routingStatus").asText());
        assertEquals("rules", assigned.get("basis").asText());
        assertEquals(KENT, TOPICS.of(complaint).get(0).council());
    }

    @Test
    void whatAFormsUserChoseWaitsForAPerson() {
        // When
        UUID complaint = complaint(
                """
                {"receivedOn": "2024-02-16", "registeredOn": "2024-02-16",
                 "children": [{"id": "%s", "relationship": "parent"}],
                 "elements": [{"id": "%s", "function": "child_protection", "functionSource": "complainant",
                   "receivedOn": "2024-02-16"}]}
                """
                        .formatted(UUID.randomUUID(), UUID.randomUUID()));
        // Then
        routing(complaint)
                .body("routingStatus", equalTo("needs_review"))
                .body("tracks", hasSize(0))
                .body("reviews.find { it.kind == 'child_protection' }.blocking", equalTo(true))
                .body("reviews.find { it.kind == 'child_protection' }.missing", containsString("assessment"));
        eventually(() -> {
            JsonNode asked = TOPICS.last(complaint, "review-requested");
            assertEquals("needs_review", asked.get("routingStatus").asText());
            assertEquals("2024-02-16", asked.get("receivedOn").asText());
        });
    }

    @Test
    void elementsAddedLaterJoinTheTrackThatGoesTheSameWayAndOpenOthers() {
        // Given
        UUID complaint = complaintOfAParent();
        String track = trackId(complaint);
        // When
        told(
                complaint,
                "complaint-amended",
                """
                {"elements": [
                   {"id": "%s", "function": "section_17_support", "functionSource": "officer", "receivedOn": "2024-04-11"},
                   {"id": "%s", "function": "housing", "functionSource": "officer", "receivedOn": "2024-04-11"}],
                 "on": "2024-04-11"}
                """
                        .formatted(UUID.randomUUID(), UUID.randomUUID()));
        // Then
        eventually(() -> routing(complaint)
                .body("tracks.procedure", contains("children_act", "corporate"))
                .body("tracks[0].id", equalTo(track))
                .body("tracks[0].version", equalTo(2))
                .body("tracks[0].elements.receivedOn", contains("2024-02-16", "2024-04-11"))
                .body("reviews.findAll { it.kind == 'wrong_procedure_in_use' }", hasSize(1)));
        eventually(() -> assertEquals(
                List.of(
                        "procedure-assigned",
                        "review-requested",
                        "procedure-assigned",
                        "procedure-assigned",
                        "review-requested"),
                TOPICS.typesOf(complaint)));
        assertEquals(2, TOPICS.of(complaint).get(2).data().get("elements").size());
    }

    @Test
    void anEventAheadOfItsComplaintWaitsForIt() {
        // Given
        UUID complaint = UUID.randomUUID();
        TOPICS.tell(
                "remedies",
                KENT,
                complaint,
                "remedy-agreed",
                """
                {"remedyId": "%s", "kind": "commission_stage2", "startOn": "2024-10-29"}
                """
                        .formatted(UUID.randomUUID()));
        // When
        TOPICS.tell(
                "complaints",
                KENT,
                complaint,
                "complaint-registered",
                """
                {"receivedOn": "2024-02-16", "children": [{"id": "%s", "relationship": "parent"}],
                 "elements": [{"id": "%s", "function": "section_17_support", "receivedOn": "2024-02-16"}]}
                """
                        .formatted(UUID.randomUUID(), UUID.randomUUID()));
        // Then
        eventually(() -> track(complaint).body("steps.step", contains("stage2_opened_by_remedy")));
    }

    @Test
    void theSameEventTwiceHasOneEffect() {
        // Given
        UUID complaint = complaintOfAParent();
        UUID event = UUID.randomUUID();
        String amended =
                """
                {"elements": [{"id": "%s", "function": "section_17_support", "functionSource": "officer",
                   "receivedOn": "2024-04-11"}], "on": "2024-04-11"}
                """
                        .formatted(UUID.randomUUID());
        // When
        TOPICS.tell("complaints", KENT, complaint, "complaint-amended", amended, event);
        TOPICS.tell("complaints", KENT, complaint, "complaint-amended", amended, event);
        TOPICS.tell("complaints", KENT, complaint, "contact-recorded", contact());
        told(
                complaint,
                "complaint-withdrawn",
                "{\"withdrawalId\": \"" + UUID.randomUUID() + "\", \"on\": \"2024-05-01\"}");
        // Then: the withdrawal, which came after both, has been applied
        eventually(() -> track(complaint).body("steps.step", contains("withdrawn")));
        routing(complaint).body("tracks[0].elements", hasSize(2));
    }

    @Test
    void anotherCouncilsComplaintIsNotThere() {
        UUID complaint = complaintOfAParent();

        as(ESSEX, OFFICER)
                .get("/v1/complaints/{id}/routing", complaint)
                .then()
                .statusCode(404)
                .header("Retry-After", "1")
                .contentType("application/problem+json");
        as(ESSEX, OFFICER)
                .get("/v1/complaints/{id}/tracks/{track}", complaint, trackId(complaint))
                .then()
                .statusCode(404);
        officer().get("/v1/complaints/{id}/routing", UUID.randomUUID()).then().statusCode(404);
        officer()
                .get("/v1/complaints/{id}/tracks/{track}", complaint, UUID.randomUUID())
                .then()
                .statusCode(404);
    }

    @Test
    void rolesReadWhatTheyMay() {
        UUID complaint = complaintOfAParent();

        given().get("/v1/complaints/{id}/routing", complaint).then().statusCode(401);
        as(KENT, "portal").get("/v1/complaints/{id}/routing", complaint).then().statusCode(200);
        as(KENT, "auditor").get("/v1/complaints/{id}/routing", complaint).then().statusCode(200);
        as(KENT, "service").get("/v1/complaints/{id}/routing", complaint).then().statusCode(403);
        as(KENT, "portal")
                .get("/v1/complaints/{id}/tracks/{track}", complaint, trackId(complaint))
                .then()
                .statusCode(403);
        as(null, "operator")
                .get("/v1/complaints/{id}/routing", complaint)
                .then()
                .statusCode(403);
        as("E09000001", OFFICER)
                .get("/v1/complaints/{id}/routing", complaint)
                .then()
                .statusCode(403)
                .body("type", containsString("council-not-served"));
    }

    @Test
    void whereADateWasFoundIsNotTold() {
        UUID complaint = complaintOfAParent();

        step(
                        complaint,
                        java.util.Map.of(
                                "step",
                                "stage1_response_sent",
                                "on",
                                java.util.Map.of(
                                        "precision", "month",
                                        "notBefore", "2024-04-01",
                                        "notAfter", "2024-04-30",
                                        "source", "a letter of Mrs Secret"),
                                "note",
                                "Mrs Secret telephoned"))
                .statusCode(201);

        eventually(() -> TOPICS.last(complaint, "step-recorded"));
        assertFalse(TOPICS.of(complaint).toString().contains("Secret"));
        track(complaint)
                .body("steps[0].on.source", equalTo("a letter of Mrs Secret"))
                .body("steps[0].note", equalTo("Mrs Secret telephoned"));
    }

    private static String contact() {
        return "{\"contactId\": \"" + UUID.randomUUID()
                + "\", \"on\": \"2024-04-20\", \"channel\": \"email\", \"kind\": \"holding_reply\"}";
    }
}
