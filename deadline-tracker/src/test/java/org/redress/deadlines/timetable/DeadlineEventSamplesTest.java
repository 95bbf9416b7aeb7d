package org.redress.deadlines.timetable;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.redress.deadlines.timetable.CaseBook.day;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.redress.deadlines.EventSample;
import org.redress.deadlines.calendar.Length;
import org.redress.platform.time.FactDate;

/** The five events the tracker sends are those that docs/events shows. */
class DeadlineEventSamplesTest {
    private static final UUID COMPLAINT = UUID.fromString("00000000-0000-7000-8000-0000000000a1");
    private static final UUID TRACK = UUID.fromString("00000000-0000-7000-8000-0000000000f1");
    private static final UUID DECISION = UUID.fromString("00000000-0000-7000-8000-0000000000d1");
    private static final UUID REMEDY = UUID.fromString("00000000-0000-7000-8000-0000000000d2");

    private final List<KeptFact> facts = new ArrayList<>();

    @Test
    void setForARemedyDueOnASunday() {
        tell(new RemedyAgreed(
                REMEDY,
                DECISION,
                "commission_stage2",
                Length.parse("P1M"),
                "final_decision",
                null,
                false,
                FactDate.day(day("2019-11-22"))));
        EventSample.assertIs(DeadlineChanges.SET, told(Map.of(), "2019-11-22", DeadlineChanges.SET));
    }

    @Test
    void movedByALetterThatNamesANewDay() {
        stage2Requested();
        Map<UUID, DeadlineState> before = toldUntil("2024-08-14");
        step("stage2_delay_notified", "2024-09-10", "2024-10-31");
        EventSample.assertIs(DeadlineChanges.MOVED, told(before, "2024-09-10", DeadlineChanges.MOVED));
    }

    @Test
    void missedTheDayAfter() {
        stage2Requested();
        EventSample.assertIs(
                DeadlineChanges.MISSED, told(toldUntil("2024-09-19"), "2024-09-20", DeadlineChanges.MISSED));
    }

    @Test
    void metLate() {
        stage2Requested();
        Map<UUID, DeadlineState> before = toldUntil("2024-09-23");
        step("adjudication_sent", "2024-09-24", null);
        EventSample.assertIs(DeadlineChanges.MET, told(before, "2024-09-24", DeadlineChanges.MET));
    }

    @Test
    void cancelledByAWithdrawalBeforeTheFirstDayItCanHaveBeenDue() {
        tell(assigned(
                new FactDate(FactDate.Precision.MONTH, day("2015-07-01"), day("2015-07-31"), "letter of complaint")));
        Map<UUID, DeadlineState> before = toldUntil("2015-07-10");
        tell(new TrackClosed(TRACK, "withdrawn", FactDate.day(day("2015-07-13"))));
        EventSample.assertIs(DeadlineChanges.CANCELLED, told(before, "2015-07-13", DeadlineChanges.CANCELLED));
    }

    private void stage2Requested() {
        tell(assigned(FactDate.day(day("2024-07-18"))));
        step("stage1_response_sent", "2024-08-01", null);
        step("stage2_requested", "2024-08-14", null);
    }

    private static ProcedureAssigned assigned(FactDate receivedOn) {
        return new ProcedureAssigned(TRACK, "children_act", List.of(), receivedOn, true, false, null);
    }

    private void step(String step, String on, String newDate) {
        tell(new StepRecorded(
                TRACK,
                new UUID(7, facts.size()),
                step,
                FactDate.day(day(on)),
                null,
                null,
                newDate == null ? null : day(newDate),
                null,
                null,
                List.of(),
                null));
    }

    private void tell(Fact fact) {
        facts.add(new KeptFact(facts.size(), Instant.parse("2026-11-21T10:00:00Z"), fact));
    }

    /** What had been told by the end of the day. */
    private Map<UUID, DeadlineState> toldUntil(String today) {
        return states(today).stream().collect(Collectors.toMap(DeadlineState::deadlineId, Function.identity()));
    }

    private List<DeadlineState> states(String today) {
        return CaseBook.LAW.deadlines(CaseFacts.of(COMPLAINT, facts)).stream()
                .map(deadline -> DeadlineState.of(deadline, COMPLAINT, CaseBook.status(deadline, today)))
                .toList();
    }

    private DeadlineState told(Map<UUID, DeadlineState> before, String today, String type) {
        List<DeadlineState> told = DeadlineChanges.between(before, states(today)).toTell().stream()
                .filter(change -> change.type().equals(type))
                .map(DeadlineChanges.Told::state)
                .filter(state -> !"CA-S2-DELAYNOTE".equals(state.rule()))
                .toList();
        assertEquals(1, told.size());
        return told.get(0);
    }
}
