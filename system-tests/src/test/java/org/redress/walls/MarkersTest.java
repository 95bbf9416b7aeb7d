package org.redress.walls;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.redress.local.Suite;
import org.redress.story.Eventually;
import org.redress.story.RunningSuite;

/**
 * What people write about people is readable in the answers to those who may read it, and nowhere else: no table, topic,
 * log or metric holds a word of it. Every field of every request in which one may write freely gets a word of its own.
 */
@Tag("suite")
@Tag("fuzz")
class MarkersTest {

    private static final String DERBYSHIRE = "E10000007";

    /** Texts that have to name something that exists, so that nobody's words get in. */
    private static final Set<String> NAMES_A_RULE = Set.of(
            "deadlines POST /v1/calculations rule",
            "remedies POST /v1/decisions remedies[].from",
            "remedies POST /v1/decisions/{id}/final remedies[].from");

    private final Suite suite = RunningSuite.shared();
    private final World world = World.of(suite, DERBYSHIRE);
    private final Driver driver = new Driver(suite, world);
    private final Markers markers = new Markers();
    private final Set<String> taken = new TreeSet<>();
    private final Map<String, String> refused = new TreeMap<>();
    private final Set<String> places = new TreeSet<>();
    private final List<String> told = new ArrayList<>();

    @Test
    void stand_nowhere_in_the_clear() throws IOException {
        // Given
        List<Endpoint> endpoints =
                Api.running(suite).stream().filter(Endpoint::takesBody).toList();
        Map<String, Endpoint> byName = new TreeMap<>();
        endpoints.forEach(endpoint -> byName.put(endpoint.toString(), endpoint));
        Set<String> left = new TreeSet<>(byName.keySet());

        // When
        for (JsonNode driven : guides()) {
            String name = driven.path("at").asText();
            if (!left.remove(name) && !byName.containsKey(name)) {
                continue; // not there any more, or not yet
            }
            drive(byName.get(name), driven.path("set"), driven.path("keep").asText());
        }
        left.forEach(name -> drive(byName.get(name), new ObjectMapper().createObjectNode(), ""));
        endpoints.forEach(this::misplace);
        Eventually.isTrue(
                "all events are sent", () -> Api.MODULES.keySet().stream().allMatch(service -> new Databases(suite)
                        .texts(service, "select 1 from outbox")
                        .isEmpty()));

        // Then
        Finds finds = new Finds(suite, markers);
        Map<String, Set<String>> found = finds.everywhere();
        System.out.printf(
                "Walls: %d markers planted in %d places, %d of them taken; %d tables, topics, answers and logs"
                        + " searched%n",
                markers.count(), places.size(), taken.size(), finds.searched());
        Set<String> notDriven = new TreeSet<>(places);
        notDriven.removeAll(taken);
        notDriven.removeAll(NAMES_A_RULE);
        assertAll(
                () -> assertEquals("", lines(found)),
                () -> assertEquals("", String.join("\n", told)),
                () -> assertEquals(Set.of(), notDriven, () -> "refused: " + refused));
    }

    private void drive(Endpoint endpoint, JsonNode instead, String keep) {
        Values.Words words = (place, schema) -> {
            places.add(endpoint + " " + place);
            return markers.plant(endpoint + " " + place, schema);
        };
        Driver.Driven driven = driver.drive(endpoint, words, instead);
        driven.refusals().forEach(refusal -> mayTell(endpoint, refusal));
        if (driven.reply().isGood()) {
            taken.addAll(markers.placesIn(driven.sent()));
            if (!keep.isEmpty()) {
                world.remember(keep, driven.reply().json().path("id").asText());
            }
        } else {
            mayTell(endpoint, driven.reply());
            refused.put(endpoint.toString(), driven.reply() + " to " + driven.sent());
        }
    }

    /** What comes in the wrong place is refused, and the refusal does not repeat it. */
    private void misplace(Endpoint endpoint) {
        JsonNode body = new Values(new Random(1), endpoint.schemas(), 1, (place, schema) -> "words")
                .of(endpoint.requestSchema());
        for (JsonNode wrong :
                Misplacer.each(body, () -> markers.plant(endpoint + " misplaced", endpoint.operation()))) {
            Reply reply = driver.send(endpoint, Content.json(wrong));
            if (!reply.isGood()) {
                mayTell(endpoint, reply);
            }
        }
    }

    private void mayTell(Endpoint endpoint, Reply refusal) {
        if (markers.isIn(refusal.text())) {
            told.add(endpoint + ": " + refusal);
        }
    }

    private static JsonNode guides() throws IOException {
        try (InputStream file = MarkersTest.class.getResourceAsStream("driven.yaml")) {
            return new ObjectMapper(new YAMLFactory()).readTree(file);
        }
    }

    private static String lines(Map<String, Set<String>> found) {
        StringBuilder lines = new StringBuilder();
        found.forEach((where, what) -> {
            lines.append(where).append(":\n");
            what.forEach(place -> lines.append("  ").append(place).append('\n'));
        });
        return lines.toString();
    }
}
