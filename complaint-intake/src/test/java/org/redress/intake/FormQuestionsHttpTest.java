package org.redress.intake;

import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.redress.intake.Intake.KENT;
import static org.redress.intake.Intake.as;
import static org.redress.intake.Intake.register;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import java.util.HashSet;
import java.util.Set;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.redress.local.LocalStackResource;

@QuarkusTest
@QuarkusTestResource(value = LocalStackResource.class, initArgs = @ResourceArg(name = "service", value = "intake"))
class FormQuestionsHttpTest {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Pattern LAWYERS_WORDS =
            Pattern.compile("(?i)section \\d|\\breg\\b|statutory|eligib|pursuant|representations|stage \\d");

    @Test
    void whoeverAnswersAllOfThemWithAnyOfTheirCodesIsUnderstood() throws Exception {
        JsonNode questions = JSON.readTree(
                        as(KENT, "portal").get("/v1/form-questions").asString())
                .get("questions");
        int most = 1;
        for (JsonNode question : questions) {
            most = Math.max(most, question.path("options").size());
        }
        for (int choice = 0; choice < most; choice++) {
            ObjectNode form = JSON.createObjectNode();
            for (JsonNode question : questions) {
                put(form, question.get("field").asText(), answer(question, choice));
            }
            register(KENT, "portal", form.toString()).then().statusCode(201);
        }
    }

    @Test
    void theTwoThatAreRequiredAreEnough() throws Exception {
        JsonNode questions = JSON.readTree(
                        as(KENT, "portal").get("/v1/form-questions").asString())
                .get("questions");
        ObjectNode form = JSON.createObjectNode();
        questions.forEach(question -> {
            if (question.get("required").asBoolean()) {
                put(form, question.get("field").asText(), answer(question, 0));
            }
        });

        register(KENT, "portal", form.toString()).then().statusCode(201);
    }

    @Test
    void noneSpeaksLikeALawyerAndNoneComesTwice() throws Exception {
        JsonNode questions = JSON.readTree(
                        as(KENT, "portal").get("/v1/form-questions").asString())
                .get("questions");
        Set<String> ids = new HashSet<>();
        for (JsonNode question : questions) {
            ids.add(question.get("id").asText());
            assertFalse(
                    LAWYERS_WORDS.matcher(question.get("asks").asText()).find(),
                    question.get("asks").asText());
            question.path("options")
                    .forEach(option -> assertFalse(
                            LAWYERS_WORDS.matcher(option.get("says").asText()).find(),
                            option.get("says").asText()));
        }
        assertEquals(questions.size(), ids.size());
    }

    @Test
    void aLanguageWithoutWordsGivesEnglish() {
        as(KENT, "portal")
                .get("/v1/form-questions?language=cy")
                .then()
                .statusCode(200)
                .body("questions[0].id", equalTo("who_you_are"))
                .body("questions[0].options[0].says", equalTo("I am the child or young person"));
    }

    @ParameterizedTest
    @CsvSource({"complaints-officer, 200", "complaints-manager, 200", "auditor, 403", "operator, 403"})
    void whoeverRegistersMayRead(String role, int status) {
        as(KENT, role).get("/v1/form-questions").then().statusCode(status);
    }

    private static JsonNode answer(JsonNode question, int choice) {
        JsonNode options = question.path("options");
        return switch (question.get("kind").asText()) {
            case "yes_no" -> JSON.getNodeFactory().booleanNode(choice % 2 == 0);
            case "date" -> JSON.getNodeFactory().textNode("2024-02-16");
            case "choice" -> options.get(choice % options.size()).get("code");
            case "choices" ->
                JSON.createArrayNode().add(options.get(choice % options.size()).get("code"));
            default -> JSON.getNodeFactory().textNode("Words-" + choice);
        };
    }

    /** Puts an answer where its field says: "a.b" is a field of an object, "a[]" the one entry of a list. */
    private static void put(ObjectNode form, String field, JsonNode answer) {
        ObjectNode at = form;
        String[] parts = field.split("\\.");
        for (int i = 0; i < parts.length; i++) {
            boolean last = i == parts.length - 1;
            String name = parts[i].replace("[]", "");
            if (parts[i].endsWith("[]")) {
                ArrayNode list = at.withArrayProperty(name);
                if (last) {
                    list.add(answer);
                } else {
                    at = list.isEmpty() ? list.addObject() : (ObjectNode) list.get(0);
                }
            } else if (last) {
                at.set(name, answer);
            } else {
                at = at.withObjectProperty(name);
            }
        }
    }
}
