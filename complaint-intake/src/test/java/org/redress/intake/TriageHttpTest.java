package org.redress.intake;

import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.hasItem;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.redress.intake.Intake.KENT;
import static org.redress.intake.Intake.as;
import static org.redress.intake.Intake.register;
import static org.redress.intake.Intake.stored;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.redress.local.LocalStackResource;

@QuarkusTest
@QuarkusTestResource(value = LocalStackResource.class, initArgs = @ResourceArg(name = "service", value = "intake"))
class TriageHttpTest {
    private static final String SHORT_BREAKS = "{\"narrative\": \"You stopped our short breaks.\"}";

    @Test
    void aNarrativeIsReadAndNothingIsStored() {
        String before = stored();

        Response answer = as(KENT, "complaints-officer").body(SHORT_BREAKS).post("/v1/triage");

        answer.then()
                .statusCode(200)
                .body("suggestions[0].function", equalTo("section_17_support"))
                .body("suggestions[0].weight", greaterThan(0.5f))
                .body("suggestions[0].words", hasItem("short breaks"))
                .body("heads.head", hasItem("disputed_decision"))
                .body("statutoryLikely", equalTo(true));
        assertEquals(before, stored());
    }

    @ParameterizedTest
    @CsvSource({"complaints-manager, 200", "portal, 403", "auditor, 403", "operator, 403"})
    void officersAndManagersMayAsk(String role, int status) {
        as(KENT, role).body(SHORT_BREAKS).post("/v1/triage").then().statusCode(status);
    }

    @ParameterizedTest
    @ValueSource(strings = {"{}", "{\"narrative\": \" \"}", "{\"narrative\": \"a\\u0000b\"}"})
    void aNarrativeIsNeeded(String body) {
        as(KENT, "complaints-officer")
                .body(body)
                .post("/v1/triage")
                .then()
                .statusCode(400)
                .body("field", equalTo("narrative"));
    }

    @Test
    void atRegistrationCodesAndWeightsGoWithTheEventAndNoWords() {
        String id = register(
                        KENT,
                        "portal",
                        "{\"children\":[{\"relationship\":\"parent\"}],"
                                + "\"narrative\":\"You stopped our short breaks at Zebra House.\"}")
                .path("id");

        Topics.Heard heard = Topics.heardOf(id, 1).get(0);
        assertEquals(
                "section_17_support",
                heard.data().at("/triage/functions/0/function").asText());
        assertTrue(heard.data().at("/triage/functions/0/weightPercent").asInt() > 50, heard.text());
        assertTrue(heard.data().at("/triage/statutoryLikely").asBoolean());
        assertFalse(heard.text().contains("breaks"), heard.text());
        assertFalse(heard.text().contains("Zebra"), heard.text());
    }

    @Test
    void withoutWordsThereIsNothingToSuggest() {
        String id = register(
                        KENT,
                        "portal",
                        "{\"children\":[{\"relationship\":\"parent\"}],\"elements\":[{\"function\":\"school\"}]}")
                .path("id");

        assertTrue(Topics.heardOf(id, 1).get(0).data().path("triage").isMissingNode());
    }
}
