package org.redress.router;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.junit.QuarkusTest;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** What the law leaves to a person is decided, takes effect and stays on record. */
@QuarkusTest
class DecisionsHttpTest extends RunningRouter {

    @Test
    void anInterestThatIsSufficientOpensTheProcedure() {
        // Given
        UUID complaint = complaintBy("relative", "section_17_support");
        String review = review(complaint, "sufficient_interest");
        routing(complaint)
                .body("reviews[0].questions.id", contains("interest_sufficient", "childs_views"))
                .body("reviews[0].dueBy", notNullValue());
        // When
        decide(complaint, answer(review, "\"interest_sufficient\": \"yes\", \"childs_views\": \"yes\"", ""))
                .statusCode(201)
                .body("override", equalTo(false));
        // Then
        routing(complaint)
                .body("routingStatus", equalTo("decided"))
                .body("tracks.procedure", contains("children_act"))
                .body("tracks[0].byPerson", equalTo(true))
                .body("tracks[0].override", equalTo(false))
                .body("decisions.kind", contains("sufficient_interest"));
        track(complaint).body("steps.step", contains("sufficient_interest_decided"));
        eventually(() -> {
            assertEquals(
                    "decided",
                    TOPICS.last(complaint, "review-decided").get("outcome").asText());
            JsonNode assigned = TOPICS.last(complaint, "procedure-assigned");
            assertEquals("person", assigned.get("basis").asText());
            assertEquals(
                    "sufficient_interest_decided",
                    TOPICS.last(complaint, "step-recorded").get("step").asText());
        });
    }

    @Test
    void anInterestThatIsRefusedEndsTheTrackAndTheLetterIsOwed() {
        // Given
        UUID complaint = complaintBy("relative", "section_17_support");
        String review = review(complaint, "sufficient_interest");
        // When
        decide(
                        complaint,
                        answer(
                                review,
                                "\"interest_sufficient\": \"no\", \"childs_views\": \"yes\"",
                                ", \"notTaken\": true"))
                .statusCode(400)
                .body("field", equalTo("reason"));
        decide(
                        complaint,
                        answer(
                                review,
                                "\"interest_sufficient\": \"no\", \"childs_views\": \"yes\"",
                                ", \"notTaken\": true, \"reason\": \"Has not seen the child for years.\""))
                .statusCode(201)
                .body("override", equalTo(false));
        // Then
        routing(complaint)
                .body("routingStatus", equalTo("decided"))
                .body("tracks.closedAs", contains("no_sufficient_interest"));
        track(complaint).body("lawfulNextSteps.step", hasItem("sufficient_interest_notified"));
    }

    @Test
    void aDecisionAgainstARuleNeedsAReasonAndStaysMarked() {
        // Given
        UUID complaint = complaintBy("relative", "section_17_support");
        String review = review(complaint, "sufficient_interest");
        String answers = "\"interest_sufficient\": \"no\", \"childs_views\": \"yes\"";
        // When
        decide(complaint, answer(review, answers, "")).statusCode(400).body("field", equalTo("reason"));
        decide(complaint, answer(review, answers, ", \"reason\": \"Taken all the same.\""))
                .statusCode(201)
                .body("override", equalTo(true));
        // Then
        routing(complaint).body("tracks[0].override", equalTo(true)).body("decisions.override", contains(true));
        as(KENT, MANAGER)
                .get("/v1/complaints/{id}/routing/decisions", complaint)
                .then()
                .body("[0].reason", equalTo("Taken all the same."))
                .body("[0].decidedBy", notNullValue())
                .body("[0].answers.interest_sufficient", equalTo("no"));
        as(KENT, "portal")
                .get("/v1/complaints/{id}/routing/decisions", complaint)
                .then()
                .statusCode(403);
    }

    @Test
    void whatRanUnderTheWrongProcedureCountsAsStage1() {
        // Given: housing, answered corporately
        UUID complaint = complaintBy("parent", "housing");
        String corporate = routing(complaint).extract().path("tracks[0].id");
        String element = routing(complaint).extract().path("tracks[0].elements[0].id");
        // When
        decide(
                        complaint,
                        """
                {"placements": [{"element": "%s", "goes": {"procedure": "children_act"}}]}
                """
                                .formatted(element))
                .statusCode(400)
                .body("field", equalTo("reason"));
        decide(
                        complaint,
                        """
                {"placements": [{"element": "%s", "goes": {"procedure": "children_act"}}],
                 "reason": "It is accommodation of a child in need."}
                """
                                .formatted(element))
                .statusCode(201)
                .body("override", equalTo(true));
        // Then
        routing(complaint)
                .body("tracks.find { it.id == '" + corporate + "' }.closedAs", equalTo("superseded"))
                .body("tracks.find { it.procedure == 'children_act' }.override", equalTo(true))
                .body("tracks.find { it.procedure == 'children_act' }.closedAs", nullValue());
        eventually(() -> assertEquals(
                "superseded",
                TOPICS.last(complaint, "track-closed").get("closedAs").asText()));
    }

