package org.redress.intake;

import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.redress.intake.Intake.KENT;
import static org.redress.intake.Intake.as;
import static org.redress.intake.Intake.post;
import static org.redress.intake.Intake.read;
import static org.redress.intake.Intake.register;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.redress.intake.complaint.FullForm;
import org.redress.local.LocalStackResource;

/** A complaint as a parent or a young person sees it. */
@QuarkusTest
@QuarkusTestResource(value = LocalStackResource.class, initArgs = @ResourceArg(name = "service", value = "intake"))
class PlainViewHttpTest {
    private static final Pattern CODES = Pattern.compile("children_act|section_17_support|CA-S1-RESP|stage1_");

    @Test
    void itIsToldInPlainWordsAndWithoutNotes() {
        // Given
        String id = register(KENT, "complaints-officer", FullForm.JSON_TEXT).path("id");
        post(
                id,
                "contacts",
                "{'on':'2024-03-01','channel':'email','direction':'to_complainant','kind':'other','note':'Worker Jo Bloggs rang.'}");
        post(id, "satisfaction", "{'satisfied':false,'on':'2024-03-05','madeBy':'complainant','form':'oral'}");
        String track = UUID.randomUUID().toString();
        assigned(id, track);
        step(id, track, "stage1_response_sent");
        deadline(id, track);

        // When
        Awaitility.await()
                .atMost(Duration.ofSeconds(30))
                .until(() -> plain(id).<List<String>>path("whatYouCanDo.action").contains("ask_for_stage_2")
                        && !plain(id).<List<String>>path("whatHappensNext.what").isEmpty());
        Response shown = plain(id);

        // Then
        shown.then()
                .statusCode(200)
                .body("reference", equalTo(read(id).<String>path("reference")))
                .body("now", equalTo("We know how each part is dealt with."))
                .body("parts[0].about", equalTo(List.of("help for a child or family")))
                .body("parts[0].howFar", equalTo("The people responsible are answering you."))
                .body("whatHappensNext[0].what", equalTo("We answer you."))
                .body("whatHappensNext[0].by", equalTo("2024-03-01"))
                .body("whatHappensNext[0].late", equalTo(true))
                .body("youSaid.what", hasItem("not_settled"))
                .body("contacts", nullValue());
        assertFalse(shown.asString().contains("Bloggs"), shown.asString());
        assertFalse(CODES.matcher(shown.asString()).find(), shown.asString());
        for (String personal : FullForm.PERSONAL) {
            assertFalse(shown.asString().contains(personal), personal);
        }
        read(id).then().body("whatNext.action", hasItem("ask_for_stage_2"));
    }

    @Test
    void beforeAnythingIsKnownThereIsSomethingToSay() {
        plain(Intake.registered())
                .then()
                .statusCode(200)
                .body("now", equalTo("We have it, and are finding out how it is dealt with."))
                .body("parts", equalTo(List.of()));
    }

    @Test
    void anotherViewIsNotKnown() {
        as(KENT, "portal")
                .get("/v1/complaints/" + Intake.registered() + "?view=lawyer")
                .then()
                .statusCode(400)
                .body("field", equalTo("view"));
    }

    private static Response plain(String id) {
        return as(KENT, "portal").get("/v1/complaints/" + id + "?view=complainant");
    }

    private static void assigned(String id, String track) {
        ObjectNode data = EventSample.json("procedure-assigned").deepCopy();
        data.put("complaintId", id).put("trackId", track).put("procedure", "children_act");
        data.put("routingStatus", "decided").remove("destination");
        ArrayNode elements = data.putArray("elements");
        elements.addObject().put("id", "00000000-0000-7000-8000-0000000000e1").put("receivedOn", "2024-02-16");
        Topics.tell("procedures", KENT, id, "procedure-assigned", data);
    }

    private static void step(String id, String track, String step) {
        ObjectNode data = EventSample.json("step-recorded").deepCopy();
        data.put("complaintId", id)
                .put("trackId", track)
                .put("stepId", UUID.randomUUID().toString());
        data.put("step", step).remove(List.of("corrects", "stageRequestId"));
        Topics.tell("procedures", KENT, id, "step-recorded", data);
    }

    private static void deadline(String id, String track) {
        ObjectNode data = EventSample.json("deadline-missed").deepCopy();
        data.remove(List.of("dueBetween", "capOn", "capBetween", "metOn", "remedyId", "decisionId"));
        data.put("complaintId", id)
                .put("trackId", track)
                .put("deadlineId", UUID.randomUUID().toString());
        data.put("rule", "CA-S1-RESP").put("status", "missed").put("dueOn", "2024-03-01");
        Topics.tell("deadlines", KENT, id, "deadline-missed", data);
    }
}
