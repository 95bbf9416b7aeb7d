package org.redress.intake;

import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.redress.intake.Intake.ESSEX;
import static org.redress.intake.Intake.KENT;
import static org.redress.intake.Intake.SMALLEST;
import static org.redress.intake.Intake.as;
import static org.redress.intake.Intake.register;
import static org.redress.intake.Intake.registered;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.redress.local.LocalStackResource;

/** Complaints are found again without anything being said of them. */
@QuarkusTest
@QuarkusTestResource(value = LocalStackResource.class, initArgs = @ResourceArg(name = "service", value = "intake"))
class ComplaintListHttpTest {
    @Test
    void aListIsReadPageByPageNewestFirstAndWithoutWords() {
        // Given
        List<String> made = IntStream.range(0, 5).mapToObj(i -> registered()).toList();

        // When
        Response first = as(KENT, "auditor").get("/v1/complaints?limit=3");
        Response second = as(KENT, "auditor").get("/v1/complaints?limit=3&cursor=" + first.path("next"));

        // Then
        assertEquals(List.of(made.get(4), made.get(3), made.get(2)), first.path("items.id"));
        assertEquals(
                List.of(made.get(1), made.get(0)),
                second.<List<String>>path("items.id").subList(0, 2));
        assertEquals(
                List.of("id", "receivedOn", "reference", "registeredOn", "routingStatus"),
                first.<Map<String, Object>>path("items[0]").keySet().stream()
                        .sorted()
                        .toList());
    }

    @Test
    void aComplaintIsFoundByEitherOfItsNumbers() {
        // Given
        String number = "CRM-" + UUID.randomUUID();
        Response made = register(
                KENT,
                "portal",
                SMALLEST.replace("{\"children\"", "{\"externalReference\":\"" + number + "\",\"children\""));

        // Then
        for (String query : List.of("externalReference=" + number, "reference=" + made.<String>path("reference"))) {
            as(KENT, "portal")
                    .get("/v1/complaints?" + query)
                    .then()
                    .statusCode(200)
                    .body("items.id", containsInAnyOrder(made.<String>path("id")))
                    .body("items[0].externalReference", equalTo(number))
                    .body("next", nullValue());
            as(ESSEX, "portal").get("/v1/complaints?" + query).then().body("items", empty());
        }
    }

    @ParameterizedTest
    @CsvSource({
        "limit=0, limit",
        "limit=201, limit",
        "cursor=!!, cursor",
        "cursor=bm90LWFuLWlk, cursor",
        "reference=%00, reference",
        "externalReference=a%00b, externalReference"
    })
    void aListIsAskedForProperly(String query, String field) {
        as(KENT, "portal")
                .urlEncodingEnabled(false)
                .get("/v1/complaints?" + query)
                .then()
                .statusCode(400)
                .body("type", equalTo("/problems/invalid-request"))
                .body("field", equalTo(field));
    }

    @Test
    void theyAreSearchedByStateDayAndAccount() {
        // Given
        String number = "CRM-" + UUID.randomUUID();
        String id = register(
                        KENT,
                        "complaints-officer",
                        SMALLEST.replace("{\"children\"", "{\"externalReference\":\"" + number + "\",\"children\""))
                .path("id");
        String today = Intake.read(id).path("registeredOn");
        String account = Intake.value("select registered_by from complaint where id = ?::uuid", id);
        String query = "externalReference=" + number;

        // Then
        for (String fits : List.of(
                "state=open",
                "routingStatus=pending",
                "registeredFrom=" + today,
                "registeredTo=" + today,
                "registeredFrom=" + today + "&registeredTo=" + today + "&state=open&officer=" + account)) {
            found(query + "&" + fits).then().body("items.id", equalTo(List.of(id)));
        }
        for (String fitsNot : List.of(
                "state=closed",
                "routingStatus=decided",
                "registeredFrom=" + LocalDate.parse(today).plusDays(1),
                "registeredTo=" + LocalDate.parse(today).minusDays(1),
                "officer=somebody-else")) {
            found(query + "&" + fitsNot).then().statusCode(200).body("items", empty());
        }
    }

    @ParameterizedTest
    @CsvSource({
        "state=ajar, state",
        "routingStatus=lost, routingStatus",
        "registeredFrom=2024-02-30, registeredFrom",
        "registeredTo=soon, registeredTo"
    })
    void aSearchThatMakesNoSenseIsToldByField(String query, String field) {
        found(query).then().statusCode(400).body("field", equalTo(field));
    }

    private static Response found(String query) {
        return Intake.as(KENT, "auditor").get("/v1/complaints?" + query);
    }
}
