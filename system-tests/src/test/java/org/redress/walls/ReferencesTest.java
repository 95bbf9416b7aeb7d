package org.redress.walls;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.TreeSet;
import java.util.UUID;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.redress.local.Suite;
import org.redress.story.RunningSuite;

/** Who names another council's thing in a request is answered as if it named nothing at all. */
@Tag("suite")
class ReferencesTest {

    private static final String KENT = "E10000016";
    private static final String REDBRIDGE = "E09000026";
    private static final String MANAGER = "complaints-manager";
    private static final Pattern ID = Pattern.compile("[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}");
    private static final Pattern REFERENCE = Pattern.compile("[A-Z]{3,6}-\\d{2}-\\d+");

    private final Suite suite = RunningSuite.shared();
    private final Http http = new Http(suite);
    private final World own = World.of(suite, REDBRIDGE);
    private final World others = World.of(suite, KENT);

    @Test
    void another_councils_thing_is_as_unknown_as_none() {
        // Given
        List<String> differences = new ArrayList<>();
        int tried = 0;

        // When
        for (Endpoint endpoint : Api.running(suite)) {
            if (endpoint.mediaType().filter(Endpoint.JSON::equals).isPresent()) {
                for (String field : fieldsWithIds(endpoint)) {
                    tried += others.ids().size();
                    differences.addAll(differences(endpoint, field));
                }
            }
        }

        // Then
        System.out.printf("Walls: %d references to another council's things%n", tried);
        assertEquals("", String.join("\n", differences));
        assertTrue(tried > 100, "enough is tried");
    }

    private List<String> differences(Endpoint endpoint, String field) {
        Reply nothing = send(endpoint, field, UUID.randomUUID().toString());
        return others.ids().stream()
                .map(id -> send(endpoint, field, id))
                .filter(reply -> !likeAnyOther(reply).equals(likeAnyOther(nothing)))
                .map(reply -> endpoint + " " + field + ": " + reply + " but of nothing " + nothing)
                .toList();
    }

    private static String likeAnyOther(Reply reply) {
        // That it is stale by now is due to the one before.
        if (reply.isGood() || reply.problem().equals("stale")) {
            return "taken";
        }
        return reply.status()
                + REFERENCE.matcher(ID.matcher(reply.text()).replaceAll("<id>")).replaceAll("<reference>");
    }

    /** The plain body, with a field added to it in which every id is this one. */
    private Reply send(Endpoint endpoint, String field, String id) {
        ObjectNode body = (ObjectNode) World.json(new Bodies(own).of(endpoint).text());
        JsonNode full = everything(endpoint);
        body.set(field, World.json(ID.matcher(full.path(field).toString()).replaceAll(id)));
        Http.Request request = http.to(endpoint.service(), endpoint.method(), Addresses.in(own, endpoint))
                .as(REDBRIDGE, MANAGER)
                .body(Content.json(body));
        if (endpoint.takes("header", "If-Match")) {
            request.with("If-Match", "\"1\"");
        }
        return request.send();
    }

    private static List<String> fieldsWithIds(Endpoint endpoint) {
        TreeSet<String> fields = new TreeSet<>();
        everything(endpoint).properties().forEach(field -> ID.matcher(
                        field.getValue().toString())
                .results()
                .map(MatchResult::group)
                .forEach(any -> fields.add(field.getKey())));
        return List.copyOf(fields);
    }

    private static JsonNode everything(Endpoint endpoint) {
        return new Values(new Random(1), endpoint.schemas(), 1, (place, schema) -> "words")
                .of(endpoint.requestSchema());
    }
}
