package org.redress.story;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ComparisonTest {

    private static final String ANSWER =
            """
            {"id": "c-1", "count": 2, "on": {"notBefore": "2015-07-01"}, "none": null, "empty": [],
             "items": [{"kind": "apology", "due": "2024-11-29"}, {"kind": "payment", "due": "2024-11-29"}]}
            """;

    private final ObjectMapper json = new ObjectMapper();

    @ParameterizedTest(name = "{0} compared with {1}: {2}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "$.id                                | \"c-1\"                   | true",
                "$.id                                | \"c-2\"                   | false",
                "$.count                             | 2                         | true",
                "$.count                             | 2.0                       | true",
                "$.count                             | \"2\"                     | false",
                "$.on                                | {\"notBefore\": \"2015-07-01\"} | true",
                "$.on.notBefore                      | \"2015-07-01\"            | true",
                "$.items[*].kind                     | [\"payment\", \"apology\"] | true",
                "$.items[*].kind                     | [\"payment\"]             | false",
                "$.items[*].kind                     | [\"payment\", \"payment\"] | false",
                "$.items[*].kind                     | {\"has\": \"payment\"}    | true",
                "$.items[*].kind                     | {\"has\": \"training\"}   | false",
                "$.items[?(@.kind=='apology')].due   | \"2024-11-29\"            | true",
                "$.items[*].due                      | \"2024-11-29\"            | false",
                "$.items[?(@.kind=='training')].due  | \"2024-11-29\"            | false",
                "$.items[?(@.kind=='training')]      | {\"absent\": true}        | true",
                "$.items[?(@.kind=='apology')]       | {\"absent\": true}        | false",
                "$.nowhere                           | {\"absent\": true}        | true",
                "$.none                              | {\"absent\": true}        | true",
                "$.empty                             | {\"absent\": true}        | false",
                "$.id                                | {\"matches\": \"^c-.$\"}  | true",
                "$.id                                | {\"matches\": \"^d\"}     | false",
                "$.id                                | {\"contains\": \"-\"}     | true",
                "$.nowhere                           | {\"contains\": \"-\"}     | false",
                "$.nowhere.deeper                    | \"c-1\"                   | false",
            })
    void compares(String path, String expected, boolean holds) throws JsonProcessingException {
        // Given
        Comparison comparison = new Comparison(path, json.readTree(expected));

        // When
        boolean asExpected = comparison.with(json.readTree(ANSWER)).isEmpty();

        // Then
        assertEquals(holds, asExpected);
    }
}
