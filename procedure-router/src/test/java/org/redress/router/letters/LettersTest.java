package org.redress.router.letters;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.redress.platform.http.Refusal;
import org.redress.router.codes.ClosedAs;
import org.redress.router.codes.LetterKind;
import org.redress.router.codes.Procedure;
import org.redress.router.codes.Step;

/** Every letter names the procedure or what happened in it, and the next right truly. */
class LettersTest {
    private static final String KENT = "E10000016";

    private final Letters letters = new Letters(Optional.empty());

    @ParameterizedTest
    @EnumSource(LetterKind.class)
    void everyLetterCanBeWrittenAsTextAndAsAPage(LetterKind kind) {
        // Given
        LetterFacts facts = due(kind);
        // When
        String plain = letters.plain(kind, KENT, facts);
        String page = letters.page(kind, KENT, facts);
        // Then
        assertTrue(plain.startsWith("Kent County Council\n2 March 2026\n"), plain);
        assertFalse(plain.contains("null"), plain);
        assertFalse(plain.contains("{"), plain);
        assertTrue(page.contains("<h1>"), page);
    }

    @Test
    void theNextRightIsThatOfTheProcedure() {
        assertSays("you can ask for stage 2", answer(Procedure.CHILDREN_ACT, true));
        assertSays("We cannot refuse it", answer(Procedure.CHILDREN_ACT, true));
        assertSays("somebody else looks at it", answer(Procedure.CORPORATE, true));
        assertSays("Ombudsman", answer(Procedure.CORPORATE, false));
        assertSays("Ombudsman", answer(Procedure.ADULT_SOCIAL_CARE, false));
        assertSays("Information Commissioner", answer(Procedure.DATA_PROTECTION, false));
    }

    @Test
    void aPanelIsAskedForByTheDayThatIsKnown() {
        LetterFacts known = facts(Procedure.CHILDREN_ACT, 2, null, LocalDate.of(2026, 3, 30));
        LetterFacts unknown = facts(Procedure.CHILDREN_ACT, 2, null, null);

        assertTrue(letters.plain(LetterKind.STAGE2_NOTICE, KENT, known).contains("by 30 March 2026"));
        assertTrue(letters.plain(LetterKind.STAGE2_NOTICE, KENT, unknown).contains("20 working days of the day you"));
    }

    @Test
    void aRefusedInterestAndOneThatWasAcceptedReadDifferently() {
        String refused = letters.plain(
                LetterKind.SUFFICIENT_INTEREST,
                KENT,
                facts(Procedure.CHILDREN_ACT, 1, ClosedAs.NO_SUFFICIENT_INTEREST, null));
        String accepted =
                letters.plain(LetterKind.SUFFICIENT_INTEREST, KENT, facts(Procedure.CHILDREN_ACT, 1, null, null));

        assertTrue(refused.contains("no further action"));
        assertTrue(refused.contains("corporate complaints procedure"));
        assertTrue(accepted.contains("We deal with your complaint under the Children Act procedure"));
    }

    @Test
    void aLetterWaitsForWhatItTellsOf() {
        LetterFacts running = facts(Procedure.CHILDREN_ACT, 1, null, null, Set.of());

        assertEquals("letter-not-due", refused(LetterKind.REG8_NOTICE, running));
        assertEquals("letter-not-due", refused(LetterKind.WITHDRAWAL_CONFIRMED, running));
        assertEquals("letter-not-due", refused(LetterKind.STAGE2_NOTICE, running));
        assertEquals("letter-not-due", refused(LetterKind.STAGE2_NOTICE, facts(Procedure.CORPORATE, 2, null, null)));
        assertEquals("letter-not-due", refused(LetterKind.FINAL_RESPONSE, running));
    }

    @Test
    void aPageShowsWordsAsTheyAre() {
        LetterFacts facts = due(LetterKind.STAGE1_RESPONSE);

        assertTrue(
                letters.page(LetterKind.STAGE1_RESPONSE, KENT, facts).contains("late &amp; &lt;b&gt;rude&lt;/b&gt;"));
    }

    @Test
    void aCouncilReplacesATemplateByItsOwn(@TempDir Path folder) throws IOException {
        // Given
        Files.createDirectories(folder.resolve(KENT));
        Files.writeString(folder.resolve(KENT).resolve("acknowledgement.txt"), "Ours.\n\n{nextRight}");
        Letters replaced = new Letters(Optional.of(folder));
        // Then
        assertTrue(replaced.plain(LetterKind.ACKNOWLEDGEMENT, KENT, due(LetterKind.ACKNOWLEDGEMENT))
                .startsWith("Ours.\n\nIf our answer"));
        assertTrue(replaced.plain(LetterKind.ACKNOWLEDGEMENT, "E10000012", due(LetterKind.ACKNOWLEDGEMENT))
                .startsWith("Kent"));
    }

    private void assertSays(String words, LetterFacts facts) {
        String letter = letters.plain(LetterKind.STAGE1_RESPONSE, KENT, facts);
        assertTrue(letter.contains(words), letter);
    }

    private String refused(LetterKind kind, LetterFacts facts) {
        return assertThrows(Refusal.class, () -> letters.plain(kind, KENT, facts))
                .name();
    }

    private static LetterFacts due(LetterKind kind) {
        return switch (kind) {
            case REG8_NOTICE -> facts(Procedure.CHILDREN_ACT, 1, ClosedAs.NOT_CONSIDERED_REG8, null);
            case STAGE2_NOTICE, STAGE2_DELAY -> facts(Procedure.CHILDREN_ACT, 2, null, null);
            case FINAL_RESPONSE -> facts(Procedure.CHILDREN_ACT, 3, null, null);
            default -> facts(Procedure.CHILDREN_ACT, 1, null, null);
        };
    }

    private static LetterFacts answer(Procedure procedure, boolean hasSecondStage) {
        LetterFacts facts = facts(procedure, 1, null, null);
        return new LetterFacts(
                facts.council(),
                facts.today(),
                facts.receivedOn(),
                procedure,
                1,
                null,
                facts.steps(),
                facts.elements(),
                facts.findings(),
                facts.proceedings(),
                true,
                hasSecondStage,
                !hasSecondStage,
                null,
                null,
                null,
                null,
                null);
    }

    private static LetterFacts facts(Procedure procedure, int stage, ClosedAs closedAs, LocalDate askBy) {
        return facts(procedure, stage, closedAs, askBy, EnumSet.allOf(Step.class));
    }

    private static LetterFacts facts(
            Procedure procedure, int stage, ClosedAs closedAs, LocalDate askBy, Set<Step> steps) {
        return new LetterFacts(
                "Kent County Council",
                LocalDate.of(2026, 3, 2),
                "16 February 2026",
                procedure,
                stage,
                closedAs,
                steps,
                List.of("section 17 support"),
                List.of("section 17 support: upheld. It was late & <b>rude</b>"),
                List.of("court proceedings, under way"),
                closedAs == null,
                true,
                stage == 3,
                "20 February 2026",
                LocalDate.of(2026, 3, 2),
                askBy,
                LocalDate.of(2026, 4, 1),
                "25 February 2026");
    }
}
