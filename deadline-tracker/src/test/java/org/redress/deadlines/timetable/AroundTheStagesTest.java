package org.redress.deadlines.timetable;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.redress.deadlines.timetable.CaseBook.date;
import static org.redress.deadlines.timetable.CaseBook.day;
import static org.redress.deadlines.timetable.CaseBook.element;
import static org.redress.deadlines.timetable.CaseBook.on;
import static org.redress.deadlines.timetable.CaseBook.status;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** What the Children Act procedure asks for beside its three answers. */
class AroundTheStagesTest {
    private static final String TODAY = "2026-11-21";
    private final CaseBook book = new CaseBook();

    @Test
    void informationAndConfirmationHaveNoFigureButAreShownUntilDone() {
        book.childrenAct("2024-02-16").step("stage1_response_sent", "2024-02-28");
        assertEquals(Undated.NO_FIGURE, book.only("CA-INFO").due().undated());
        assertEquals(Status.OPEN, status(book.only("CA-INFO"), TODAY));
        assertEquals(day("2024-03-27"), book.only("CA-S1-CONFIRM").due().internalTarget());
        book.step("procedure_information_sent", "2024-02-19")
                .stepSatisfied("satisfaction_recorded", "2024-03-05", false);
        assertEquals(Status.MET, status(book.only("CA-INFO"), TODAY));
        assertEquals(Status.MET, status(book.only("CA-S1-CONFIRM"), TODAY));
        assertTrue(book.deadlines("CA-S1-TERMS").isEmpty());
    }

    @Test
    void termsAreOwedToWhoIsSatisfied() {
        book.childrenAct("2024-02-16")
                .step("stage1_response_sent", "2024-02-28")
                .stepSatisfied("satisfaction_recorded", "2024-03-05", true);
        assertEquals(date("2024-03-05"), book.only("CA-S1-TERMS").startOn());
        book.step("resolution_terms_sent", "2024-03-06");
        assertEquals(Status.MET, status(book.only("CA-S1-TERMS"), TODAY));
    }

    @Test
    void theRightToStage2IsToBeToldTheDayAfterTheTwentiethWithoutAnAnswer() {
        book.childrenAct("2024-02-16");
        Deadline overdue = book.only("CA-S1-OVERDUE");
        assertEquals(date("2024-03-16"), overdue.startOn());
        assertFalse(overdue.hasBegunBy(day("2024-03-15")));
        assertTrue(overdue.hasBegunBy(day("2024-03-16")));
        CaseBook answeredOnTheLastDay =
                new CaseBook().childrenAct("2024-02-16").step("stage1_response_sent", "2024-03-15");
        assertTrue(answeredOnTheLastDay.deadlines("CA-S1-OVERDUE").isEmpty());
        book.step("right_to_stage2_notified", "2024-03-18");
        assertEquals(Status.MET, status(book.only("CA-S1-OVERDUE"), TODAY));
    }

    @Test
    void theLetterAboutDelayIsOwedBeforeTheTwentyFiveDaysAreOver() {
        book.childrenAct("2024-07-18").step("stage2_requested", "2024-08-14");
        assertEquals(on("2024-09-19"), book.only("CA-S2-DELAYNOTE").due().on());
        assertEquals(Status.MISSED, status(book.only("CA-S2-DELAYNOTE"), "2024-09-20"));
        book.stepNaming("stage2_delay_notified", "2024-09-19", "2024-10-31");
        assertEquals(Status.MET, status(book.only("CA-S2-DELAYNOTE"), "2024-09-20"));
        assertEquals(on("2024-10-31"), book.only("CA-S2-RESP").due().on());
    }

    @Test
    void bothAreToBeAppointed() {
        book.childrenAct("2024-07-18")
                .step("stage2_requested", "2024-08-14")
                .step("investigating_officer_appointed", "2024-08-19");
        assertEquals(day("2024-08-21"), book.only("CA-S2-APPOINT").due().internalTarget());
        assertNull(book.only("CA-S2-APPOINT").met());
        book.step("independent_person_appointed", "2024-08-16");
        assertEquals(date("2024-08-19"), book.only("CA-S2-APPOINT").met().on());
    }

