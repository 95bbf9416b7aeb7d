package org.redress.walls;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Random;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Puts the ids of a seeded world, or ids of nothing, into the addresses of endpoints. */
final class Addresses {

    /** A parameter, and the word before it, which says what it is the id of. */
    private static final Pattern PARAMETER = Pattern.compile("([a-z-]+)/\\{\\w+}");

    private Addresses() {}

    static String in(World world, Endpoint endpoint) {
        return filled(withCodes(endpoint), endpoint, word -> {
            String thing = world.thing(endpoint.service(), word);
            return thing == null ? UUID.randomUUID().toString() : thing;
        });
    }

    static String ofNothing(Endpoint endpoint) {
        return filled(withCodes(endpoint), endpoint, word -> UUID.randomUUID().toString());
    }

    /** With the first code there is in place of each parameter that is a code and no id. */
    private static String withCodes(Endpoint endpoint) {
        String path = endpoint.path();
        for (JsonNode parameter : endpoint.parameters("path")) {
            JsonNode codes =
                    endpoint.schemas().resolve(parameter.path("schema")).path("enum");
            if (!codes.isEmpty()) {
                path = path.replace(
                        "{" + parameter.path("name").asText() + "}",
                        codes.get(0).asText());
            }
        }
        return path;
    }

    private interface Things {
        String behind(String word);
    }

    private static String filled(String path, Endpoint endpoint, Things things) {
        StringBuilder address = new StringBuilder(PARAMETER
                .matcher(path)
                .replaceAll(found -> Matcher.quoteReplacement(found.group(1) + "/" + things.behind(found.group(1)))));
        Values values = new Values(new Random(), endpoint.schemas(), 0, (place, schema) -> "words");
        char before = '?';
        for (JsonNode parameter : endpoint.parameters("query")) {
            if (parameter.path("required").asBoolean()) {
                address.append(before).append(parameter.path("name").asText()).append('=');
                address.append(values.of(parameter.path("schema")).asText());
                before = '&';
            }
        }
        return address.toString();
    }
}
