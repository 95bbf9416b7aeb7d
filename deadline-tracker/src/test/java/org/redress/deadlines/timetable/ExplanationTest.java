package org.redress.deadlines.timetable;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.redress.deadlines.timetable.CaseBook.day;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.redress.deadlines.limits.TimeLimits;
import org.redress.platform.time.FactDate;

class ExplanationTest {
    private final CaseBook book = new CaseBook();

    @Test
    void followsAStage2FromItsStartToItsExtension() {
        book.childrenAct("2024-07-18")
                .step("stage2_requested", "2024-08-14")
                .stepNaming("stage2_delay_notified", "2024-09-10", "2024-10-31");
        Explanation explanation = explain("CA-S2-RESP", "2024-11-01");
        assertEquals(
                List.of(
                        "Send the stage 2 response, which is the adjudication with the investigator's and the"
                                + " independent person's reports (SI 2006/1738 reg 17(3)-(5)).",
                        "It counts from Wednesday 14 August 2024: the request for stage 2 received, or the agreement"
                                + " to pass over stage 1; for a complaint made orally the final written record.",
                        "The limit is 25 working days; that day itself is not counted.",
                        "Saturdays and Sundays are left out, and so are Monday 26 August 2024 (Summer bank holiday).",
                        "So it was to be done by the end of Thursday 19 September 2024.",
                        "It was moved to Thursday 31 October 2024 (stage2 delay notified, Tuesday 10 September 2024).",
                        "No extension can go beyond Thursday 14 November 2024, which is counted from the same start.",
                        "By the end of Friday 1 November 2024 it had not been done, 1 working day late.",
                        "Bank holidays are those of England and Wales, edition 2015-2028.1."),
                explanation.words());
        assertEquals(day("2024-09-19"), explanation.reckonedOn());
        assertEquals(
                List.of(new Explanation.SkippedDay(day("2024-08-26"), "Summer bank holiday")), explanation.skipped());
        assertEquals(10, explanation.weekendDays());
        assertEquals(
                List.of("DAY-ZERO"),
                explanation.policies().stream().map(TimeLimits.Policy::id).toList());
    }

    @Test
    void namesThePolicyForReceiptOnASunday() {
        book.childrenAct("2023-12-24");
        Explanation explanation = explain("CA-S1-RESP", "2024-01-02");
        assertEquals(
                List.of("DAY-ZERO", "RECEIPT-ON-ANY-DAY"),
                explanation.policies().stream().map(TimeLimits.Policy::id).toList());
        assertEquals(
                List.of("Christmas Day", "Boxing Day", "New Year's Day"),
                explanation.skipped().stream().map(Explanation.SkippedDay::name).toList());
    }

    @Test
    void saysWhereADayIsNotKnownAndWhereARuleIsRecalled() {
        book.childrenAct("2024-02");
        assertTrue(explain("CA-S1-RESP", "2024-03-05")
                .words()
                .contains("The start is not known to the day, so it is due between Thursday 15 February 2024 and"
                        + " Thursday 14 March 2024; which day cannot be told."));
        CaseBook panel = new CaseBook().childrenAct("2024-12-02").step("stage3_requested", "2025-04-30");
        List<String> words = Explanation.of(panel.only("CA-S3-ACK"), CaseBook.LAW, day("2025-05-01"))
                .words();
        assertEquals(
                "This rule was not read at its source; it is stated from general knowledge.",
                words.get(words.size() - 1));
    }

    @Test
    void saysWhyThereIsNoDate() {
        book.remedy("apology", "P1M", false, FactDate.notKnown());
        Explanation explanation = Explanation.of(book.deadlines().get(0), CaseBook.LAW, day("2025-05-01"));
        assertTrue(explanation.words().contains(Undated.DECISION_DATE_NOT_KNOWN.words()), explanation.words() + "");
    }

    @Test
    void explainsEveryDeadlineOfABusyCase() {
        book.track("children_act", true, "2024-07-18", "2024-08-02")
                .step("stage1_declared_complex", "2024-07-30")
                .stepSatisfied("satisfaction_recorded", "2024-08-20", false)
                .step("stage2_requested", "2024-08-21")
                .step("written_record_produced", "2024-09-02")
                .step("adjudication_sent", "2024-11-29")
                .step("stage3_requested", "2024-12-20")
                .stepNaming("panel_members_appointed", "2025-01-06", "2025-02-03")
                .closed("completed", "2025-03-03");
        book.deadlines()
                .forEach(deadline -> assertTrue(
                        Explanation.of(deadline, CaseBook.LAW, day("2025-04-01"))
                                        .words()
                                        .size()
                                >= 3,
                        deadline.limit().id()));
    }

    private Explanation explain(String limit, String asOf) {
        return Explanation.of(book.only(limit), CaseBook.LAW, day(asOf));
    }
}
