package org.redress.remedies.cases;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkiverse.resteasy.problem.HttpProblem;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.redress.platform.http.Refusal;
import org.redress.platform.time.FactDate;
import org.redress.remedies.remedy.AgreedWith;

class OmbudsmanCaseTest {

    private static final OmbudsmanCase OPEN = new OmbudsmanCase(
            UUID.randomUUID(), null, UUID.randomUUID(), "24 003 150", day("2024-05-20"), null, null, List.of(), 1);
    private static final OmbudsmanRequest ASKED = new OmbudsmanRequest(
            UUID.randomUUID(), RequestKind.DOCUMENTS, day("2024-06-03"), LocalDate.parse("2024-07-01"), null, null);

    @Test
    void whatIsAskedIsAnsweredAndTheCaseEnds() {
        OmbudsmanCase ended = OPEN.asked(ASKED)
                .changed(ASKED.id(), asked -> asked.answered(day("2024-06-28")))
                .closed(day("2024-12-20"), 0);

        assertFalse(ended.isOpen());
        assertEquals(day("2024-06-28"), ended.request(ASKED.id()).answeredOn());
        assertEquals(4, ended.version());
    }

    @ParameterizedTest(name = "answered {0}: late {1}")
    @CsvSource({"2024-06-30, false", "2024-07-01, false", "2024-07-02, true"})
    void anAnswerIsLateTheDayAfterTheDayInTheLetter(LocalDate on, boolean late) {
        assertEquals(Optional.of(late), ASKED.answered(FactDate.day(on)).late());
    }

    @Test
    void whetherAnAnswerWasLateCanBeTooVagueToTell() {
        assertEquals(Optional.empty(), ASKED.late());
        assertEquals(
                Optional.empty(),
                ASKED.answered(FactDate.between(LocalDate.parse("2024-07-01"), LocalDate.parse("2024-07-02")))
                        .late());
        assertEquals(Optional.empty(), ASKED.answered(FactDate.notKnown()).late());
    }

    @Test
    void theDayOfAnAnswerCanBeCorrectedButNotToOneBeforeTheRequest() {
        OmbudsmanRequest answered = ASKED.answered(day("2024-06-28"));

        assertEquals(day("2024-06-03"), answered.answered(day("2024-06-03")).answeredOn());
        assertRefused("before-the-request", () -> answered.answered(day("2024-06-02")));
    }

    @Test
    void onlyTheOmbudsmanGivesMoreTime() {
        LocalDate later = LocalDate.parse("2024-07-15");

        OmbudsmanRequest extended = ASKED.dueOn(later, AgreedWith.OMBUDSMAN, day("2024-06-20"));

        assertEquals(later, extended.dueOn());
        assertEquals(day("2024-06-20"), extended.dueAgreedOn());
        assertEquals(Optional.of(false), extended.answered(day("2024-07-15")).late());
        assertRefused(
                "only-the-ombudsman-moves-it", () -> ASKED.dueOn(later, AgreedWith.COMPLAINANT, day("2024-06-20")));
        assertRefused("request-answered", () -> ASKED.answered(day("2024-06-28"))
                .dueOn(later, AgreedWith.OMBUDSMAN, day("2024-06-20")));
        assertRefused(
                "before-the-request",
                () -> ASKED.dueOn(LocalDate.parse("2024-06-02"), AgreedWith.OMBUDSMAN, day("2024-06-20")));
    }

    @Test
    void aClosedCaseTakesAnAnswerButNothingNewUntilItIsReopened() {
        OmbudsmanCase closed = OPEN.asked(ASKED).closed(day("2024-12-20"), 0);

        assertEquals(
                day("2024-06-28"),
                closed.changed(ASKED.id(), asked -> asked.answered(day("2024-06-28")))
                        .request(ASKED.id())
                        .answeredOn());
        assertRefused("case-closed", () -> closed.asked(ASKED));
        assertRefused("case-closed", () -> closed.closed(day("2024-12-21"), 0));
        assertRefused(
                "case-closed",
                () -> closed.changed(
                        ASKED.id(),
                        asked -> asked.dueOn(LocalDate.parse("2024-07-15"), AgreedWith.OMBUDSMAN, day("2024-06-20"))));
        assertTrue(closed.reopened().isOpen());
        assertRefused("case-open", OPEN::reopened);
    }

    @Test
    void aCaseIsNotClosedWhileARemedyWaitsForItsOutcome() {
        assertRefused("remedies-open", () -> OPEN.closed(day("2024-12-20"), 1));
    }

    @Test
    void nothingHappensInACaseBeforeItWasOpened() {
        assertEquals(day("2024-05-20"), OPEN.closed(day("2024-05-20"), 0).closedOn());
        assertInvalid("closedOn", () -> OPEN.closed(day("2024-05-19"), 0));
        OmbudsmanRequest early =
                new OmbudsmanRequest(ASKED.id(), ASKED.kind(), day("2024-05-19"), ASKED.dueOn(), null, null);
        assertInvalid("askedOn", () -> OPEN.asked(early));
    }

    @Test
    void aRequestThatIsNotOfThisCaseIsNotFound() {
        HttpProblem problem = assertThrows(HttpProblem.class, () -> OPEN.changed(UUID.randomUUID(), asked -> asked));

        assertEquals(404, problem.getStatusCode());
    }

    private static void assertRefused(String name, Executable change) {
        assertEquals(name, assertThrows(Refusal.class, change).name());
    }

    private static void assertInvalid(String field, Executable change) {
        assertEquals(
                field, assertThrows(HttpProblem.class, change).getParameters().get("field"));
    }

    private static FactDate day(String day) {
        return FactDate.day(LocalDate.parse(day));
    }
}
