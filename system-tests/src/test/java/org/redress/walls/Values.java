package org.redress.walls;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.UUID;

/** Makes values that a schema allows. */
final class Values {

    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;
    /** After what {@link World} seeds, so that what follows it may be dated so. */
    private static final LocalDate FIRST_DAY = LocalDate.of(2025, 7, 1);

    private static final int DAYS = 200;
    private static final int MORE_ITEMS = 3;
    private static final int DEFAULT_MAXIMUM = 1000;

    private final Random random;
    private final Schemas schemas;
    private final double optional;
    private final Words words;
    private List<String> ids = List.of();

    /** What stands where people write as they like: the place, as in {@code children[].name}, and the schema there. */
    interface Words {

        String at(String place, JsonNode schema);
    }

    /** @param optional how likely a field that may be left out is there: 0 for none, 1 for all */
    Values(Random random, Schemas schemas, double optional, Words words) {
        this.random = random;
        this.schemas = schemas;
        this.optional = optional;
        this.words = words;
    }

    /** From now on half of the ids are of these things, and not of nothing. */
    Values knowing(Collection<String> known) {
        ids = List.copyOf(known);
        return this;
    }

    JsonNode of(JsonNode schema) {
        return of("", schema);
    }

    private JsonNode of(String place, JsonNode unresolved) {
        JsonNode schema = schemas.resolve(unresolved);
        if (schema.has("oneOf")) {
            JsonNode choices = schema.path("oneOf");
            return of(place, choices.get(optional == 1 || random.nextDouble() < optional / 2 ? choices.size() - 1 : 0));
        }
        if (schema.has("enum")) {
            JsonNode codes = schema.path("enum");
            return codes.get(optional == 0 ? 0 : random.nextInt(codes.size()));
        }
        return switch (type(schema)) {
            case "object" -> object(place, schema);
            case "array" -> array(place, schema);
            case "integer", "number" -> NODES.numberNode(number(schema));
            case "boolean" -> NODES.booleanNode(random.nextBoolean());
            default -> NODES.textNode(text(place, schema));
        };
    }

    private static String type(JsonNode schema) {
        JsonNode type = schema.path("type");
        String first = type.isArray() ? type.get(0).asText() : type.asText();
        return first.isEmpty() && schema.has("properties") ? "object" : first;
    }

    private ObjectNode object(String place, JsonNode schema) {
        if (schema.path("properties").has("precision")) {
            return someMonth(place, schema);
        }
        Set<String> required = new HashSet<>();
        schema.path("required").forEach(name -> required.add(name.asText()));
        ObjectNode made = NODES.objectNode();
        schema.path("properties").properties().forEach(field -> {
            if (required.contains(field.getKey()) || random.nextDouble() < optional) {
                String below = place.isEmpty() ? field.getKey() : place + "." + field.getKey();
                made.set(field.getKey(), of(below, field.getValue()));
            }
        });
        return made;
    }

    /** A date that is not known to the day; its parts have to fit together, which no schema can say. */
    private ObjectNode someMonth(String place, JsonNode schema) {
        LocalDate first = day().withDayOfMonth(1);
        ObjectNode month = NODES.objectNode()
                .put("precision", "month")
                .put("notBefore", first.toString())
                .put("notAfter", first.plusMonths(1).minusDays(1).toString());
        JsonNode source = schema.path("properties").path("source");
        return source.isMissingNode() ? month : month.put("source", text(place + ".source", schemas.resolve(source)));
    }

    private ArrayNode array(String place, JsonNode schema) {
        int least = Math.max(schema.path("minItems").asInt(), optional == 0 ? 0 : 1);
        int most = Math.max(least, Math.min(schema.path("maxItems").asInt(MORE_ITEMS), MORE_ITEMS));
        int count = optional == 0 || optional == 1 ? least : least + random.nextInt(most - least + 1);
        ArrayNode made = NODES.arrayNode();
        for (int i = 0; i < count; i++) {
            made.add(of(place + "[]", schema.path("items")));
        }
        return made;
    }

    private long number(JsonNode schema) {
        long least = schema.has("exclusiveMinimum")
                ? schema.path("exclusiveMinimum").asLong() + 1
                : schema.path("minimum").asLong(1);
        long most = schema.path("maximum").asLong(Math.max(least, DEFAULT_MAXIMUM));
        return least + (long) (random.nextDouble() * (most - least + 1));
    }

    private String text(String place, JsonNode schema) {
        if (FreeText.is(schema)) {
            return words.at(place, schema);
        }
        return switch (schema.path("format").asText()) {
            case "date" -> day().toString();
            case "date-time" -> day() + "T10:00:00Z";
            case "uuid" -> id();
            case "binary" -> words.at(place, schema);
            default -> Patterns.matching(schema, random);
        };
    }

    private LocalDate day() {
        return optional == 0 ? FIRST_DAY : FIRST_DAY.plusDays(random.nextInt(DAYS));
    }

    private String id() {
        return ids.isEmpty() || random.nextBoolean()
                ? new UUID(random.nextLong(), random.nextLong()).toString()
                : ids.get(random.nextInt(ids.size()));
    }
}
