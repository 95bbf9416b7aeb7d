package org.redress.remedies.remedy;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TermsAsWrittenTest {

    @ParameterizedTest
    @ValueSource(strings = {"P1M", "P3M", "P12M", "P4W", "P28D", "P1Y", "65WD", "1WD"})
    void aPeriodOrACountOfWorkingDaysIsTaken(String text) {
        assertEquals(text, new Within(text).text());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "P", "PM", "P0M", "0WD", "P1M2D", "1M", "65", "wd65", "65wd", "P-1M", "P10000D", "PT1H"})
    void anythingElseIsNot(String text) {
        assertThrows(IllegalArgumentException.class, () -> new Within(text));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"final_decision", "date", "step:adjudication_sent", "remedy:0190e3a4-0000-7000-8000-000000000001"
            })
    void whatAPeriodRunsFromIsReadAsItIsWritten(String text) {
        assertEquals(Optional.of(text), StartsFrom.parse(text).map(StartsFrom::text));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "decision", "step:", "step:Not A Step", "remedy:", "remedy:7", "remedy:1-1-1-1-1", "by"})
    void whatItCannotRunFromIsNotRead(String text) {
        assertEquals(Optional.empty(), StartsFrom.parse(text));
    }

    @Test
    void aCountOfDaysIsNeverTurnedIntoAnother() {
        assertEquals("P28D", new Within("P28D").text());
        assertEquals("P4W", new Within("P4W").text());
    }
}
