package org.redress.story;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/**
 * Compares what stands at a JSON path with what was expected there.
 *
 * <p>Expected may be a value, or one of {@code {matches: regex}}, {@code {contains: text}}, {@code {has: value}} (among
 * what was found) and {@code {absent: true}}. What a search found equals a list in any order, and equals a single value
 * if it found just that one.
 */
final class Comparison {

    private final JsonPlace place;
    private final String path;
    private final JsonNode expected;

    Comparison(String path, JsonNode expected) {
        this.path = path;
        this.place = new JsonPlace(path);
        this.expected = expected;
    }

    /** Nothing if it is as expected, else what was expected and what was got. */
    Optional<Difference> with(JsonNode document) {
        JsonNode found = place.in(document);
        return holds(found) ? Optional.empty() : Optional.of(new Difference(path, words(expected), words(found)));
    }

    private boolean holds(JsonNode found) {
        return switch (kind()) {
            case "matches" ->
                textOf(found)
                        .filter(Pattern.compile(expected.get("matches").asText())
                                .asPredicate())
                        .isPresent();
            case "contains" ->
                textOf(found)
                        .filter(text -> text.contains(expected.get("contains").asText()))
                        .isPresent();
            case "has" -> has(found, expected.get("has"));
            case "absent" -> found.isMissingNode() || found.isNull() || (place.searches() && found.isEmpty());
            default -> equal(found);
        };
    }

    private String kind() {
        return expected.isObject() && expected.size() == 1
                ? expected.fieldNames().next()
                : "value";
    }

    private boolean equal(JsonNode found) {
        if (!place.searches()) {
            return same(found, expected);
        }
        return expected.isArray() ? sameInAnyOrder(found) : found.size() == 1 && same(found.get(0), expected);
    }

    private boolean sameInAnyOrder(JsonNode found) {
        List<JsonNode> left = new ArrayList<>();
        found.forEach(left::add);
        for (JsonNode one : expected) {
            if (!left.removeIf(first(one))) {
                return false;
            }
        }
        return left.isEmpty();
    }

    private static Predicate<JsonNode> first(JsonNode wanted) {
        boolean[] taken = new boolean[1];
        return candidate -> {
            if (taken[0] || !same(candidate, wanted)) {
                return false;
            }
            taken[0] = true;
            return true;
        };
    }

    private static boolean has(JsonNode found, JsonNode wanted) {
        for (JsonNode one : found) {
            if (same(one, wanted)) {
                return true;
            }
        }
        return false;
    }

    private static boolean same(JsonNode one, JsonNode other) {
        if (one.isNumber() && other.isNumber()) {
            return one.decimalValue().compareTo(other.decimalValue()) == 0;
        }
        return one.equals(other);
    }

    /** The text there; several texts found by a search are joined, so that one of them may match. */
    private Optional<String> textOf(JsonNode found) {
        if (found.isMissingNode() || found.isNull()) {
            return Optional.empty();
        }
        return Optional.of(found.isValueNode() ? found.asText() : found.toString());
    }

    private static String words(JsonNode node) {
        return node.isMissingNode() ? "nothing" : node.toString();
    }

    /** A place where an answer is not what it should be. */
    record Difference(String at, String expected, String got) {}
}
