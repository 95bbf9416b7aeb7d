package org.redress.deadlines.timetable;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.redress.deadlines.timetable.CaseBook.date;
import static org.redress.deadlines.timetable.CaseBook.standing;
import static org.redress.deadlines.timetable.CaseBook.status;

import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.redress.platform.time.FactDate;

/** A complaint received on Friday 16 February 2024: due on Friday 1 March. */
class StandingTest {
    private static Deadline answered(String on) {
        return new CaseBook()
                .childrenAct("2024-02-16")
                .step("stage1_response_sent", on)
                .only("CA-S1-RESP");
    }

    private static Deadline unanswered() {
        return new CaseBook().childrenAct("2024-02-16").only("CA-S1-RESP");
    }

    @Test
    void isMissedFromTheDayAfter() {
        assertEquals(Status.OPEN, status(unanswered(), "2024-03-01"));
        assertEquals(Status.MISSED, status(unanswered(), "2024-03-02"));
        assertEquals(40, standing(unanswered(), "2024-04-30").workingDaysLate());
    }

    @ParameterizedTest
    @CsvSource({
        "2024-02-16, MET, 0,, 10", // on the day of receipt
        "2024-02-29, MET, 9,, 1",
        "2024-03-01, MET, 10,, 0",
        "2024-03-02, MET_LATE, 11, 1,", // a Saturday counts as the Monday
        "2024-03-04, MET_LATE, 11, 1,",
        "2024-03-05, MET_LATE, 12, 2,",
        "2024-04-30, MET_LATE, 50, 40,"
    })
    void countsWorkingDays(String answeredOn, Status status, Integer workingDay, Integer late, Integer early) {
        assertEquals(new Standing(status, workingDay, late, early), standing(answered(answeredOn), "2024-12-31"));
    }

    @ParameterizedTest
    @CsvSource({
        "2023-12-27, MET, 1,, 9", // the first working day after Christmas
        "2024-01-10, MET, 10,, 0",
        "2024-01-11, MET_LATE, 11, 1,"
    })
    void countsFromAReceiptOnASunday(
            String answeredOn, Status status, Integer workingDay, Integer late, Integer early) {
        Deadline deadline = new CaseBook()
                .childrenAct("2023-12-24")
                .step("stage1_response_sent", answeredOn)
                .only("CA-S1-RESP");
        assertEquals(new Standing(status, workingDay, late, early), standing(deadline, "2024-12-31"));
    }

    @ParameterizedTest
    @CsvSource({
        "2019-12-19, MET,, 1", // one working day before the Sunday it is due: the Friday
        "2019-12-20, MET,, 0",
        "2019-12-21, MET,, 0",
        "2019-12-22, MET,, 0",
        "2019-12-23, MET_LATE, 1,",
        "2019-12-27, MET_LATE, 3,"
    })
    void countsToADueDateThatIsASunday(LocalDate doneOn, Status status, Integer late, Integer early) {
        CaseBook book = new CaseBook();
        UUID remedy = book.remedy("inform_complainant", "P1M", false, date("2019-11-22"));
        book.fact(new RemedyProgressed(remedy, "done_by_council", FactDate.day(doneOn)));
        assertEquals(new Standing(status, null, late, early), standing(book.of(remedy), "2020-12-31"));
    }

    @Test
    void isSeenAsItStoodOnTheDay() {
        assertEquals(Status.OPEN, status(answered("2024-03-05"), "2024-03-01"));
        assertEquals(Status.MISSED, status(answered("2024-03-05"), "2024-03-04"));
        assertEquals(Status.MET_LATE, status(answered("2024-03-05"), "2024-03-05"));
    }

    @ParameterizedTest
    @CsvSource({
        "2024-01, MET", // due between 15 and 31 January, and the span ends before it
        "2024-02, CANNOT_BE_TOLD",
        "2024-03, MET_LATE"
    })
    void comparesSpans(String answeredIn, Status status) {
        Deadline deadline = new CaseBook()
                .childrenAct("2024-01-22")
                .step("stage1_response_sent", date(answeredIn))
                .only("CA-S1-RESP");
        assertEquals(CaseBook.on("2024-02-05"), deadline.due().on());
        assertEquals(status, status(deadline, "2024-12-31"));
    }

    @Test
    void withinTheSpanOfTheAnswerItMayStillBeOpen() {
        Deadline deadline = answered("2024-02");
        assertEquals(Status.CANNOT_BE_TOLD, status(deadline, "2024-02-20"));
        assertEquals(Status.MET, status(deadline, "2024-02-29"));
    }
}
