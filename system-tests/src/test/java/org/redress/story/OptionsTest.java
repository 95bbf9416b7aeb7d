package org.redress.story;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OptionsTest {

    @Test
    void nothing_is_asked_for_unless_it_is_said() {
        assertEquals(new Options(false, false, false, false, false), Options.of());
    }

    @Test
    void options_add_up_in_any_order() {
        assertEquals(new Options(true, false, true, true, false), Options.of("--separate", "--once", "--keep"));
        assertEquals(new Options(false, true, false, false, true), Options.of("--empty", "--help"));
    }

    @Test
    void an_unknown_option_is_named_in_one_line() {
        // When
        Options.Unknown unknown = assertThrows(Options.Unknown.class, () -> Options.of("--once", "--fast"));

        // Then
        assertEquals("run-local: unknown option --fast; ./run-local --help says which there are", unknown.getMessage());
    }

    @ParameterizedTest
    @ValueSource(strings = {"--once", "--empty", "--keep", "--separate", "--help"})
    void every_option_is_explained(String option) {
        assertTrue(Options.usage().contains("\n  " + option + "  "));
    }
}
