package org.redress.intake;

import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;
import static org.redress.intake.Intake.ESSEX;
import static org.redress.intake.Intake.KENT;
import static org.redress.intake.Intake.count;
import static org.redress.intake.Intake.post;
import static org.redress.intake.Intake.read;
import static org.redress.intake.Intake.registered;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import org.awaitility.Awaitility;
import org.hamcrest.Matcher;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.redress.local.LocalStackResource;

/** One call shows what the other services told: their samples are sent through the broker. */
@QuarkusTest
@QuarkusTestResource(value = LocalStackResource.class, initArgs = @ResourceArg(name = "service", value = "intake"))
class ReadModelHttpTest {
    private static final Duration SOON = Duration.ofSeconds(30);

    private final String track = UUID.randomUUID().toString();
    private final String element = UUID.randomUUID().toString();
    private String complaint;

    @BeforeEach
    void aComplaint() {
        complaint = registered();
    }

    @Test
    void aTrackHasAStageAndAnEnd() {
        assigned();
        shows("tracks[0].procedure", equalTo("children_act"))
                .body("routingStatus", equalTo("decided"))
                .body("tracks[0].id", equalTo(track))
                .body("tracks[0].stage", equalTo(1))
                .body("tracks[0].receivedOn", equalTo("2024-02-16"))
                .body("tracks[0].elements", equalTo(List.of(element)))
                .body("tracks[0].closedAs", nullValue());

        step("stage2_requested", null);
        shows("tracks[0].stage", equalTo(2));

        tell("procedures", "departure-recorded", data -> data.put("trackId", track)
                .put("kind", "stage2_refused")
                .put("on", "2024-08-22"));
        shows("departures[0].kind", equalTo("stage2_refused"))
                .body("departures[0].on", equalTo("2024-08-22"))
                .body("departures[0].trackId", equalTo(track))
                .body("tracks[0].stage", equalTo(2));

        tell("procedures", "track-closed", data -> data.put("trackId", track)
                .put("closedAs", "resolved")
                .put("on", "2024-12-03"));
        shows("tracks[0].closedAs", equalTo("resolved"))
                .body("tracks[0].closedOn", equalTo("2024-12-03"))
                .body("tracks[0].procedure", equalTo("children_act"))
                .body("tracks.size()", equalTo(1));

        assigned();
        shows("tracks[0].closedAs", nullValue())
                .body("tracks[0].closedOn", nullValue())
                .body("tracks[0].stage", equalTo(2));
    }

    @Test
    void aTrackToldOfAgainHasItsNewElements() {
        String later = UUID.randomUUID().toString();
        assigned();
        assigned(element, later);

        shows("tracks[0].elements", equalTo(List.of(element, later))).body("tracks.size()", equalTo(1));
    }

    @Test
    void aStageRequestIsShownWaitingThenInReviewThenApplied() {
        String request = post(
                        complaint,
                        "stage-requests",
                        "{'stage':2,'receivedOn':'2024-08-14','madeBy':'complainant','form':'written'}")
                .path("id");
        read(complaint).then().body("stageRequests[0].state", equalTo("waiting"));

        String review = UUID.randomUUID().toString();
        tell("procedures", "review-requested", data -> {
            data.put("reviewId", review).put("kind", "premature_request").put("blocking", true);
            data.put("stageRequestId", request).put("routingStatus", "needs_review");
            data.putObject("wouldLeadTo").put("procedure", "children_act");
        });
        shows("stageRequests[0].state", equalTo("in_review"))
                .body("routingStatus", equalTo("needs_review"))
                .body("reviews[0].kind", equalTo("premature_request"))
                .body("reviews[0].blocking", equalTo(true))
                .body("reviews[0].wouldLeadTo.procedure", equalTo("children_act"))
                .body("reviews[0].outcome", nullValue());

        step("stage2_requested", request);
        shows("stageRequests[0].state", equalTo("applied"));

        tell("procedures", "review-decided", data -> data.put("reviewId", review)
                .put("outcome", "children_act")
                .put("decidedOn", "2026-11-21"));
        shows("reviews[0].outcome", equalTo("children_act"))
                .body("reviews[0].decidedOn", equalTo("2026-11-21"))
                .body("reviews[0].kind", equalTo("premature_request"));
    }

