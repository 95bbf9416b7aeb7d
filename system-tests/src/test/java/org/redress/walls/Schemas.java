package org.redress.walls;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

/** The schemas of one API description, looked up by reference. */
record Schemas(JsonNode description) {

    /** The schema itself, or what it refers to with what stands beside the reference put on top. */
    JsonNode resolve(JsonNode schema) {
        JsonNode found = schema;
        while (found.has("$ref")) {
            ObjectNode target =
                    description.at(found.path("$ref").asText().substring(1)).deepCopy();
            ObjectNode beside = found.deepCopy();
            beside.remove("$ref");
            target.setAll(beside);
            found = target;
        }
        return found;
    }
}
