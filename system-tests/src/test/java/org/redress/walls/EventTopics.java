package org.redress.walls;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/** Which type of event travels on which topic, as docs/events/asyncapi.yaml says. */
final class EventTopics {

    private EventTopics() {}

    /** The topics by the types' short names, such as complaint-registered. */
    static Map<String, String> byType() {
        Map<String, String> topics = new TreeMap<>();
        try {
            new ObjectMapper(new YAMLFactory())
                    .readTree(RoleTableTest.ROOT
                            .resolve("docs/events/asyncapi.yaml")
                            .toFile())
                    .path("channels")
                    .properties()
                    .forEach(channel -> channel.getValue()
                            .path("messages")
                            .fieldNames()
                            .forEachRemaining(message -> topics.put(kebab(message), channel.getKey())));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return topics;
    }

    private static String kebab(String camel) {
        return camel.replaceAll("(?=[A-Z])", "-").toLowerCase(Locale.ROOT);
    }
}
