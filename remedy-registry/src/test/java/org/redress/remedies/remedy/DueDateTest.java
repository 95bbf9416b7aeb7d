package org.redress.remedies.remedy;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.redress.platform.time.FactDate;
import org.redress.remedies.DecisionKey;

class DueDateTest {

    private static final LocalDate DUE = LocalDate.parse("2024-11-29");
    private static final Due RECKONED = new Due(DUE, null, null, false);
    private static final Due SPAN =
            new Due(null, new Due.Span(LocalDate.parse("2024-11-01"), LocalDate.parse("2024-11-30")), null, false);
    private static final FactDate DECIDED = FactDate.day(LocalDate.parse("2024-10-29"));
    private static final DueTerms ONE_MONTH = within("P1M", new StartsFrom.FinalDecision());
    private static final StartsFrom AFTER_REMEDY =
            new StartsFrom.AfterRemedy(UUID.fromString("0190e3a4-0000-7000-8000-000000000001"));

    @Test
    void theTrackersAnswerIsTheDueDate() {
        DueDate due = DueDate.of(ONE_MONTH, decided(DECIDED), Optional.of(RECKONED), null, false);

        assertEquals(new DueDate(DueState.KNOWN, Optional.of(RECKONED), null), due);
    }

    @Test
    void untilTheTrackerAnswersItIsBeingCalculated() {
        DueDate due = DueDate.of(ONE_MONTH, decided(DECIDED), Optional.empty(), null, false);

        assertEquals(new DueDate(DueState.CALCULATING, Optional.empty(), null), due);
    }

    @Test
    void withoutAnyTimeStatedThereIsNoDueDate() {
        DueTerms terms = new DueTerms(null, new StartsFrom.FinalDecision(), null, false, null);

        DueDate due = DueDate.of(terms, decided(FactDate.notKnown()), Optional.empty(), null, false);

        assertEquals(DueState.NO_DEADLINE_STATED, due.state());
    }

    @Test
    void immediatelyIsATime() {
        DueTerms terms = new DueTerms(null, new StartsFrom.FinalDecision(), null, true, null);

        DueDate due = DueDate.of(terms, decided(DECIDED), Optional.empty(), null, false);

        assertEquals(DueState.CALCULATING, due.state());
    }

    @Test
    void aPeriodFromADecisionWhoseDayIsNotRecordedIsNotKnown() {
        DueDate due = DueDate.of(ONE_MONTH, decided(FactDate.notKnown()), Optional.empty(), null, false);

        assertEquals(new DueDate(DueState.DECISION_DATE_NOT_KNOWN, Optional.empty(), null), due);
    }

    @Test
    void aDecisionKnownToTheMonthGivesASpanAndStillNoDay() {
        FactDate october = FactDate.month(YearMonth.parse("2024-10"));

        DueDate due = DueDate.of(ONE_MONTH, decided(october), Optional.of(SPAN), null, false);

        assertEquals(new DueDate(DueState.DECISION_DATE_NOT_KNOWN, Optional.of(SPAN), null), due);
    }

    @Test
    void aDraftWaitsForTheFinalDecision() {
        UnderDecision draft = new UnderDecision(
                UUID.randomUUID(),
                null,
                UUID.randomUUID(),
                "24 003 150",
                DecisionState.DRAFT,
                DECIDED,
                true,
                new DecisionKey(null, null));

        DueDate due = DueDate.of(ONE_MONTH, draft, Optional.empty(), null, false);

        assertEquals(new DueDate(DueState.WAITING_FOR, Optional.empty(), "final_decision"), due);
    }

    @Test
    void aPeriodFromAnotherRemedyWaitsForIt() {
        DueTerms terms = within("P4W", AFTER_REMEDY);

        DueDate before = DueDate.of(terms, decided(DECIDED), Optional.empty(), null, false);
        DueDate after = DueDate.of(terms, decided(DECIDED), Optional.empty(), null, true);

        assertEquals(
                new DueDate(DueState.WAITING_FOR, Optional.empty(), "remedy:0190e3a4-0000-7000-8000-000000000001"),
                before);
        assertEquals(DueState.CALCULATING, after.state());
    }

    @Test
    void aPeriodFromAStepTakenOnAVagueDayIsKnownAsASpan() {
        DueTerms terms = within("P1M", new StartsFrom.AfterStep("adjudication_sent"));

        DueDate due = DueDate.of(terms, decided(DECIDED), Optional.of(SPAN), null, true);

        assertEquals(new DueDate(DueState.KNOWN, Optional.of(SPAN), null), due);
    }

    @Test
    void aDayNamedInTheDecisionIsShownOnceTheTrackerHasIt() {
        DueTerms terms = new DueTerms(null, new StartsFrom.NamedDate(), DUE, false, null);

        assertEquals(
                DueState.CALCULATING,
                DueDate.of(terms, decided(FactDate.notKnown()), Optional.empty(), null, false)
                        .state());
        assertEquals(
                new DueDate(DueState.KNOWN, Optional.of(RECKONED), null),
                DueDate.of(terms, decided(FactDate.notKnown()), Optional.of(RECKONED), null, false));
    }

    @Test
    void afterAChangeAgreedWithTheOmbudsmanTheOldDayIsNotShownAnyMore() {
        LocalDate agreed = LocalDate.parse("2024-12-13");

        DueDate meanwhile = DueDate.of(ONE_MONTH, decided(DECIDED), Optional.of(RECKONED), agreed, false);
        DueDate moved =
                DueDate.of(ONE_MONTH, decided(DECIDED), Optional.of(new Due(agreed, null, null, false)), agreed, false);

        assertEquals(new DueDate(DueState.CALCULATING, Optional.empty(), null), meanwhile);
        assertEquals(new DueDate(DueState.KNOWN, Optional.of(new Due(agreed, null, null, false)), null), moved);
    }

    private static DueTerms within(String period, StartsFrom from) {
        return new DueTerms(new Within(period), from, null, false, null);
    }

    private static UnderDecision decided(FactDate on) {
        return new UnderDecision(
                UUID.randomUUID(),
                null,
                UUID.randomUUID(),
                "24 003 150",
                DecisionState.FINAL,
                on,
                true,
                new DecisionKey(null, null));
    }
}
