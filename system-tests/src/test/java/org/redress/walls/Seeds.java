package org.redress.walls;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.redress.local.Suite;
import org.redress.story.Eventually;

/** Makes or finds the things that {@code seeds.yaml} names, as far as the services have endpoints for them. */
final class Seeds {

    private static final String MANAGER = "complaints-manager";

    private final Http http;
    private final World world;
    private final Map<String, Endpoint> endpoints;

    Seeds(Suite suite, World world) {
        this.http = new Http(suite);
        this.world = world;
        this.endpoints = Api.running(suite).stream().collect(Collectors.toMap(Endpoint::toString, Function.identity()));
    }

    void sow() {
        for (JsonNode seed : read()) {
            Endpoint endpoint = endpoints.get(seed.path("by").asText());
            if (endpoint != null) {
                sow(seed, endpoint);
            }
        }
    }

    private void sow(JsonNode seed, Endpoint endpoint) {
        String word = seed.path("word").asText();
        String at = seed.path("at").asText("/id");
        Eventually.isTrue("there is one of " + word, () -> {
            Reply reply = ask(seed, endpoint);
            String id = reply.json().at(at).asText();
            if (reply.isGood() && !id.isEmpty()) {
                world.keep(word, id);
            }
            return reply.isGood() && !id.isEmpty();
        });
    }

    private Reply ask(JsonNode seed, Endpoint endpoint) {
        Http.Request request = http.to(endpoint.service(), endpoint.method(), Addresses.in(world, endpoint))
                .as(world.council(), MANAGER);
        if (seed.has("body")) {
            request.body(Content.json(world.filled(endpoint.service(), seed.path("body"))));
        }
        return request.send();
    }

    private static JsonNode read() {
        try (InputStream file = Seeds.class.getResourceAsStream("seeds.yaml")) {
            return new ObjectMapper(new YAMLFactory()).readTree(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
