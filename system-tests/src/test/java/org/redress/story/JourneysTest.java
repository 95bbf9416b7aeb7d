package org.redress.story;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every scenario, through the public API of four running services. */
@Tag("suite")
class JourneysTest {

    @ParameterizedTest(name = "{0}")
    @MethodSource("names")
    void comes_out_as_expected(String file) {
        // Given
        Player player = new Player(new SuiteDoors(RunningSuite.shared()), Patience.USUAL);

        // When
        Performance performance = player.play(ScenarioFiles.read(file));

        // Then
        assertEquals("", said(performance.failures()));
    }

    static List<String> names() {
        return ScenarioFiles.names();
    }

    private static String said(List<Failure> failures) {
        return String.join("\n", failures.stream().map(Failure::toString).toList());
    }
}