    @Test
    void aComplaintMadeOrallyShowsBothDatesOfStage2() {
        book.track("children_act", true, "2024-07-18").step("stage2_requested", "2024-08-14");
        assertEquals(
                Undated.WAITING_FOR_WRITTEN_RECORD,
                book.only("CA-S2-RESP").due().undated());
        assertEquals(on("2024-09-19"), book.only("CA-S2-RESP").dueFromRequest().on());
        book.step("written_record_produced", "2024-08-28");
        assertEquals(on("2024-10-02"), book.only("CA-S2-RESP").due().on());
        assertEquals(on("2024-11-27"), book.only("CA-S2-RESP").due().cap());
        assertEquals(on("2024-09-19"), book.only("CA-S2-RESP").dueFromRequest().on());
        assertEquals(date("2024-08-14"), book.only("CA-S2-RESP").start().requestedOn());
        assertNull(new CaseBook()
                .childrenAct("2024-07-18")
                .step("stage2_requested", "2024-08-14")
                .only("CA-S2-RESP")
                .dueFromRequest());
    }

    @Test
    void noticeAndPapersAreCountedBackFromThePanel() {
        book.childrenAct("2024-12-02")
                .step("stage3_requested", "2025-04-30")
                .stepNaming("panel_members_appointed", "2025-05-12", "2025-06-11");
        assertEquals(on("2025-05-28"), book.only("CA-S3-PAPERS").due().on());
        assertTrue(book.only("CA-S3-PAPERS").hasBegunBy(day("2025-05-12")));
        assertFalse(book.only("CA-S3-PAPERS").hasBegunBy(day("2025-05-11")));
        book.step("panel_papers_sent", "2025-05-28").step("panel_notice_sent", "2025-05-29");
        assertEquals(Status.MET, status(book.only("CA-S3-PAPERS"), TODAY));
        assertEquals(Status.MET_LATE, status(book.only("CA-S3-NOTICE"), TODAY));
    }

    @Test
    void aPanelThatIsPutOffNeedsNoticeAnewButKeepsItsThirtyDays() {
        book.childrenAct("2024-12-02")
                .step("stage3_requested", "2025-04-30")
                .stepNaming("panel_notice_sent", "2025-05-12", "2025-06-11")
                .stepNaming("panel_postponed", "2025-06-02", "2025-07-02");
        assertEquals(on("2025-06-18"), book.only("CA-S3-NOTICE").due().on());
        assertNull(book.only("CA-S3-NOTICE").met());
        assertEquals(on("2025-06-13"), book.only("CA-S3-PANEL").due().on());
    }

    @Test
    void interestIsToBeDecidedAndStage1WaitsForIt() {
        UUID review = UUID.randomUUID();
        book.fact(new ReviewRequested(review, "sufficient_interest", true, List.of(element(1)), date("2024-02-16")));
        assertEquals(day("2024-02-23"), book.only("CA-SUFFINT").due().internalTarget());
        assertTrue(book.deadlines("CA-S1-RESP").isEmpty());
        book.fact(new ReviewDecided(review, day("2024-02-21")));
        assertEquals(Status.MET, status(book.only("CA-SUFFINT"), TODAY));
    }

    @Test
    void whoIsNotConsideredIsOwedANoticeThatTheEndOfTheTrackDoesNotEnd() {
        book.childrenAct("2024-02-16").closed("not_considered_reg8", "2024-03-04");
        assertEquals(Status.OPEN, status(book.only("CA-PROC-NOTICE"), TODAY));
        book.step("concurrent_consideration_notice_sent", "2024-03-06");
        assertEquals(Status.MET, status(book.only("CA-PROC-NOTICE"), TODAY));
    }

    @Test
    void anAdvocateWhoIsAwaitedIsAClockOfItsOwn() {
        book.withAdvocateAwaited("2024-02-16");
        assertEquals(day("2024-02-23"), book.only("CA-S1-ADVOCATE").due().internalTarget());
        book.step("advocate_appointed", "2024-02-20");
        assertEquals(Status.MET, status(book.only("CA-S1-ADVOCATE"), TODAY));
    }
}
