package org.redress.deadlines.timetable;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.redress.deadlines.timetable.CaseBook.date;
import static org.redress.deadlines.timetable.CaseBook.day;
import static org.redress.deadlines.timetable.DeadlineChanges.CANCELLED;
import static org.redress.deadlines.timetable.DeadlineChanges.MET;
import static org.redress.deadlines.timetable.DeadlineChanges.MISSED;
import static org.redress.deadlines.timetable.DeadlineChanges.MOVED;
import static org.redress.deadlines.timetable.DeadlineChanges.SET;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.redress.platform.time.FactDate;

/** A complaint received on 16 February 2024 and due on 1 March, as it is told day by day. */
class DeadlineChangesTest {
    private final CaseBook book = new CaseBook();
    private final Map<UUID, DeadlineState> stored = new HashMap<>();

    @Test
    void aDeadlineIsSetOnceAndNotToldAgain() {
        book.childrenAct("2024-02-16");
        assertEquals(List.of(SET), tell("2024-02-16"));
        assertEquals(List.of(), tell("2024-02-17"));
        book.step("contact_recorded", "2024-02-20");
        assertEquals(List.of(), tell("2024-02-20"));
    }

    @Test
    void whatIsKeptIsMet() {
        book.childrenAct("2024-02-16");
        tell("2024-02-16");
        book.step("stage1_response_sent", "2024-02-28");
        assertEquals(List.of(MET), tell("2024-02-28"));
    }

    @Test
    void whatWasMissedIsToldOnceByTheNextDerivationAndMetLateAfterwards() {
        book.childrenAct("2024-02-16");
        tell("2024-02-16");
        assertEquals(List.of(), tell("2024-03-01"));
        assertEquals(List.of(MISSED), tell("2024-03-02"));
        assertEquals(List.of(), tell("2024-03-03"));
        book.step("stage1_response_sent", "2024-03-05");
        assertEquals(List.of(MET), tell("2024-03-05"));
        assertEquals(Status.MET_LATE, onlyStored().status());
    }

    @Test
    void anOldCaseEnteredTodayIsSetAndMissedAtOnce() {
        book.childrenAct("2024-02-16");
        assertEquals(List.of(SET, MISSED), tell("2026-11-21"));
    }

    @Test
    void aDateOutsideTheCalendarIsToldAsOneThatCannotBeTold() {
        book.remedy("apology", "P1M", false, date("2060-12-20"));
        assertEquals(List.of(SET), tell("2026-11-21"));
        assertEquals(Status.CANNOT_BE_TOLD, onlyStored().status());
        assertEquals(Undated.OUTSIDE_CALENDAR, onlyStored().undated());
        assertEquals(List.of(), tell("2026-11-22"));
    }

    @Test
    void anAnswerFoundWithTheCaseIsSetAndMet() {
        book.childrenAct("2024-02-16").step("stage1_response_sent", "2024-02-28");
        assertEquals(List.of(SET, MET), tell("2026-11-21"));
    }

    @Test
    void anExtensionMovesAndSaysWhy() {
        book.childrenAct("2024-02-16");
        tell("2024-02-16");
        book.step("stage1_declared_complex", "2024-02-28");
        DeadlineChanges changes = changes("2024-02-28");
        assertEquals(MOVED, changes.toTell().get(0).type());
        assertEquals("due_date_changed", changes.toTell().get(0).state().reason());
        assertEquals(day("2024-03-15"), changes.toTell().get(0).state().dueOn());
    }

    @Test
    void aStartPutRightMovesAndWhatIsMissedByThatIsToldToo() {
        book.childrenAct("2024-02-26");
        tell("2024-03-05");
        book.childrenAct("2024-02-16");
        DeadlineChanges changes = changes("2024-03-05");
        assertEquals(
                List.of(MOVED, MISSED),
                changes.toTell().stream().map(DeadlineChanges.Told::type).toList());
        assertEquals("start_changed", changes.toTell().get(0).state().reason());
    }

    @Test
    void anAnswerTakenBackIsToldAsMoved() {
        book.childrenAct("2024-02-16").step("stage1_response_sent", "2024-02-20");
        UUID answer = book.lastStep();
        tell("2024-02-20");
        book.correction(answer, "contact_recorded", "2024-02-20");
        assertEquals(List.of(MOVED), tell("2024-02-21"));
    }

    @Test
    void aCorrectedDayOfAnswerIsMetAgain() {
        book.childrenAct("2024-02-16").step("stage1_response_sent", "2024-02-20");
        UUID answer = book.lastStep();
        tell("2024-02-20");
        book.correction(answer, "stage1_response_sent", "2024-02-19");
        assertEquals(List.of(MET), tell("2024-02-21"));
    }

    @Test
    void aWithdrawnComplaintsDeadlineIsCancelledWithTheReason() {
        book.childrenAct("2024-02-16");
        tell("2024-02-16");
        book.closed("withdrawn", "2024-02-20");
        DeadlineChanges changes = changes("2024-02-20");
        assertEquals(CANCELLED, changes.toTell().get(0).type());
        assertEquals("withdrawn", changes.toTell().get(0).state().reason());
        tell("2024-02-20");
        assertEquals(List.of(), tell("2024-02-21"));
    }

    @Test
    void aDeadlineThatNoLongerFollowsIsCancelledOnce() {
        UUID review = UUID.randomUUID();
        book.fact(new ReviewRequested(
                review, "child_protection", true, List.of(CaseBook.element(1)), CaseBook.date("2024-02-16")));
        assertEquals(List.of(SET), tell("2024-02-16"));
        book.fact(new ReviewDecided(review, day("2024-02-20")));
        assertEquals(List.of(CANCELLED), tell("2024-02-20"));
        assertEquals(List.of(), tell("2024-02-21"));
    }

    @Test
    void ofADeadlineWithoutADateNothingIsToldUntilItHasOne() {
        UUID apology = book.remedy("apology", "P1M", false, FactDate.notKnown());
        assertEquals(List.of(), tell("2024-11-01"));
        assertEquals(Status.CANNOT_BE_TOLD, onlyStored().status());
        book.fact(new RemedyDueDateChanged(apology, day("2024-12-02"), date("2024-11-04")));
        assertEquals(List.of(SET), tell("2024-11-04"));
    }

    private List<String> tell(String today) {
        return changes(today).toTell().stream().map(DeadlineChanges.Told::type).toList();
    }

    private DeadlineChanges changes(String today) {
        List<DeadlineState> derived = book.deadlines().stream()
                .map(deadline -> DeadlineState.of(deadline, book.subject, CaseBook.status(deadline, today)))
                .toList();
        DeadlineChanges changes = DeadlineChanges.between(stored, derived);
        changes.toStore().forEach(state -> stored.put(state.deadlineId(), state));
        return changes;
    }

    private DeadlineState onlyStored() {
        List<DeadlineState> dated = stored.values().stream()
                .filter(state -> List.of("CA-S1-RESP", "REM-1M").contains(state.rule()))
                .toList();
        assertEquals(1, dated.size());
        return dated.get(0);
    }
}
