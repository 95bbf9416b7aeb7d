package org.redress.walls;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

/** Bodies in which somebody's words stand where a code, a date, a number or a whole object belongs. */
final class Misplacer {

    private Misplacer() {}

    /** One body for each place there is, with a word of its own put there. */
    static List<JsonNode> each(JsonNode body, Supplier<String> words) {
        List<JsonNode> bodies = new ArrayList<>();
        int places = count(body);
        for (int place = 0; place < places; place++) {
            JsonNode wrong = body.deepCopy();
            put(wrong, new int[] {place}, new TextNode(words.get()));
            bodies.add(wrong);
        }
        return bodies;
    }

    private static int count(JsonNode node) {
        int count = node.size();
        for (JsonNode below : node) {
            count += count(below);
        }
        return count;
    }

    /** Puts the value at the so-manieth place, depth first; what is left to count is kept in the array. */
    private static boolean put(JsonNode node, int[] left, JsonNode value) {
        if (node instanceof ObjectNode object) {
            for (String field : fields(object)) {
                if (left[0]-- == 0) {
                    object.set(field, value);
                    return true;
                }
                if (put(object.get(field), left, value)) {
                    return true;
                }
            }
        } else if (node instanceof ArrayNode items) {
            for (int i = 0; i < items.size(); i++) {
                if (left[0]-- == 0) {
                    items.set(i, value);
                    return true;
                }
                if (put(items.get(i), left, value)) {
                    return true;
                }
            }
        }
        return false;
    }

    private static List<String> fields(ObjectNode object) {
        List<String> names = new ArrayList<>();
        object.fieldNames().forEachRemaining(names::add);
        return names;
    }
}
