package org.redress.platform.http;

import io.quarkiverse.resteasy.problem.HttpProblem;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.stream.Collectors;

/** Where the next page begins: the sort keys of the last row shown, opaque to the caller. */
public final class Cursor {
    private static final String SEPARATOR = "\u001f";

    private Cursor() {}

    public static String of(Object... parts) {
        String joined = Arrays.stream(parts).map(Object::toString).collect(Collectors.joining(SEPARATOR));
        return Base64.getUrlEncoder().withoutPadding().encodeToString(joined.getBytes(StandardCharsets.UTF_8));
    }

    /**
     * The sort keys; none for the first page; 400 where the text is not a cursor of that list.
     *
     * @param count how many sort keys the list has
     */
    public static List<String> parts(String cursor, int count) {
        if (cursor == null || cursor.isEmpty()) {
            return List.of();
        }
        List<String> parts = decode(cursor);
        if (parts.size() != count) {
            throw notOurs();
        }
        return parts;
    }

    private static List<String> decode(String cursor) {
        try {
            return List.of(
                    new String(Base64.getUrlDecoder().decode(cursor), StandardCharsets.UTF_8).split(SEPARATOR, -1));
        } catch (IllegalArgumentException notBase64) {
            throw notOurs();
        }
    }

    private static HttpProblem notOurs() {
        return Problems.invalid("cursor", "Send the value of 'next' from the page before, unchanged.");
    }
}
