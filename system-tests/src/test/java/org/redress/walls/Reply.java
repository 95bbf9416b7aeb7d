package org.redress.walls;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.net.http.HttpHeaders;

/** What a service answered; of a stream that does not end, nothing but that it began. */
record Reply(int status, HttpHeaders headers, String text) {

    private static final ObjectMapper READER = new ObjectMapper();

    /** Without its parameters. */
    String mediaType() {
        return headers.firstValue("Content-Type").orElse("").split(";")[0];
    }

    /** A missing node where the answer is not JSON. */
    JsonNode json() {
        try {
            JsonNode body = READER.readTree(text);
            return body == null ? MissingNode.getInstance() : body;
        } catch (JsonProcessingException notJson) {
            return MissingNode.getInstance();
        }
    }

    /** The name of the problem, or nothing. */
    String problem() {
        return json().path("type").asText().replace("/problems/", "");
    }

    boolean isGood() {
        return status >= 200 && status < 300;
    }

    @Override
    public String toString() {
        return status + " " + (text.length() > 600 ? text.substring(0, 600) + "…" : text);
    }
}
