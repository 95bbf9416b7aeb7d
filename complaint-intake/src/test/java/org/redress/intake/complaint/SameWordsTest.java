package org.redress.intake.complaint;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class SameWordsTest {
    private final SameWords sameWords = new SameWords();

    @Test
    void caseAndPunctuationDoNotMatterAndWordsDo() {
        String words = "One two three, four: FIVE six seven - eight!";

        assertEquals(Optional.of("one two three four five six seven eight"), of(null, words));
        assertEquals(of(null, words), of("A Parent", "one\ntwo three four five six seven eight"));
        assertNotEquals(of(null, words), of(null, words + " nine"));
    }

    @Test
    void fewWordsCountWithTheNameAlone() {
        String seven = "one two three four five six seven";

        assertEquals(Optional.empty(), of(null, seven));
        assertEquals(Optional.of("a parent\n" + seven), of("A. Parent", seven));
        assertEquals(Optional.empty(), of("A Parent", null));
    }

    @Test
    void everyScriptHasWords() {
        assertEquals(Optional.of("а б в г д е ж з"), of(null, "А, Б, В, Г, Д, Е, Ж, З."));
    }

    @Test
    void itIsWorthPointingOutForFourWeeks() {
        assertEquals(LocalDate.parse("2026-01-03"), sameWords.since(LocalDate.parse("2026-01-31")));
    }

    private Optional<String> of(String name, String narrative) {
        return sameWords.of(new PersonalDetails(
                name == null ? null : new Person(name, null, null),
                null,
                Map.of(),
                Map.of(),
                narrative,
                List.of(),
                null,
                null,
                Map.of()));
    }
}
