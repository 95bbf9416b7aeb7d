package org.redress.story;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.util.Map;
import java.util.Objects;

/**
 * One request to one service, and what must come back.
 *
 * @param call its name within the scenario
 * @param note why it is made so, for whoever reads the file
 * @param tell one sentence for the story, with captured values as {@code ${name}}
 * @param show what of the answer the story lays out
 * @param to the service: intake, router, deadlines or remedies
 * @param as the role of the token
 * @param send method and path, such as {@code POST /v1/complaints}
 * @param ifMatch a path that is read first: its ETag goes along as If-Match
 * @param body JSON to send, or null
 * @param file a file to send as multipart form data, or null
 * @param within how long the expectation may take to come true; null means the player's own patience
 * @param capture names for parts of the answer: a JSON path, or {@code header:Name}
 */
record Call(
        String call,
        String note,
        String tell,
        Show show,
        String to,
        String as,
        String send,
        String ifMatch,
        JsonNode body,
        Upload file,
        Duration within,
        Expected expect,
        Map<String, String> capture) {

    Call {
        Objects.requireNonNull(call, "a call needs a name");
        Objects.requireNonNull(to, () -> call + ": which service?");
        Objects.requireNonNull(expect, () -> call + ": what is expected?");
        if (send == null || !send.matches("(GET|POST|PUT|PATCH|DELETE) /.*")) {
            throw new IllegalArgumentException(call + ": send is a method and a path, not " + send);
        }
        as = as == null ? "complaints-officer" : as;
        capture = capture == null ? Map.of() : capture;
    }

    String method() {
        return send.substring(0, send.indexOf(' '));
    }

    String path() {
        return send.substring(send.indexOf(' ') + 1);
    }

    /** A read can be repeated until what it shows has come about. */
    boolean reads() {
        return method().equals("GET");
    }

    /** What the story lays out of an answer. */
    enum Show {
        ROUTING,
        TIMETABLE,
        REMEDIES,
        REFUSAL
    }

    /** A small text file, sent as the part named {@code file}. */
    record Upload(String name, String mediaType, String content) {}
}