    @Test
    void everyQuestionIsAnsweredWithOneOfItsAnswers() {
        UUID complaint = complaintBy("relative", "section_17_support");
        String review = review(complaint, "sufficient_interest");

        decide(complaint, answer(review, "\"childs_views\": \"yes\"", ""))
                .statusCode(400)
                .body("field", equalTo("answers.interest_sufficient"));
        decide(complaint, answer(review, "\"interest_sufficient\": \"perhaps\", \"childs_views\": \"yes\"", ""))
                .statusCode(400)
                .body("detail", containsString("yes, no"));
        decide(complaint, answer(review, "", ", \"goes\": {\"procedure\": \"corporate\"}"))
                .statusCode(400)
                .body("field", equalTo("goes"));
        decide(complaint, answer(UUID.randomUUID().toString(), "", ""))
                .statusCode(409)
                .body("type", containsString("review-not-open"));
        decide(
                        complaint,
                        """
                {"placements": [{"element": "%s", "goes": {"procedure": "corporate"}}], "reason": "x"}
                """
                                .formatted(UUID.randomUUID()))
                .statusCode(422);
        decide(
                        complaint,
                        """
                {"placements": [{"element": "%s", "goes": {"procedure": "elsewhere"}}], "reason": "x"}
                """
                                .formatted((String) routing(complaint).extract().path("reviews[0].elements[0]")))
                .statusCode(400)
                .body("field", equalTo("placements"));
        decide(complaint, "{}").statusCode(400).body("field", equalTo("placements"));
    }

    @Test
    void onlyAManagerWhoHasSeenTheLatestDecides() {
        UUID complaint = complaintBy("relative", "section_17_support");

        officer()
                .header("If-Match", "\"1\"")
                .body(Map.of())
                .post("/v1/complaints/{id}/routing/decisions", complaint)
                .then()
                .statusCode(403);
        as(KENT, MANAGER)
                .body(Map.of())
                .post("/v1/complaints/{id}/routing/decisions", complaint)
                .then()
                .statusCode(428);
        as(KENT, MANAGER)
                .header("If-Match", "\"99\"")
                .body(Map.of("review", review(complaint, "sufficient_interest")))
                .post("/v1/complaints/{id}/routing/decisions", complaint)
                .then()
                .statusCode(412);
    }

    @Test
    void whatWaitsForAPersonStandsInTheirCouncilsQueue() {
        // Given
        UUID complaint = complaintBy("relative", "section_17_support");
        String review = review(complaint, "sufficient_interest");
        // Then
        as(KENT, MANAGER)
                .get("/v1/reviews?kind=sufficient_interest&blocking=true&limit=200")
                .then()
                .statusCode(200)
                .body("items.id", hasItem(review))
                .body("items.find { it.id == '" + review + "' }.complaintId", equalTo(complaint.toString()))
                .body("items.find { it.id == '" + review + "' }.overdue", equalTo(false));
        as(KENT, MANAGER).get("/v1/reviews?openedBefore=2024-01-01").then().body("items", empty());
        as(ESSEX, MANAGER)
                .get("/v1/reviews?limit=200")
                .then()
                .body("items.id.findAll { it == '" + review + "' }", hasSize(0));
        as(KENT, "portal").get("/v1/reviews").then().statusCode(403);
        as(KENT, MANAGER).get("/v1/reviews?kind=nonsense").then().statusCode(400);
        as(KENT, MANAGER).get("/v1/reviews?cursor=nonsense").then().statusCode(400);
    }

    @Test
    void aReviewIsAssignedToSomebody() {
        // Given
        UUID complaint = complaintBy("relative", "section_17_support");
        String review = review(complaint, "sufficient_interest");
        // When
        assign(review, "\"1\"", "{\"assignedTo\": \"a.manager\"}")
                .statusCode(200)
                .header("ETag", equalTo("\"2\""))
                .body("assignedTo", equalTo("a.manager"));
        assign(review, "\"1\"", "{\"assignedTo\": \"another\"}").statusCode(412);
        // Then
        officer().get("/v1/reviews?assignedTo=a.manager&limit=200").then().body("items.id", hasItem(review));
        officer()
                .get("/v1/reviews?unassigned=true&limit=200")
                .then()
                .body("items.id.findAll { it == '" + review + "' }", hasSize(0));
        assign(review, "\"2\"", "{\"assignedTo\": \"<script>\"}").statusCode(400);
        assign(UUID.randomUUID().toString(), "\"1\"", "{}").statusCode(404);
    }

    private static io.restassured.response.ValidatableResponse assign(String review, String ifMatch, String form) {
        return officer()
                .header("If-Match", ifMatch)
                .body(form)
                .put("/v1/reviews/{id}/assignment", review)
                .then();
    }

    private static String answer(String review, String answers, String more) {
        return "{\"review\": \"" + review + "\", \"answers\": {" + answers + "}" + more + "}";
    }

    private static UUID complaintBy(String relationship, String function) {
        return complaint(
                """
                {"receivedOn": "2024-02-16", "registeredOn": "2024-02-16",
                 "children": [{"id": "%s", "relationship": "%s", "status": ["in_need"], "age": "under_16"}],
                 "elements": [{"id": "%s", "function": "%s", "functionSource": "officer", "receivedOn": "2024-02-16"}]}
                """
                        .formatted(UUID.randomUUID(), relationship, UUID.randomUUID(), function));
    }
}
