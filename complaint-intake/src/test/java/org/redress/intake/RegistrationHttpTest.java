package org.redress.intake;

import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.matchesPattern;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.redress.intake.Intake.DERBYSHIRE;
import static org.redress.intake.Intake.ESSEX;
import static org.redress.intake.Intake.KENT;
import static org.redress.intake.Intake.SMALLEST;
import static org.redress.intake.Intake.as;
import static org.redress.intake.Intake.count;
import static org.redress.intake.Intake.register;
import static org.redress.intake.Intake.registered;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.time.Clock;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.redress.intake.complaint.FullForm;
import org.redress.local.LocalStackResource;
import org.redress.platform.time.London;

@QuarkusTest
@QuarkusTestResource(value = LocalStackResource.class, initArgs = @ResourceArg(name = "service", value = "intake"))
class RegistrationHttpTest {
    private static final String TODAY = London.today(Clock.systemUTC()).toString();

    @Test
    void theSmallestComplaintIsRegisteredToldAndReadBack() {
        // When
        Response answer =
                register(KENT, "portal", "{\"children\":[{\"relationship\":\"unknown\"}],\"narrative\":\"Help.\"}");

        // Then
        String id = answer.path("id");
        answer.then()
                .statusCode(201)
                .header("Location", endsWith("/v1/complaints/" + id))
                .body("reference", matchesPattern("KENT-" + TODAY.substring(2, 4) + "-\\d{5}"))
                .body("receivedOn", equalTo(TODAY))
                .body("duplicates", empty());
        Topics.Heard heard = Topics.heardOf(id, 1).get(0);
        assertEquals("org.redress.complaint-registered.v1", heard.type());
        assertEquals(KENT, heard.council());
        assertEquals(id, heard.complaintId());
        assertEquals(TODAY, heard.data().get("receivedOn").asText());
        assertFalse(heard.data().get("receivedOnStated").asBoolean());
        Intake.read(id)
                .then()
                .statusCode(200)
                .body("id", equalTo(id))
                .body("reference", equalTo(answer.path("reference")))
                .body("registeredOn", equalTo(TODAY))
                .body("receivedOn", equalTo(TODAY))
                .body("receivedOnStated", equalTo(false))
                .body("channel", equalTo("portal"))
                .body("narrative", equalTo("Help."))
                .body("children[0].relationship", equalTo("unknown"))
                .body("elements", empty())
                .body("routingStatus", equalTo("pending"))
                .body("tracks", empty())
                .body("stageRequests", empty());
    }

    @Test
    void theWholeFormIsGivenBackAsItWasSent() throws Exception {
        // Given
        ObjectMapper mapper = new ObjectMapper();

        // When
        String id = register(KENT, "complaints-officer", FullForm.JSON_TEXT)
                .then()
                .statusCode(201)
                .extract()
                .path("id");

        // Then
        JsonNode shown = mapper.readTree(Intake.read(id).asString());
        mapper.readTree(FullForm.JSON_TEXT)
                .properties()
                .forEach(sent -> assertEquals(sent.getValue(), shown.get(sent.getKey()), sent.getKey()));
    }

    @Test
    void theEventIsItsSampleAndHoldsNothingPersonal() {
        // When
        Response answer = register(KENT, "complaints-manager", FullForm.JSON_TEXT);

        // Then
        String id = answer.path("id");
        Topics.Heard heard = Topics.heardOf(id, 1).get(0);
        ObjectNode expected = EventSample.json("complaint-registered").deepCopy();
        expected.put("complaintId", id);
        expected.put("reference", answer.<String>path("reference"));
        expected.put("registeredOn", TODAY);
        assertEquals(expected, heard.data());
        FullForm.PERSONAL.forEach(personal -> assertFalse(heard.text().contains(personal), personal));
    }

    @Test
    void nothingPersonalStandsInTheOpen() {
        // Given
        String secret = "wobbleworthy" + UUID.randomUUID();
        String key = UUID.randomUUID().toString();

        // When
        String id = as(KENT, "portal")
                .header("Idempotency-Key", key)
                .body(FullForm.JSON_TEXT
                        .replace("Amara Owusu", secret)
                        .replace("I asked twice", secret)
                        .replace("officer", "complainant"))
                .post("/v1/complaints")
                .then()
                .statusCode(201)
                .extract()
                .path("id");

        // Then
        UUID complaint = UUID.fromString(id);
        String pattern = "%" + secret + "%";
        Intake.read(id).then().body("complainant.name", equalTo(secret));
        assertEquals(1, count("select count(*) from complaint where id = ? and personal is not null", complaint));
        assertEquals(
                0,
                count(
                        "select count(*) from complaint where complaint::text like ? or encode(personal, 'escape')"
                                + " like ?",
                        pattern,
                        pattern));
        assertEquals(0, count("select count(*) from outbox where data like ?", pattern));
        assertEquals(1, count("select count(*) from idempotency_key where key = ? and body not like ?", key, pattern));
    }

