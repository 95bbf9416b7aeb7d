package org.redress.story;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import com.jayway.jsonpath.Configuration;
import com.jayway.jsonpath.JsonPath;
import com.jayway.jsonpath.PathNotFoundException;
import com.jayway.jsonpath.spi.json.JacksonJsonNodeJsonProvider;
import com.jayway.jsonpath.spi.mapper.JacksonMappingProvider;

/** A JSON path: one place in a document, or a search that finds any number. */
final class JsonPlace {

    private static final Configuration JACKSON = Configuration.builder()
            .jsonProvider(new JacksonJsonNodeJsonProvider())
            .mappingProvider(new JacksonMappingProvider())
            .build();

    private final JsonPath path;

    JsonPlace(String path) {
        this.path = JsonPath.compile(path);
    }

    /** Whether this searches: it then finds a list, empty when there is nothing. */
    boolean searches() {
        return !path.isDefinite();
    }

    /** What stands there, or a missing node. */
    JsonNode in(JsonNode document) {
        if (document.isMissingNode()) {
            return MissingNode.getInstance();
        }
        try {
            JsonNode found = path.read(document, JACKSON);
            return found == null ? MissingNode.getInstance() : found;
        } catch (PathNotFoundException nothingThere) {
            return MissingNode.getInstance();
        }
    }

    /** The one value there: a search that finds exactly one counts as that one. */
    JsonNode oneIn(JsonNode document) {
        JsonNode found = in(document);
        if (!searches() || found.isMissingNode()) {
            return found;
        }
        return found.size() == 1 ? found.get(0) : MissingNode.getInstance();
    }
}
