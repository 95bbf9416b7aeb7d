package org.redress.story;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.net.http.HttpHeaders;
import java.util.Optional;

/** What a service answered. */
record Answer(int status, HttpHeaders headers, String text) {

    private static final ObjectMapper JSON = new ObjectMapper();

    /** The body, or a missing node when it is not JSON. */
    JsonNode body() {
        try {
            JsonNode body = JSON.readTree(text);
            return body == null ? MissingNode.getInstance() : body;
        } catch (JsonProcessingException notJson) {
            return MissingNode.getInstance();
        }
    }

    Optional<String> header(String name) {
        return headers.firstValue(name);
    }
}
