package org.redress.intake;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.redress.intake.Intake.ESSEX;
import static org.redress.intake.Intake.KENT;
import static org.redress.intake.Intake.as;
import static org.redress.intake.Intake.post;
import static org.redress.intake.Intake.read;
import static org.redress.intake.Intake.register;
import static org.redress.intake.Intake.registered;
import static org.redress.intake.Intake.value;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.redress.intake.complaint.FullForm;
import org.redress.local.LocalStackResource;
import org.redress.platform.time.London;

/** What is personal is stored encrypted, and gone when the key is destroyed. */
@QuarkusTest
@QuarkusTestResource(value = LocalStackResource.class, initArgs = @ResourceArg(name = "service", value = "intake"))
class ErasureHttpTest {
    private static final Duration SOON = Duration.ofSeconds(30);
    private static final String TODAY = London.today(Clock.systemUTC()).toString();
    private static final String CONTACT =
            "{'on':'2024-10-01','channel':'email','direction':'to_complainant','kind':'other','note':'Rang her aunt Zelda.'}";

    @Test
    void nothingPersonalIsReadableInAnyTable() {
        // Given
        String id = register(KENT, "complaints-officer", FullForm.JSON_TEXT).path("id");
        post(id, "contacts", CONTACT).then().statusCode(201);
        post(id, "elements", "{'receivedOn':'2024-04-11','elements':[{'function':'school','summary':'Aunt Zelda.'}]}")
                .then()
                .statusCode(201);

        // Then
        String tables = value(
                """
                select concat_ws(' ',
                  (select string_agg(complaint::text, ' ') from complaint where id = $$::uuid),
                  (select string_agg(statement::text, ' ') from statement where complaint_id = $$::uuid),
                  (select string_agg(history::text, ' ') from history where chain = $$),
                  (select string_agg(outbox::text, ' ') from outbox), (select string_agg(idempotency_key::text, ' ') from idempotency_key))
                """
                        .replace("$$", "'" + id + "'"));
        for (String personal : FullForm.PERSONAL) {
            assertFalse(tables.contains(personal), personal);
        }
        assertFalse(tables.contains("Zelda"), tables);
        read(id).then().body("contacts[0].note", equalTo("Rang her aunt Zelda."));
    }

    @Test
    void whatIsErasedIsGoneAndTheCodesAndDatesStay() {
        // Given
        String id = register(KENT, "complaints-officer", FullForm.JSON_TEXT).path("id");
        post(id, "contacts", CONTACT).then().statusCode(201);

        // When
        Response answer = erase(id);

        // Then
        answer.then()
                .statusCode(202)
                .body("requestedOn", equalTo(TODAY))
                .body("pending", equalTo(List.of("deadlines", "remedies", "router")))
                .body("completedOn", nullValue());
        Response shown = read(id);
        shown.then()
                .body("personalDataErasedOn", equalTo(TODAY))
                .body("narrative", nullValue())
                .body("complainant", nullValue())
                .body("representative.name", nullValue())
                .body("representative.kind", equalTo("solicitor"))
                .body("children[0].name", nullValue())
                .body("children[0].relationship", equalTo("foster_carer"))
                .body("elements[0].summary", nullValue())
                .body("elements[0].function", equalTo("section_17_support"))
                .body("contacts[0].note", nullValue())
                .body("contacts[0].on", equalTo("2024-10-01"))
                .body("receivedOn", equalTo("2024-02-16"));
        for (String personal : FullForm.PERSONAL) {
            assertFalse(shown.asString().contains(personal), personal);
        }
        Topics.Heard heard = Topics.heardOf(id, 3).get(2);
        assertEquals("org.redress.personal-data-erased.v1", heard.type());
        assertEquals(id, heard.data().path("complaintId").asText());
    }

