package org.redress.deploy;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

/** What a service's application.yaml says about its channels is also what Quarkus reads there. */
class ChannelSettingsTest {
    static final List<String> MODULES =
            List.copyOf(new Manifests(Repository.find()).modules().values());

    private final Repository repository = Repository.find();

    /** Quarkus takes a YAML key with a dot for a quoted one, and so for another setting than the one meant. */
    @ParameterizedTest
    @FieldSource("MODULES")
    void noKeyHasADotInIt(String module) {
        assertEquals(List.of(), dotted(application(module)));
    }

    /** Channels that share a group share their troubles: one that fails makes all of them start over. */
    @ParameterizedTest
    @FieldSource("MODULES")
    void everyChannelHasAGroupAndDeadLettersOfItsOwn(String module) {
        JsonNode incoming = application(module).at("/mp/messaging/incoming");
        Set<String> groups = new TreeSet<>();
        Set<String> deadLetters = new TreeSet<>();

        incoming.forEach(channel -> {
            groups.add(channel.at("/group/id").asText());
            deadLetters.add(channel.at("/dead-letter-queue/topic").asText());
        });

        assertFalse(incoming.isEmpty());
        assertFalse(groups.contains(""), groups.toString());
        assertFalse(deadLetters.contains(""), deadLetters.toString());
        assertEquals(incoming.size(), groups.size(), groups.toString());
        assertEquals(incoming.size(), deadLetters.size(), deadLetters.toString());
    }

    private JsonNode application(String module) {
        return repository.yaml(module + "/src/main/resources/application.yaml");
    }

    /** The name of a logger or of a profile may have dots; it is quoted, or begins with a percent sign. */
    private static List<String> dotted(JsonNode node) {
        List<String> found = new ArrayList<>();
        for (Map.Entry<String, JsonNode> child : node.properties()) {
            String key = child.getKey();
            if (key.contains(".") && !key.contains("\"") && !key.startsWith("%")) {
                found.add(key);
            }
            if (!key.equals("category")) {
                found.addAll(dotted(child.getValue()));
            }
        }
        return found;
    }
}
