package org.redress.intake;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.redress.intake.Intake.registered;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.redress.local.LocalStackResource;

/** What the complainant raises later. */
@QuarkusTest
@QuarkusTestResource(value = LocalStackResource.class, initArgs = @ResourceArg(name = "service", value = "intake"))
class AddedElementsHttpTest {
    @Test
    void whatIsRaisedLaterHasItsOwnDayOfReceipt() {
        // Given
        String id = registered();

        // When
        Response added = Intake.post(
                id,
                "elements",
                "{'receivedOn':'2024-04-11','elements':[{'function':'section_17_support','functionSource':'officer',"
                        + "'heads':['staff_conduct'],'summary':'She was rude.'},{'function':'complaint_handling'}]}");

        // Then
        List<String> ids = added.then().statusCode(201).extract().path("elements");
        assertEquals(2, ids.size());
        Topics.Heard heard = Topics.heardOf(id, 2).get(1);
        assertEquals("org.redress.complaint-amended.v1", heard.type());
        assertEquals("2024-04-11", heard.data().get("on").asText());
        assertEquals(ids.get(0), heard.data().at("/elements/0/id").asText());
        assertEquals("2024-04-11", heard.data().at("/elements/1/receivedOn").asText());
        assertFalse(heard.text().contains("rude"));
        Intake.read(id)
                .then()
                .body("receivedOn", equalTo("2024-02-16"))
                .body("elements.id", equalTo(ids))
                .body("elements[0].receivedOn", equalTo("2024-04-11"))
                .body("elements[0].summary", equalTo("She was rude."))
                .body("elements[1].summary", nullValue());
    }

    @Test
    void aComplaintHoldsTwoHundredElementsAndNoMore() {
        // Given a complaint with one element short of the limit
        String id = registered();
        for (int count : new int[] {50, 50, 50, 49}) {
            add(id, count).then().statusCode(201);
        }

        // Then
        add(id, 2)
                .then()
                .statusCode(409)
                .body("type", equalTo("/problems/too-many-elements"))
                .body("detail", containsString("at most 200"));
        add(id, 1).then().statusCode(201);
        Intake.read(id).then().body("elements.size()", equalTo(200));
    }

    @Test
    void anElementsOwnDayIsNotBeforeTheComplaints() {
        Intake.post(
                        registered(),
                        "elements",
                        "{'receivedOn':'2024-04-11','elements':[{'function':'school','receivedOn':'2024-02-15'}]}")
                .then()
                .statusCode(409)
                .body("type", equalTo("/problems/before-the-complaint"))
                .body("field", equalTo("elements[0].receivedOn"));
    }

    private static Response add(String id, int count) {
        return Intake.post(
                id,
                "elements",
                "{'receivedOn':'2024-04-11','elements':[" + "{'function':'school'},".repeat(count - 1)
                        + "{'function':'school'}]}");
    }
}
