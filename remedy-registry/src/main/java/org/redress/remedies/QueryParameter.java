package org.redress.remedies;

import java.time.DateTimeException;
import java.util.function.Function;
import org.redress.platform.http.Problems;

/** Query parameters, which arrive as texts. */
public final class QueryParameter {

    private QueryParameter() {}

    /**
     * A parameter in its own form; null where it is absent; 400 where it is not of that form.
     *
     * @param expected what it must be, such as {@code an id (UUID)}
     */
    public static <T> T parsed(String field, String text, Function<String, T> parse, String expected) {
        if (text == null || text.isEmpty()) {
            return null;
        }
        try {
            return parse.apply(text);
        } catch (DateTimeException | IllegalArgumentException notOne) {
            throw Problems.invalid(field, "The value must be " + expected + ".");
        }
    }
}