    @Test
    void referencesCountUpPerCouncil() {
        String first = register(DERBYSHIRE, "portal", SMALLEST).path("reference");
        String second = register(DERBYSHIRE, "portal", SMALLEST).path("reference");

        assertEquals(number(first) + 1, number(second));
        assertEquals("DERBYS-" + TODAY.substring(2, 4) + "-", first.substring(0, 10));
    }

    @Test
    void aComplaintThatBearsTheSameForeignNumberIsPointedOutNotRefused() {
        // Given
        String number = "CRM-" + UUID.randomUUID();
        String body = SMALLEST.replace("{\"children\"", "{\"externalReference\":\"" + number + "\",\"children\"");
        Response first = register(KENT, "portal", body);
        register(ESSEX, "portal", body).then().statusCode(201).body("duplicates", empty());

        // When
        Response second = register(KENT, "portal", body);

        // Then
        second.then()
                .statusCode(201)
                .body("duplicates", hasSize(1))
                .body("duplicates[0].id", equalTo(first.path("id")))
                .body("duplicates[0].reference", equalTo(first.path("reference")));
    }

    @Test
    void theSameWordsArePointedOutWhateverTheirCaseAndPunctuation() {
        // Given
        String words = "nobody came to see her for many weeks " + UUID.randomUUID();
        String first = register(KENT, "portal", saying(words)).path("id");
        register(ESSEX, "portal", saying(words)).then().statusCode(201).body("duplicates", empty());

        // Then
        register(KENT, "complaints-officer", saying("Nobody came: to see HER for many  weeks! " + words.substring(38)))
                .then()
                .statusCode(201)
                .body("duplicates.id", equalTo(List.of(first)));
        register(KENT, "portal", saying(words + " again")).then().body("duplicates", empty());
    }

    @Test
    void fewWordsAreNobodysInParticular() {
        register(KENT, "portal", saying("Still waiting."));

        register(KENT, "portal", saying("Still waiting."))
                .then()
                .statusCode(201)
                .body("duplicates", empty());
    }

    @Test
    void whatIsClosedOrErasedIsNoDuplicate() {
        // Given
        String words = "she was told to come back another day and then another " + UUID.randomUUID();
        String closed = register(KENT, "portal", saying(words)).path("id");
        String track = UUID.randomUUID().toString();
        ObjectNode assigned = EventSample.json("procedure-assigned").deepCopy();
        Topics.tell("procedures", KENT, closed, "procedure-assigned", assigned.put("trackId", track));
        ObjectNode over = EventSample.json("track-closed").deepCopy();
        Topics.tell("procedures", KENT, closed, "track-closed", over.put("trackId", track));
        Awaitility.await().until(() -> Intake.read(closed).path("tracks[0].closedAs") != null);
        String erased = register(KENT, "portal", saying(words)).path("id");
        as(KENT, "complaints-manager")
                .delete("/v1/complaints/" + erased + "/personal-data")
                .then()
                .statusCode(202);

        // Then
        register(KENT, "portal", saying(words)).then().statusCode(201).body("duplicates", empty());
        assertEquals(
                0, count("select count(*) from complaint_fingerprint where complaint_id = ?", UUID.fromString(erased)));
    }

    @Test
    void atOnceNoTwoBearTheSameReference() {
        List<String> references = IntStream.range(0, 60)
                .mapToObj(i -> CompletableFuture.supplyAsync(
                        () -> register(ESSEX, "portal", SMALLEST).<String>path("reference")))
                .toList()
                .stream()
                .map(CompletableFuture::join)
                .toList();

        assertEquals(60, Set.copyOf(references).size());
    }

    private static String saying(String words) {
        return SMALLEST.replace("The plan was never made.", words);
    }

    @Test
    void complaintsThatBelongTogetherAreLinked() {
        // Given
        String sister = registered();

        // When
        String id = register(
                        KENT,
                        "portal",
                        SMALLEST.replace(
                                "{\"children\"",
                                "{\"links\":[{\"complaint\":\"" + sister
                                        + "\",\"kind\":\"same_family\"}],\"children\""))
                .then()
                .statusCode(201)
                .extract()
                .path("id");

        // Then
        Intake.read(id)
                .then()
                .body("links[0].complaint", equalTo(sister))
                .body("links[0].kind", equalTo("same_family"));
    }

    private static int number(String reference) {
        return Integer.parseInt(reference.substring(reference.lastIndexOf('-') + 1));
    }
}
