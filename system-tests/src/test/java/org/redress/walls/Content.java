package org.redress.walls;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.charset.StandardCharsets;

/** The body of a request. */
record Content(String mediaType, byte[] bytes) {

    private static final String BOUNDARY = "redress-walls-boundary";

    static Content json(JsonNode body) {
        return json(body.toString());
    }

    static Content json(String body) {
        return new Content(Endpoint.JSON, body.getBytes(StandardCharsets.UTF_8));
    }

    /** A form as a browser sends it; the part called "file" is sent as a file. */
    static Content form(JsonNode fields, String filename) {
        StringBuilder text = new StringBuilder();
        fields.properties().forEach(field -> {
            boolean isFile = field.getKey().equals("file");
            text.append("--").append(BOUNDARY).append("\r\n");
            text.append("Content-Disposition: form-data; name=\"")
                    .append(field.getKey())
                    .append('"');
            text.append(isFile ? "; filename=\"" + filename + "\"\r\nContent-Type: text/plain" : "");
            text.append("\r\n\r\n").append(field.getValue().asText()).append("\r\n");
        });
        text.append("--").append(BOUNDARY).append("--\r\n");
        return new Content(
                Endpoint.FORM + "; boundary=" + BOUNDARY, text.toString().getBytes(StandardCharsets.UTF_8));
    }

    String text() {
        return new String(bytes, StandardCharsets.UTF_8);
    }
}
