package org.redress.walls;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.redress.local.Suite;

/** Sends a request with everything in it that its schema knows, and leaves out what it is told is wrong, until it is taken. */
final class Driver {

    private static final int TRIES = 40;
    private static final int STALE = 412;
    private static final String WORDS = "@words";
    private static final Pattern STEP_OF_A_PATH = Pattern.compile("(\\w+)(?:\\[(\\d+)])?");
    private static final String MANAGER = "complaints-manager";

    private final Http http;
    private final World world;

    Driver(Suite suite, World world) {
        this.http = new Http(suite);
        this.world = world;
    }

    /**
     * What was sent last, and what was answered to it.
     *
     * @param refusals what was answered before
     */
    record Driven(String sent, Reply reply, List<Reply> refusals) {}

    /** @param instead fields that stand in place of those that were made from the schema; null ones are left out */
    Driven drive(Endpoint endpoint, Values.Words words, JsonNode instead) {
        Values values = new Values(new Random(1), endpoint.schemas(), 1, words);
        ObjectNode body = (ObjectNode) values.of(endpoint.requestSchema());
        put(instead, body, endpoint, words);
        Map<String, Integer> blamed = new TreeMap<>();
        List<Reply> refusals = new ArrayList<>();
        for (int i = 0; i < TRIES; i++) {
            Content content = content(endpoint, body, words);
            Reply reply = send(endpoint, content);
            String field = reply.json().path("field").asText();
            boolean changedMeanwhile = reply.status() == STALE;
            if (reply.isGood() || !changedMeanwhile && (field.isEmpty() || blamed.merge(field, 1, Integer::sum) > 2)) {
                return new Driven(content.text(), reply, refusals);
            }
            refusals.add(reply);
            if (!changedMeanwhile) {
                mend(body, field, blamed.get(field) == 1);
            }
        }
        return new Driven(body.toString(), refusals.get(TRIES - 1), refusals);
    }

    /** Sends just this. */
    Reply send(Endpoint endpoint, Content content) {
        String address = Addresses.in(world, endpoint);
        Http.Request request = http.to(endpoint.service(), endpoint.method(), address)
                .as(world.council(), MANAGER)
                .with("Idempotency-Key", "markers-" + UUID.randomUUID())
                .body(content);
        if (endpoint.takes("header", "If-Match")) {
            request.with("If-Match", Etags.above(http, endpoint, address, world.council(), MANAGER));
        }
        return request.send();
    }

    private void put(JsonNode instead, ObjectNode body, Endpoint endpoint, Values.Words words) {
        instead.properties().forEach(field -> {
            if (field.getValue().isNull()) {
                body.remove(field.getKey());
            } else {
                JsonNode value = world.filled(endpoint.service(), field.getValue());
                body.set(field.getKey(), written(field.getKey(), value, endpoint, words));
            }
        });
    }

    /** With somebody's words where they are asked for. */
    private static JsonNode written(String place, JsonNode value, Endpoint endpoint, Values.Words words) {
        if (value instanceof ObjectNode object) {
            object.properties()
                    .forEach(field ->
                            field.setValue(written(place + "." + field.getKey(), field.getValue(), endpoint, words)));
        } else if (value instanceof ArrayNode items) {
            for (int i = 0; i < items.size(); i++) {
                items.set(i, written(place + "[]", items.get(i), endpoint, words));
            }
        }
        return value.asText().equals(WORDS) ? new TextNode(words.at(place, endpoint.operation())) : value;
    }

    private static Content content(Endpoint endpoint, JsonNode body, Values.Words words) {
        return endpoint.mediaType().orElseThrow().equals(Endpoint.FORM)
                ? Content.form(body, words.at("filename", endpoint.requestSchema()) + ".txt")
                : Content.json(body);
    }

    /** Leaves the field out; one that must be there gets a plain day the second time, as most such are dates. */
    private static void mend(ObjectNode body, String field, boolean leaveOut) {
        JsonNode at = body;
        Matcher step = STEP_OF_A_PATH.matcher(field);
        JsonNode parent = body;
        String name = field;
        int index = -1;
        while (step.find()) {
            parent = at;
            name = step.group(1);
            index = step.group(2) == null ? -1 : Integer.parseInt(step.group(2));
            at = at.path(name);
            if (index >= 0 && !step.hitEnd()) {
                at = at.path(index);
            }
        }
        if (index >= 0 && parent.path(name) instanceof ArrayNode items && index < items.size()) {
            items.remove(index);
        } else if (parent instanceof ObjectNode object) {
            object.remove(name);
            if (!leaveOut) {
                object.put(name, "2025-07-02");
            }
        }
    }
}