    @Test
    void aDeadlineIsOwedUntilItIsMetOrCancelled() {
        String later = UUID.randomUUID().toString();
        String sooner = UUID.randomUUID().toString();
        deadline("deadline-set", later, "open", data -> data.put("dueOn", "2024-09-19")
                .put("capOn", "2024-11-14"));
        deadline("deadline-set", sooner, "open", data -> data.put("dueOn", "2024-03-01"));
        shows("nextDeadlines.id", equalTo(List.of(sooner, later)))
                .body("nextDeadlines[1].dueOn", equalTo("2024-09-19"))
                .body("nextDeadlines[1].capOn", equalTo("2024-11-14"))
                .body("nextDeadlines[1].status", equalTo("open"));

        deadline("deadline-cancelled", sooner, "cancelled", data -> {});
        shows("nextDeadlines.id", equalTo(List.of(later)));

        deadline("deadline-missed", later, "missed", data -> data.put("dueOn", "2024-09-19"));
        shows("nextDeadlines[0].status", equalTo("missed"));

        deadline("deadline-moved", later, "cannot_be_told", data -> data.putObject("dueBetween")
                .put("from", "2015-09-07")
                .put("to", "2015-10-05"));
        shows("nextDeadlines[0].dueBetween.from", equalTo("2015-09-07"))
                .body("nextDeadlines[0].dueBetween.to", equalTo("2015-10-05"))
                .body("nextDeadlines[0].dueOn", nullValue());

        deadline("deadline-met", later, "met_late", data -> data.put("metOn", "2024-10-01"));
        shows("nextDeadlines", empty());
    }

    @Test
    void aRemedyIsFollowedToItsOutcome() {
        String remedy = UUID.randomUUID().toString();
        tell("remedies", "remedy-agreed", data -> data.put("remedyId", remedy)
                .put("kind", "apology")
                .put("within", "P1M")
                .put("status", "agreed"));
        shows("remedies[0].status", equalTo("agreed"))
                .body("remedies[0].id", equalTo(remedy))
                .body("remedies[0].kind", equalTo("apology"))
                .body("remedies[0].within", equalTo("P1M"))
                .body("remedies[0].dueOn", nullValue());

        deadline("deadline-set", UUID.randomUUID().toString(), "open", data -> data.put("remedyId", remedy)
                .put("dueOn", "2024-11-29"));
        shows("remedies[0].dueOn", equalTo("2024-11-29"));

        tell("remedies", "remedy-progressed", data -> data.put("remedyId", remedy)
                .put("status", "done_by_council")
                .put("achievedOn", "2024-11-20"));
        shows("remedies[0].status", equalTo("done_by_council")).body("remedies[0].achievedOn", equalTo("2024-11-20"));

        tell("remedies", "evidence-sent", data -> data.put("remedyId", remedy).put("evidenceSentOn", "2024-11-25"));
        shows("remedies[0].evidenceSentOn", equalTo("2024-11-25"))
                .body("remedies[0].status", equalTo("evidence_sent"))
                .body("remedies[0].achievedOn", equalTo("2024-11-20"));

        tell("remedies", "remedy-outcome-recorded", data -> data.put("remedyId", remedy)
                .put("status", "ombudsman_complete_and_satisfied")
                .put("outcomeOn", "2024-12-10"));
        shows("remedies[0].status", equalTo("ombudsman_complete_and_satisfied"))
                .body("remedies[0].outcomeOn", equalTo("2024-12-10"))
                .body("remedies[0].kind", equalTo("apology"))
                .body("remedies.size()", equalTo(1));
    }

    @Test
    void aRemedyTakenBackIsNoLongerAchieved() {
        String remedy = UUID.randomUUID().toString();
        tell("remedies", "remedy-agreed", data -> data.put("remedyId", remedy)
                .put("kind", "complete_stage2")
                .put("status", "agreed"));
        tell("remedies", "remedy-progressed", data -> data.put("remedyId", remedy)
                .put("status", "done_by_council")
                .put("achievedOn", "2024-11-20"));
        shows("remedies[0].achievedOn", equalTo("2024-11-20"));

        tell("remedies", "remedy-progressed", data -> data.put("remedyId", remedy)
                .put("status", "in_progress")
                .remove("achievedOn"));
        shows("remedies[0].status", equalTo("in_progress"))
                .body("remedies[0].achievedOn", nullValue())
                .body("remedies[0].kind", equalTo("complete_stage2"));
    }

