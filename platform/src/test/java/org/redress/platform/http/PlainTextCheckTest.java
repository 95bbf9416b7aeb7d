package org.redress.platform.http;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PlainTextCheckTest {
    private final PlainTextCheck oneLine = check("oneLine");
    private final PlainTextCheck manyLines = check("manyLines");

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "Zażółć gęślą jaźń",
                "میں اپنی بیٹی کے لیے لکھ رہی ہوں",
                "我想投诉",
                "👩‍👧 \uD83D\uDE00",
                "~ \u00a0"
            })
    void textOfAnyLanguageIsTaken(String text) {
        assertTrue(oneLine.isValid(text, null));
        assertTrue(manyLines.isValid(text, null));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"\u0000", "a\u0007", "\u001b[31m", "\u001f", "\u007f", "\u0080", "\u009f", "\ud83d", "a\ude00b"})
    void controlCharactersAndHalfSurrogatePairsAreNot(String text) {
        assertFalse(oneLine.isValid(text, null));
        assertFalse(manyLines.isValid(text, null));
    }

    @ParameterizedTest
    @ValueSource(strings = {"\n", "one\r\ntwo", "\tthree"})
    void lineEndsAndTabsBelongToTextOfSeveralLines(String text) {
        assertFalse(oneLine.isValid(text, null));
        assertTrue(manyLines.isValid(text, null));
    }

    @Test
    void absentTextIsFine() {
        assertTrue(oneLine.isValid(null, null));
    }

    @Test
    void everyCharacterThatIsTakenSurvivesStorage() {
        for (int character = 0; character <= Character.MAX_CODE_POINT; character++) {
            String text = Character.toString(character);
            if (manyLines.isValid(text, null)) {
                byte[] stored = text.getBytes(StandardCharsets.UTF_8);
                assertEquals(text, new String(stored, StandardCharsets.UTF_8));
            }
        }
    }

    private record Sample(@PlainText String oneLine, @PlainText(lines = true) String manyLines) {}

    private static PlainTextCheck check(String field) {
        try {
            PlainTextCheck check = new PlainTextCheck();
            check.initialize(Sample.class.getDeclaredField(field).getAnnotation(PlainText.class));
            return check;
        } catch (NoSuchFieldException misspelt) {
            throw new AssertionError(misspelt);
        }
    }
}
