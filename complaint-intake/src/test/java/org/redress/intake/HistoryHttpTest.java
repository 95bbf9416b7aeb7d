package org.redress.intake;

import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.redress.intake.Intake.KENT;
import static org.redress.intake.Intake.as;
import static org.redress.intake.Intake.post;
import static org.redress.intake.Intake.read;
import static org.redress.intake.Intake.registered;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.redress.local.LocalStackResource;

@QuarkusTest
@QuarkusTestResource(value = LocalStackResource.class, initArgs = @ResourceArg(name = "service", value = "intake"))
class HistoryHttpTest {
    private static final Duration SOON = Duration.ofSeconds(30);

    @Test
    void everyReadAndWriteIsThereWithWhoAndWhy() {
        // Given
        String id = registered();
        post(id, "withdrawal", "{'on':'2024-10-01','madeBy':'complainant','form':'oral'}");
        read(id).then().statusCode(200);

        // When
        List<String> deeds =
                List.of("registerComplaint insert complaint", "withdraw insert statement", "readComplaint read case");
        Awaitility.await().atMost(SOON).until(() -> deeds(id).containsAll(deeds));

        // Then
        Response history = history(id, "");
        history.then()
                .body("entries[0].number", equalTo(1))
                .body("entries[0].purpose", equalTo("registerComplaint"))
                .body("entries[0].row", equalTo(id))
                .body("entries[0].before", nullValue())
                .body("entries[0].after.reference", equalTo(read(id).<String>path("reference")))
                .body("entries[0].after.data_key", nullValue());
        assertTrue(
                history.<String>path("entries[0].after.personal").startsWith("sha256:"),
                history.<String>path("entries[0].after.personal"));
        assertEquals(
                3,
                history.<List<String>>path("entries.actor").stream()
                        .filter(actor -> !actor.isBlank())
                        .limit(3)
                        .count());
    }

    @Test
    void whatWasIsShownUntilItIsErased() {
        // Given
        String id = registered();
        post(id, "elements", "{'receivedOn':'2024-04-11','elements':[{'function':'school'}]}")
                .then()
                .statusCode(201);

        // Then
        String before = history(id, "").path("entries.find { it.deed == 'update' }.before.personal");
        assertTrue(before.contains("The plan was never made."), before);

        // When
        as(KENT, "complaints-manager")
                .delete("/v1/complaints/" + id + "/personal-data")
                .then()
                .statusCode(202);

        // Then
        history(id, "")
                .then()
                .body("entries.find { it.deed == 'update' }.before.personal", equalTo("erased"))
                .body("entries.purpose", hasItem("erasePersonalData"));
    }

    @Test
    void theOthersPartsArePointedAt() {
        String id = registered();
        ObjectNode agreed = EventSample.json("remedy-agreed").deepCopy();
        String remedy = UUID.randomUUID().toString();
        String decision = UUID.randomUUID().toString();
        agreed.put("complaintId", id).put("remedyId", remedy).put("decisionId", decision);
        Topics.tell("remedies", KENT, id, "remedy-agreed", agreed);
        Awaitility.await().atMost(SOON).until(() -> List.of(remedy).equals(read(id).path("remedies.id")));

        history(id, "")
                .then()
                .body(
                        "elsewhere",
                        hasItems(
                                Map.of("service", "procedure-router", "path", "/v1/complaints/" + id + "/history"),
                                Map.of("service", "deadline-tracker", "path", "/v1/complaints/" + id + "/history"),
                                Map.of("service", "remedy-registry", "path", "/v1/decisions/" + decision + "/history"),
                                Map.of("service", "remedy-registry", "path", "/v1/remedies/" + remedy + "/history")));
    }

    @Test
    void itComesPageByPage() {
        String id = registered();
        post(id, "withdrawal", "{'on':'2024-10-01','madeBy':'complainant','form':'oral'}");

        Response first = history(id, "?limit=1");

        first.then().body("entries.number", equalTo(List.of(1)));
        history(id, "?limit=1&cursor=" + first.path("next")).then().body("entries.number", equalTo(List.of(2)));
    }

    @ParameterizedTest
    @CsvSource({
        "E10000016, complaints-manager, 200",
        "E10000016, auditor, 200",
        "E10000016, portal, 403",
        "E10000016, complaints-officer, 403",
        "E10000012, auditor, 404"
    })
    void managersAndAuditorsOfTheCouncilReadIt(String council, String role, int status) {
        as(council, role)
                .get("/v1/complaints/" + registered() + "/history")
                .then()
                .statusCode(status);
    }

    private static List<String> deeds(String id) {
        return history(id, "").<List<Map<String, Object>>>path("entries").stream()
                .map(entry -> entry.get("purpose") + " " + entry.get("deed") + " " + entry.get("subject"))
                .toList();
    }

    private static Response history(String id, String query) {
        return as(KENT, "auditor").get("/v1/complaints/" + id + "/history" + query);
    }
}