    @Test
    void aRemedyFoundNotCompleteAndDoneLateHasNoVerdictUntilTheNext() {
        String remedy = UUID.randomUUID().toString();
        tell("remedies", "remedy-agreed", data -> data.put("remedyId", remedy).put("status", "agreed"));
        tell("remedies", "evidence-sent", data -> data.put("remedyId", remedy).put("evidenceSentOn", "2024-11-25"));
        tell("remedies", "remedy-outcome-recorded", data -> data.put("remedyId", remedy)
                .put("status", "ombudsman_not_complete_not_satisfied")
                .put("outcomeOn", "2024-12-10"));
        shows("remedies[0].outcomeOn", equalTo("2024-12-10")).body("remedies[0].evidenceSentOn", equalTo("2024-11-25"));

        tell("remedies", "remedy-progressed", data -> data.put("remedyId", remedy)
                .put("status", "done_by_council")
                .put("achievedOn", "2025-01-10"));
        shows("remedies[0].achievedOn", equalTo("2025-01-10"))
                .body("remedies[0].outcomeOn", nullValue())
                .body("remedies[0].evidenceSentOn", nullValue());

        tell("remedies", "evidence-sent", data -> data.put("remedyId", remedy).put("evidenceSentOn", "2025-01-12"));
        shows("remedies[0].evidenceSentOn", equalTo("2025-01-12"))
                .body("remedies[0].achievedOn", equalTo("2025-01-10"));
    }

    @Test
    void whatAnotherCouncilTellsOfTheComplaintIsNotShown() {
        // When
        Topics.tell("procedures", ESSEX, complaint, "procedure-assigned", EventSample.json("procedure-assigned"));

        // Then it is held: the complaint is not one of Essex's
        Awaitility.await()
                .atMost(SOON)
                .until(() -> count(
                                "select count(*) from held_event where complaint_id = ? and council = ?",
                                UUID.fromString(complaint),
                                ESSEX)
                        == 1);
        read(complaint).then().body("tracks", empty()).body("routingStatus", equalTo("pending"));
    }

    @Test
    void theListSaysHowFarRoutingIs() {
        assigned();
        shows("routingStatus", equalTo("decided"));

        Intake.as(KENT, "portal")
                .get("/v1/complaints?reference=" + read(complaint).path("reference"))
                .then()
                .body("items.routingStatus", equalTo(List.of("decided")));
    }

    private void assigned(String... elements) {
        tell("procedures", "procedure-assigned", data -> {
            data.put("trackId", track).put("procedure", "children_act").put("receivedOn", "2024-02-16");
            data.put("routingStatus", "decided").remove("destination");
            ArrayNode told = data.putArray("elements");
            for (String id : elements.length == 0 ? new String[] {element} : elements) {
                told.addObject().put("id", id).put("receivedOn", "2024-02-16");
            }
        });
    }

    private void step(String step, String stageRequest) {
        tell("procedures", "step-recorded", data -> {
            data.put("trackId", track).put("step", step).remove("corrects");
            data.put("stageRequestId", stageRequest);
        });
    }

    /** Tells of a deadline: of the sample nothing is left that says when it is due and whether it was met. */
    private void deadline(String event, String id, String status, Consumer<ObjectNode> changes) {
        tell("deadlines", event, data -> {
            data.remove(List.of("dueOn", "dueBetween", "capOn", "capBetween", "metOn", "remedyId"));
            data.put("deadlineId", id).put("rule", "CA-S2-RESP").put("status", status);
            changes.accept(data);
        });
    }

    /** Sends the sample with other values. */
    private void tell(String topic, String type, Consumer<ObjectNode> changes) {
        ObjectNode data = EventSample.json(type).deepCopy();
        if (data.has("complaintId")) {
            data.put("complaintId", complaint);
        }
        changes.accept(data);
        Topics.tell(topic, KENT, complaint, type, data);
    }

    private ValidatableResponse shows(String path, Matcher<?> what) {
        Awaitility.await().atMost(SOON).until(() -> what.matches(read(complaint).path(path)));
        return read(complaint).then();
    }
}
