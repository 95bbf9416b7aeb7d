package org.redress.deadlines.timetable;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.redress.deadlines.timetable.CaseBook.date;
import static org.redress.deadlines.timetable.CaseBook.standing;
import static org.redress.deadlines.timetable.CaseBook.status;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

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
