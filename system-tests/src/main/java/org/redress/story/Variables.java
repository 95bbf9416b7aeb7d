package org.redress.story;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What earlier answers held, under the names that the scenario gave it; {@code ${name}} stands for it afterwards. */
final class Variables {

    private static final Pattern NAMED = Pattern.compile("\\$\\{([A-Za-z0-9]+)}");

    private final Map<String, JsonNode> values = new HashMap<>();

    void put(String name, JsonNode value) {
        values.put(name, value);
    }

    /** The text with each name replaced by its value as it stands in JSON, without quotes. */
    String in(String text) {
        return in(text, JsonNode::asText);
    }

    /** The text with each name replaced by what {@code words} makes of its value. */
    String in(String text, Function<JsonNode, String> words) {
        return NAMED.matcher(text).replaceAll(found -> Matcher.quoteReplacement(words.apply(valueOf(found.group(1)))));
    }

    /** The tree with each name in its texts replaced; a text that is nothing but a name becomes the value itself. */
    JsonNode in(JsonNode tree) {
        if (tree.isTextual()) {
            Matcher whole = NAMED.matcher(tree.textValue());
            return whole.matches() ? valueOf(whole.group(1)) : new TextNode(in(tree.textValue()));
        }
        if (tree.isArray()) {
            ArrayNode filled = JsonNodeFactory.instance.arrayNode();
            tree.forEach(one -> filled.add(in(one)));
            return filled;
        }
        if (tree.isObject()) {
            ObjectNode filled = JsonNodeFactory.instance.objectNode();
            tree.properties().forEach(field -> filled.set(field.getKey(), in(field.getValue())));
            return filled;
        }
        return tree;
    }

    private JsonNode valueOf(String name) {
        JsonNode value = values.get(name);
        if (value == null) {
            throw new NotCaptured(name);
        }
        return value;
    }

    /** A call needs something that no answer before it has held. */
    static final class NotCaptured extends RuntimeException {

        private static final long serialVersionUID = 1L;

        NotCaptured(String name) {
            super("no earlier answer gave ${" + name + "}");
        }
    }
}
