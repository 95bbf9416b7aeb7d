package org.redress.walls;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Random;

/** A plain body for each endpoint: the one in {@code bodies.yaml}, or else the least that its schema asks for. */
final class Bodies {

    private static final String PLAIN_WORDS = "Some words.";

    private final JsonNode written;
    private final World world;

    Bodies(World world) {
        this.world = world;
        try (InputStream file = Bodies.class.getResourceAsStream("bodies.yaml")) {
            this.written = new ObjectMapper(new YAMLFactory()).readTree(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What is written for an endpoint that takes no body is not looked at. */
    Content of(Endpoint endpoint) {
        JsonNode body = json(endpoint);
        return endpoint.mediaType().orElseThrow().equals(Endpoint.FORM)
                ? Content.form(body, "plain.txt")
                : Content.json(body);
    }

    private JsonNode json(Endpoint endpoint) {
        JsonNode body = written.path(endpoint.toString());
        if (body.isMissingNode()) {
            return new Values(new Random(), endpoint.schemas(), 0, (place, schema) -> PLAIN_WORDS)
                    .of(endpoint.requestSchema());
        }
        return world.filled(endpoint.service(), body);
    }
}
