package org.redress.walls;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * One method at one address of a service, as the service describes it.
 *
 * @param service intake, router, deadlines or remedies
 * @param path with its parameters in braces
 */
record Endpoint(String service, String method, String path, JsonNode operation, Schemas schemas) {

    static final String JSON = "application/json";
    static final String FORM = "multipart/form-data";

    /** As docs/security.md writes it. */
    String name() {
        return method + " " + path;
    }

    boolean reads() {
        return method.equals("GET") || method.equals("HEAD");
    }

    boolean takesBody() {
        return operation.has("requestBody");
    }

    /** Such as application/json; empty where no body is taken. */
    Optional<String> mediaType() {
        return Optional.ofNullable(operation.at("/requestBody/content").fieldNames())
                .filter(java.util.Iterator::hasNext)
                .map(java.util.Iterator::next);
    }

    JsonNode requestSchema() {
        return schemas.resolve(operation
                .at("/requestBody/content")
                .path(mediaType().orElseThrow())
                .path("schema"));
    }

    /** @param in path, query or header */
    List<JsonNode> parameters(String in) {
        List<JsonNode> found = new ArrayList<>();
        for (JsonNode parameter : operation.path("parameters")) {
            if (parameter.path("in").asText().equals(in)) {
                found.add(parameter);
            }
        }
        return found;
    }

    boolean takes(String in, String name) {
        return parameters(in).stream()
                .anyMatch(parameter -> parameter.path("name").asText().equals(name));
    }

    @Override
    public String toString() {
        return service + " " + name();
    }
}
