package org.redress.walls;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.util.RawValue;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** Puts one thing into a body that does not belong there, or takes one away. */
final class Breaker {

    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;
    private static final List<Integer> MANY = List.of(21, 51, 501, 3_000);

    private final Random random;
    private final Oddities oddities;

    Breaker(Random random) {
        this.random = random;
        this.oddities = new Oddities(random);
    }

    /** A place in a body where a value stands: a field of an object or an item of an array. */
    private record Place(JsonNode parent, String field, int index) {

        void put(JsonNode value) {
            if (parent instanceof ObjectNode object) {
                object.set(field, value);
            } else {
                ((ArrayNode) parent).set(index, value);
            }
        }

        JsonNode value() {
            return field == null ? parent.get(index) : parent.get(field);
        }

        void remove() {
            if (parent instanceof ObjectNode object) {
                object.remove(field);
            } else {
                ((ArrayNode) parent).remove(index);
            }
        }
    }

    JsonNode broken(JsonNode whole) {
        JsonNode body = whole.deepCopy();
        List<Place> places = new ArrayList<>();
        collect(body, places);
        if (places.isEmpty()) {
            return NODES.arrayNode();
        }
        breakAt(oddities.one(places));
        return body;
    }

    private static void collect(JsonNode node, List<Place> places) {
        node.properties().forEach(field -> places.add(new Place(node, field.getKey(), -1)));
        if (node instanceof ArrayNode items) {
            for (int i = 0; i < items.size(); i++) {
                places.add(new Place(items, null, i));
            }
        }
        node.forEach(below -> collect(below, places));
    }

    private void breakAt(Place place) {
        JsonNode value = place.value();
        switch (random.nextInt(9)) {
            case 0 -> place.put(NODES.nullNode());
            case 1 -> place.put(NODES.textNode(oddities.text()));
            case 2 -> place.put(NODES.textNode(oddities.date()));
            case 3 -> place.put(NODES.rawValueNode(new RawValue(oddities.number())));
            case 4 -> place.put(NODES.booleanNode(random.nextBoolean()));
            case 5 -> place.put(random.nextBoolean() ? NODES.arrayNode() : NODES.objectNode());
            case 6 -> place.remove();
            case 7 -> addUnknown(place, value);
            default -> place.put(many(value));
        }
    }

    private void addUnknown(Place place, JsonNode value) {
        if (value instanceof ObjectNode object) {
            object.put("colour", "red");
        } else {
            place.put(NODES.objectNode().set("colour", value));
        }
    }

    /** An array with more of its items than it may hold; of anything else a text that long, or an array of it. */
    private JsonNode many(JsonNode value) {
        ArrayNode items = NODES.arrayNode();
        JsonNode item = value.isArray() && !value.isEmpty() ? value.get(0) : value;
        int count = oddities.one(MANY);
        for (int i = 0; i < count; i++) {
            items.add(item);
        }
        return items;
    }
}
