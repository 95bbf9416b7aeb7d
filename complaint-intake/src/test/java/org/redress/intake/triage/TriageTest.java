package org.redress.intake.triage;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTimeout;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.redress.intake.codes.CouncilFunction;
import org.redress.intake.codes.Head;
import org.redress.platform.json.StoredJson;

class TriageTest {
    private static final Triage TRIAGE = new Triage();

    @Test
    void whatItIsAboutIsToldWithTheVeryWordsThatLedToIt() {
        Reading reading =
                TRIAGE.read("Nobody ever ASSESSED our needs; then you cut her Short-Breaks without a reason.");

        Reading.SuggestedFunction first = reading.suggestions().get(0);
        assertEquals(CouncilFunction.SECTION_17_SUPPORT, first.function());
        assertTrue(first.words().contains("Short-Breaks"), first.toString());
        assertTrue(first.weight() > 0.9 && first.weight() <= 1, first.toString());
        assertTrue(reading.heads().stream()
                .anyMatch(suggested -> suggested.head() == Head.ASSESSMENT_OR_REVIEW
                        && suggested.words().equals(List.of("ASSESSED"))));
        assertTrue(reading.statutoryLikely());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "My social worker in the children's home never held my reviews. | LOOKED_AFTER_CARE",
                "Nobody made a pathway plan before I turned eighteen. | LEAVING_CARE_SUPPORT",
                "The fostering allowance was never paid to us. | FOSTERING_SUPPORT",
                "My special guardianship allowance was stopped. | SPECIAL_GUARDIANSHIP_SUPPORT",
                "The adoption support fund money ran out. | ADOPTION_SUPPORT",
                "You want us to go over the usual fostering limit. | FOSTERING_LIMIT",
                "The supervision order was not explained. | SUPERVISION_ORDER",
            })
    void wordsOfAStatutoryFunctionFlagIt(String narrative, CouncilFunction function) {
        Reading reading = TRIAGE.read(narrative);

        assertTrue(reading.suggestions().stream().anyMatch(suggested -> suggested.function() == function));
        assertTrue(reading.statutoryLikely());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Your answer at stage 2 came three months late.",
                "The section 7 report was full of mistakes.",
                "The fostering panel ended my approval as a foster carer.",
                "My EHC plan was not reviewed.",
                "My subject access request was ignored.",
                "You put up my council tax.",
                "The children's services complaints team never rang back.",
            })
    void whatIsAnsweredElsewhereIsNotFlagged(String narrative) {
        assertFalse(TRIAGE.read(narrative).statutoryLikely());
    }

    @Test
    void anotherRouteBesideItTakesNothingAwayFromPlainWords() {
        assertTrue(TRIAGE.read("You lost my subject access request and stopped our direct payments.")
                .statutoryLikely());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "…", "Nie zrobiliście nic.", "לא עשיתם כלום", "\uD83D\uDE00", "12345"})
    void ofWhatItDoesNotUnderstandItMakesNothing(String narrative) {
        assertEquals(new Reading(List.of(), List.of(), false), TRIAGE.read(narrative));
    }

    @Test
    void whatWasUnderstoodStaysUnderstood() throws IOException {
        List<String[]> invented = invented();

        List<String> missed = invented.stream()
                .filter(line ->
                        line[0].equals("statutory") && !TRIAGE.read(line[1]).statutoryLikely())
                .map(line -> line[1])
                .toList();
        List<String> wrongly = invented.stream()
                .filter(line -> line[0].equals("other") && TRIAGE.read(line[1]).statutoryLikely())
                .map(line -> line[1])
                .toList();

        assertEquals(List.of("You put me in a flat I could not afford and I ran up rent arrears."), missed);
        assertEquals(List.of(), wrongly);
    }

    private static List<String[]> invented() throws IOException {
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(
                TriageTest.class.getResourceAsStream("/triage/invented.txt"), StandardCharsets.UTF_8))) {
            return lines.lines()
                    .filter(line -> !line.startsWith("#"))
                    .map(line -> line.split(" \\| ", 2))
                    .toList();
        }
    }

    @Test
    void theSameTextAlwaysGivesTheSameAnswer() {
        for (Narrative narrative : Narrative.all()) {
            assertEquals(
                    TRIAGE.read(narrative.narrative()), new Triage().read(narrative.narrative()), narrative.decision());
        }
    }

    @Test
    void noneOfTheWordsTravel() {
        Reading reading = TRIAGE.read("The children's home never held my reviews.");

        String told = new StoredJson().write(reading.suggested());

        assertFalse(told.contains("home"), told);
        assertTrue(told.startsWith("{\"functions\":[{\"function\":\"looked_after_care\",\"weightPercent\":"), told);
    }

    @Test
    void aPhraseEndsWithItsSentence() {
        assertTrue(names("The report went to the court."));
        assertFalse(names("I read the report. The court was closed."));
    }

    @Test
    void theLongestNarrativeIsReadInNoTime() {
        String long100k = "You refused to assess my son for short breaks and the report for the court was late. "
                .repeat(1200)
                .substring(0, 100_000);

        assertTimeout(Duration.ofSeconds(5), () -> TRIAGE.read(long100k));
    }

    @Test
    void aListThatMakesNoSenseIsNotTaken() {
        Alike alike = Alike.read();

        assertThrows(IllegalArgumentException.class, () -> Phrase.of("… court", alike));
        assertThrows(IllegalArgumentException.class, () -> Phrase.of("report …", alike));
        assertThrows(IllegalArgumentException.class, () -> Phrase.of("my {uncle}", alike));
        Phrase phrase = Phrase.of("my {child}", alike);
        assertThrows(IllegalArgumentException.class, () -> new Sign("x", "my {child}", phrase, 1));
        assertThrows(IllegalArgumentException.class, () -> new Sign("x", "my {child}", phrase, 0));
    }

    private static boolean names(String narrative) {
        return TRIAGE.read(narrative).suggestions().stream()
                .anyMatch(suggested -> suggested.function() == CouncilFunction.COURT_REPORT);
    }
}
