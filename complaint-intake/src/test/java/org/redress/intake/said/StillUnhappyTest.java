package org.redress.intake.said;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StillUnhappyTest {
    private final StillUnhappy stillUnhappy = new StillUnhappy();

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "She says she is not happy with the letter. | true",
                "He is still waiting for somebody to take him seriously. | true",
                "They DISAGREE with what was found. | true",
                "Wants it looked at again. | true",
                "Asked what the Ombudsman does. | true",
                "She thanked us for the letter. | false",
                "He rang to give his new number. | false",
                "Is content. Still, the door was locked. | false",
            })
    void anyWordOfItIsNoticed(String note, boolean noticed) {
        assertEquals(noticed, stillUnhappy.isSaidIn(note));
    }

    @Test
    void nothingIsNoticedInNothing() {
        assertFalse(stillUnhappy.isSaidIn(null));
        assertFalse(stillUnhappy.isSaidIn(""));
    }
}
