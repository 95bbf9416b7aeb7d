package org.redress.walls;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.net.http.HttpHeaders;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the fuzz test takes for a bad answer. */
class VerdictTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "200 | application/json | {\"id\": 1} |",
                "400 | application/problem+json | {\"type\": \"/problems/invalid-request\", \"status\": 400} |",
                "500 | application/problem+json | {\"type\": \"/problems/unexpected\", \"status\": 500} | a fault of ours",
                "302 | text/html | x | leads elsewhere",
                "404 | text/html | Not found | no problem document but 'text/html'",
                "400 | application/problem+json | {\"type\": \"/problems/invalid-request\", \"status\": 404} | another status in the document",
                "400 | application/problem+json | {\"type\": \"about:blank\", \"status\": 400} | a problem that docs/problems does not list",
                "400 | application/problem+json | {\"type\": \"/problems/stale\", \"status\": 400, \"detail\": \"at java.lang.String\"} | tells of our insides: java.",
            })
    void is_told(int status, String type, String body, String fault) {
        HttpHeaders headers = HttpHeaders.of(Map.of("Content-Type", List.of(type)), (name, value) -> true);

        assertEquals(
                fault, new Verdict().fault(new Reply(status, headers, body)).orElse(null));
    }
}
