package org.redress.deploy;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.StreamSupport;

/**
 * Compares data with a schema of docs/events/asyncapi.yaml, as far as those schemas go: every field is described, those
 * that are required are there, and texts, numbers, lists and dates are what they are said to be.
 */
final class Description {
    private final JsonNode document;

    Description(JsonNode document) {
        this.document = document;
    }

    /** What in the data is not as described; nothing where all is well. */
    List<String> differences(String path, JsonNode data, JsonNode schema) {
        JsonNode described = resolve(schema);
        if (described.has("oneOf")) {
            return differsFromAll(path, data, described.path("oneOf"));
        }
        return switch (described.path("type").asText()) {
            case "object" -> ofObject(path, data, described);
            case "array" -> ofArray(path, data, described);
            case "string" -> one(path, data, data.isTextual() && isText(data.asText(), described));
            case "integer" -> one(path, data, data.isInt() && isListed(data, described));
            case "boolean" -> one(path, data, data.isBoolean());
            default -> List.of(path + ": described by nothing that is understood here: " + described);
        };
    }

    private JsonNode resolve(JsonNode schema) {
        return schema.has("$ref")
                ? resolve(document.at(schema.path("$ref").asText().substring(1)))
                : schema;
    }

    private List<String> differsFromAll(String path, JsonNode data, JsonNode alternatives) {
        boolean fits = StreamSupport.stream(alternatives.spliterator(), false)
                .anyMatch(alternative -> differences(path, data, alternative).isEmpty());
        return one(path, data, fits);
    }

    private List<String> ofObject(String path, JsonNode data, JsonNode schema) {
        List<String> differences = new ArrayList<>(one(path, data, data.isObject()));
        schema.path("required").forEach(field -> {
            if (!data.has(field.asText())) {
                differences.add(path + "." + field.asText() + ": is missing");
            }
        });
        data.properties().forEach(field -> {
            JsonNode described = schema.path("properties").path(field.getKey());
            String inner = path + "." + field.getKey();
            differences.addAll(
                    described.isMissingNode()
                            ? List.of(inner + ": is not described")
                            : differences(inner, field.getValue(), described));
        });
        return differences;
    }

    private List<String> ofArray(String path, JsonNode data, JsonNode schema) {
        List<String> differences = new ArrayList<>(one(path, data, data.isArray()));
        data.forEach(item -> differences.addAll(differences(path + "[]", item, schema.path("items"))));
        return differences;
    }

    private static boolean isText(String text, JsonNode schema) {
        return (!schema.has("pattern") || text.matches(schema.path("pattern").asText()))
                && (!schema.path("format").asText().equals("date") || isDay(text))
                && (!schema.has("enum")
                        || StreamSupport.stream(schema.path("enum").spliterator(), false)
                                .anyMatch(code -> code.asText().equals(text)));
    }

    private static boolean isListed(JsonNode data, JsonNode schema) {
        return !schema.has("enum")
                || StreamSupport.stream(schema.path("enum").spliterator(), false)
                        .anyMatch(data::equals);
    }

    private static boolean isDay(String text) {
        try {
            LocalDate.parse(text);
            return true;
        } catch (DateTimeParseException notADay) {
            return false;
        }
    }

    private static List<String> one(String path, JsonNode data, boolean fits) {
        return fits ? List.of() : List.of(path + ": is not as described: " + data);
    }
}
