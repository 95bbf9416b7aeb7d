package org.redress.story;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Map;

/**
 * What an answer must be.
 *
 * @param status the HTTP status
 * @param values what stands at each JSON path; how it is compared: {@link Comparison}
 */
record Expected(int status, Map<String, JsonNode> values) {

    Expected {
        values = values == null ? Map.of() : values;
    }
}
