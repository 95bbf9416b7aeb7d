package org.redress.walls;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A search that finds nothing says something only if it would have found what is there. */
class MarkersFoundTest {

    private final Markers markers = new Markers();
    private final String word = markers.plant("a place", JsonNodeFactory.instance.objectNode());

    @Test
    void as_they_are_and_with_their_place() {
        assertTrue(markers.isIn("{\"name\":\"" + word + "\"}"));
        assertEquals(Set.of("a place"), markers.placesIn("x" + word + "x" + word));
    }

    @Test
    void as_bytes_in_hexadecimal() {
        assertTrue(markers.isIn("\\x00" + HexFormat.of().formatHex(word.getBytes(StandardCharsets.UTF_8))));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "a", "ab", "abc", "abcd"})
    void in_base_64_wherever_they_begin(String before) {
        byte[] text = (before + word + " and more").getBytes(StandardCharsets.UTF_8);

        assertTrue(markers.isIn(Base64.getEncoder().encodeToString(text)));
        assertTrue(markers.isIn(Base64.getUrlEncoder().withoutPadding().encodeToString(text)));
    }

    @Test
    void and_those_of_another_run_are_not() {
        assertFalse(markers.isIn(new Markers().plant("a place", JsonNodeFactory.instance.objectNode())));
    }
}
