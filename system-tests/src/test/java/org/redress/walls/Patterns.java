package org.redress.walls;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Random;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Texts in a form that a pattern asks for. */
final class Patterns {

    private static final Pattern DIGIT = Pattern.compile("#");

    /** What the API's patterns ask for; # stands for any digit. A pattern that none of these fits needs a line here. */
    private static final List<String> FORMS = List.of(
            "10######-####-7###-8###-############",
            "## ### ###",
            "P1M",
            "20WD",
            "fuzz-######",
            "a####",
            "2025-03-1#",
            "decided");

    private Patterns() {}

    static String matching(JsonNode schema, Random random) {
        Pattern wanted = Pattern.compile(schema.path("pattern").asText());
        boolean whole = !schema.path("pattern").asText().startsWith("^");
        return Stream.of(
                        FORMS.stream(),
                        examples(schema),
                        Stream.of(wanted.pattern().split("\\|")))
                .flatMap(forms -> forms)
                .map(form -> DIGIT.matcher(form).replaceAll(any -> Integer.toString(1 + random.nextInt(9))))
                .filter(text -> whole
                        ? wanted.matcher(text).matches()
                        : wanted.matcher(text).find())
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("No text here fits the pattern " + wanted));
    }

    private static Stream<String> examples(JsonNode schema) {
        return schema.path("examples").valueStream().map(JsonNode::asText);
    }
}
