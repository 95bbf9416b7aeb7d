package org.redress.deadlines.timetable;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.redress.deadlines.timetable.CaseBook.date;
import static org.redress.deadlines.timetable.CaseBook.day;
import static org.redress.deadlines.timetable.CaseBook.on;
import static org.redress.deadlines.timetable.CaseBook.span;
import static org.redress.deadlines.timetable.CaseBook.standing;
import static org.redress.deadlines.timetable.CaseBook.status;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.redress.deadlines.calendar.Length;
import org.redress.platform.time.FactDate;

class RemedyClocksTest {
    private static final String TODAY = "2026-11-21";
    private final CaseBook book = new CaseBook();

    @Test
    void immediatelyAtTheVeryEndOfTheCalendarHasNoWorkingTarget() {
        CaseBook book = new CaseBook();
        UUID remedy = book.remedy("commission_stage2", null, true, date("2060-12-31"));
        assertEquals(on("2060-12-31"), book.of(remedy).due().on());
        assertNull(book.of(remedy).due().internalTarget());
    }

    @Test
    void immediatelyStandingAloneIsDueOnTheDecisionsDate() {
        UUID commission = book.remedy("commission_stage2", null, true, date("2024-10-29"));
        assertEquals("REM-IMMEDIATE", book.of(commission).limit().id());
        assertEquals(on("2024-10-29"), book.of(commission).due().on());
        assertEquals(day("2024-11-05"), book.of(commission).due().internalTarget());
    }

    @Test
    void weeksAreCalendarDaysAndOtherPeriodsAreTakenAsStated() {
        UUID fourWeeks = book.remedy("apology", "P4W", false, date("2025-07-03"));
        assertEquals("REM-4W", book.of(fourWeeks).limit().id());
        assertEquals(on("2025-07-31"), book.of(fourWeeks).due().on());
        UUID twoMonths = book.remedy("apology", "P2M", false, date("2025-07-03"));
        assertEquals("REM-WITHIN", book.of(twoMonths).limit().id());
        assertEquals(on("2025-09-03"), book.of(twoMonths).due().on());
    }

    @Test
    void aDecisionWhoseMonthIsKnownGivesASpan() {
        UUID apology = book.remedy("apology", "P1M", false, date("2025-01"));
        assertEquals(span("2025-02-01", "2025-02-28"), book.of(apology).due().on());
        assertEquals(Status.OPEN, status(book.of(apology), "2025-02-01"));
        assertEquals(Status.CANNOT_BE_TOLD, status(book.of(apology), "2025-02-02"));
        assertEquals(Status.MISSED, status(book.of(apology), "2025-03-01"));
    }

    @Test
    void aDayNamedIsTheDueDateThoughTheDecisionsDateIsNotKnown() {
        UUID remedy = agreed("apology", null, "date", day("2025-06-22"), FactDate.notKnown());
        assertEquals("REM-BY", book.of(remedy).limit().id());
        assertEquals(on("2025-06-22"), book.of(remedy).due().on());
        assertEquals(day("2025-06-20"), book.of(remedy).due().internalTarget());
        assertEquals(Status.MISSED, status(book.of(remedy), "2025-06-23"));
        assertEquals(Status.OPEN, status(book.of(remedy), "2025-06-22"));
    }

    @Test
    void countsFromAnotherRemedyOnceThatIsDone() {
        UUID review = book.remedy("review_decision", "P1M", false, date("2025-01-06"));
        UUID apology = agreed("apology", "P4W", "remedy:" + review, null, null);
        assertEquals(Undated.WAITING_FOR_REMEDY, book.of(apology).due().undated());
        assertEquals(Status.OPEN, status(book.of(apology), TODAY));
        book.fact(new RemedyProgressed(review, "done_by_council", date("2025-01-20")));
        assertEquals(on("2025-02-17"), book.of(apology).due().on());
    }

    @Test
    void countsFromAStepOnceThatIsRecorded() {
        UUID apology = agreed("apology", "P1M", "step:adjudication_sent", null, null);
        assertEquals(Undated.WAITING_FOR_STEP, book.of(apology).due().undated());
        book.step("adjudication_sent", "2025-01-31");
        assertEquals(on("2025-02-28"), book.of(apology).due().on());
    }

    @Test
    void isDoneWhenTheRegistrySaysSo() {
        UUID apology = book.remedy("apology", "P1M", false, date("2024-10-29"));
        book.fact(new RemedyProgressed(apology, "in_progress", null));
        assertEquals(Status.MISSED, status(book.of(apology), TODAY));
        book.fact(new RemedyProgressed(apology, "done_by_council", date("2024-11-29")));
        assertEquals(new Standing(Status.MET, null, null, 0), standing(book.of(apology), TODAY));
        book.fact(new RemedyProgressed(apology, "done_by_council", date("2024-12-02")));
        assertEquals(new Standing(Status.MET_LATE, null, 1, null), standing(book.of(apology), TODAY));
        book.fact(new RemedyProgressed(apology, "in_progress", null));
        assertEquals(Status.MISSED, status(book.of(apology), TODAY));
    }

    @Test
    void doneOnADayNobodyRecordedCannotBeTold() {
        book.toldOn("2025-01-10");
        UUID apology = book.remedy("apology", "P1M", false, date("2024-10-29"));
        book.fact(new RemedyProgressed(apology, "done_by_council", null));
        assertEquals(Status.CANNOT_BE_TOLD, status(book.of(apology), TODAY));
        // Said before it was due, it was done in time, whenever that was.
        CaseBook early = new CaseBook().toldOn("2024-11-10");
        UUID remedy = early.remedy("apology", "P1M", false, date("2024-10-29"));
        early.fact(new RemedyProgressed(remedy, "done_by_council", null));
        assertEquals(Status.MET, status(early.of(remedy), TODAY));
    }

    @Test
    void theOmbudsmansAgreementMovesTheDateAndIsKept() {
        UUID apology = book.remedy("apology", "P1M", false, date("2024-10-29"));
        book.fact(new RemedyDueDateChanged(apology, day("2024-12-13"), date("2024-11-20")));
        assertEquals(on("2024-12-13"), book.of(apology).due().on());
        assertEquals("REM-1M", book.of(apology).limit().id());
        assertEquals(
                List.of(new Extension(
                        day("2024-11-29"), day("2024-12-13"), date("2024-11-20"), "agreed_with_ombudsman", null)),
                book.of(apology).due().extensions());
    }

    @Test
    void aDraftDecisionStartsNothing() {
        book.fact(new DecisionRecorded(book.decision, "draft", date("2019-11-22"), Length.parse("P12M")));
        assertEquals(List.of(), book.deadlines());
        book.fact(new DecisionRecorded(book.decision, "final", date("2019-11-22"), Length.parse("P12M")));
        assertEquals(on("2020-11-22"), book.only("LGO-RETURN-12M").due().on());
    }

    private UUID agreed(String kind, String within, String from, LocalDate by, FactDate startOn) {
        UUID remedy = UUID.randomUUID();
        book.fact(new RemedyAgreed(
                remedy, book.decision, kind, within == null ? null : Length.parse(within), from, by, false, startOn));
        return remedy;
    }
}