    @Test
    void erasedOnceItIsErasedOnce() {
        String id = registered();

        erase(id).then().statusCode(202);
        erase(id).then().statusCode(202).body("requestedOn", equalTo(TODAY));

        post(id, "contacts", CONTACT).then().statusCode(409);
        assertEquals(2, Topics.heardOf(id, 2).size());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            value = {
                "contacts | {'on':'2024-10-01','channel':'email','direction':'to_complainant','kind':'other'}",
                "withdrawal | {'on':'2024-10-01','madeBy':'complainant','form':'oral'}",
                "elements | {'receivedOn':'2024-10-01','elements':[{'function':'school'}]}",
            })
    void nothingIsAddedToWhatWasErased(String what, String body) {
        String id = registered();
        erase(id);

        post(id, what, body)
                .then()
                .statusCode(409)
                .body("type", equalTo("/problems/personal-data-erased"))
                .body("detail", containsString(TODAY));
    }

    @Test
    void itIsCompleteWhenAllTheOthersHaveAnswered() {
        String id = registered();
        erase(id);

        completed("procedures", id);
        completed("deadlines", id);
        completed("deadlines", id);
        shows(id, "erasure.pending", List.of("remedies"));
        read(id).then().body("erasure.completedOn", nullValue());

        completed("remedies", id);
        shows(id, "erasure.pending", List.of());
        read(id).then().body("erasure.completedOn", equalTo("2026-11-21"));
    }

    @Test
    void itWaitsForTheOmbudsmansWordOnWhatWasAgreed() {
        // Given
        String id = registered();
        ObjectNode agreed = EventSample.json("remedy-agreed").deepCopy();
        String remedy = UUID.randomUUID().toString();
        agreed.put("complaintId", id).put("remedyId", remedy).put("remedySource", "ombudsman");
        Topics.tell("remedies", KENT, id, "remedy-agreed", agreed);
        shows(id, "remedies.id", List.of(remedy));

        // Then
        erase(id).then().statusCode(409).body("type", equalTo("/problems/erasure-must-wait"));
        read(id).then().body("narrative", equalTo("The plan was never made.")).body("erasure", nullValue());

        // When
        ObjectNode outcome = EventSample.json("remedy-outcome-recorded").deepCopy();
        outcome.put("complaintId", id).put("remedyId", remedy).put("outcomeOn", "2024-12-10");
        Topics.tell("remedies", KENT, id, "remedy-outcome-recorded", outcome);
        shows(id, "remedies.outcomeOn", List.of("2024-12-10"));

        // Then
        erase(id).then().statusCode(202);
    }

    @ParameterizedTest
    @CsvSource({
        "E10000016, portal, 403",
        "E10000016, complaints-officer, 403",
        "E10000016, auditor, 403",
        "E10000012, complaints-manager, 404"
    })
    void onlyAManagerOfTheCouncilErases(String council, String role, int status) {
        String id = registered();

        as(council, role)
                .delete("/v1/complaints/" + id + "/personal-data")
                .then()
                .statusCode(status);

        read(id).then().body("narrative", equalTo("The plan was never made."));
    }

    @Test
    void anothersAnswerChangesNothing() {
        String id = registered();
        erase(id);

        Topics.tell(
                "procedures",
                ESSEX,
                id,
                "erasure-completed",
                new ObjectMapper().createObjectNode().put("complaintId", id));
        completed("procedures", id);

        shows(id, "erasure.pending", List.of("deadlines", "remedies"));
        read(id).then().body("remedies", empty());
    }

    private static Response erase(String id) {
        return as(KENT, "complaints-manager").delete("/v1/complaints/" + id + "/personal-data");
    }

    private static void completed(String topic, String id) {
        Topics.tell(
                topic,
                KENT,
                id,
                "erasure-completed",
                new ObjectMapper().createObjectNode().put("complaintId", id));
    }

    private static void shows(String id, String path, List<String> what) {
        Awaitility.await().atMost(SOON).until(() -> what.equals(read(id).path(path)));
    }
}
