package org.redress.deploy;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** docs/events/asyncapi.yaml tells the truth about the samples that the services' own tests write. */
class EventDescriptionTest {
    private static final String FOLDER = "docs/events/";
    private static final Repository REPOSITORY = Repository.find();
    private static final JsonNode DOCUMENT = REPOSITORY.yaml(FOLDER + "asyncapi.yaml");
    private static final JsonNode MESSAGES = DOCUMENT.at("/components/messages");

    static Set<String> events() {
        return new TreeSet<>(REPOSITORY.files(FOLDER, ".json"))
                .stream()
                        .map(file -> file.substring(FOLDER.length()).replace(".json", ""))
                        .collect(Collectors.toCollection(TreeSet::new));
    }

    @Test
    void everySampleIsAMessageAndEveryMessageHasASample() {
        Set<String> described = new TreeSet<>();
        MESSAGES.forEach(message -> described.add(message.path("title").asText()));

        assertEquals(described, events());
    }

    /** Each of the three services that are told of an erasure answers on its own topic; all else has one producer. */
    @Test
    void everyMessageIsInTheChannelOfItsProducer() {
        TreeMap<String, Integer> channels = new TreeMap<>();
        MESSAGES.fieldNames().forEachRemaining(name -> channels.put(name, 0));
        DOCUMENT.path("channels").forEach(channel -> channel.path("messages")
                .fieldNames()
                .forEachRemaining(name -> channels.merge(name, 1, Integer::sum)));

        assertEquals(3, channels.remove("erasureCompleted"));
        assertEquals(Set.of(1), Set.copyOf(channels.values()), channels.toString());
    }

    @ParameterizedTest
    @MethodSource("events")
    void aSampleIsAsDescribed(String event) {
        JsonNode message = message(event);

        assertEquals("org.redress." + event + ".v1", message.path("name").asText());
        assertEquals(
                "./" + event + ".json", message.at("/examples/0/payload/$ref").asText());
        assertEquals(
                List.of(),
                new Description(DOCUMENT)
                        .differences(event, REPOSITORY.yaml(FOLDER + event + ".json"), message.path("payload")));
    }

    private static JsonNode message(String event) {
        for (JsonNode message : MESSAGES) {
            if (message.path("title").asText().equals(event)) {
                return message;
            }
        }
        throw new AssertionError(event + " is not described");
    }
}
