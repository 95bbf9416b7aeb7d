package org.redress.walls;

import com.fasterxml.jackson.databind.JsonNode;

/** Where people write what they like, and so may write about people. */
final class FreeText {

    private static final String ANYTHING_BUT_BLANK = "\\S";

    private FreeText() {}

    /** A text without a form: no codes, no format, and no pattern that says more than that something must be there. */
    static boolean is(JsonNode schema) {
        String pattern = schema.path("pattern").asText();
        return schema.path("type").asText().equals("string")
                && !schema.has("enum")
                && !schema.has("format")
                && (pattern.isEmpty() || pattern.equals(ANYTHING_BUT_BLANK));
    }
}
