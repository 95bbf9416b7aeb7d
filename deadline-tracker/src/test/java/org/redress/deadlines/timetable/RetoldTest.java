package org.redress.deadlines.timetable;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.redress.deadlines.EventSample;
import org.redress.deadlines.choices.Alerts;
import org.redress.deadlines.choices.Timekeeping;
import org.redress.deadlines.limits.TimeLimits;
import org.redress.platform.events.NewEvent;

/** What time brings to a case, without a database. */
class RetoldTest {
    private final CaseBook book = new CaseBook();
    private final Map<UUID, DeadlineState> stored = new HashMap<>();
    private final Map<UUID, DueTick> ticks = new HashMap<>();
    private Law law = CaseBook.LAW;

    @Test
    void eachRungComesOnceAndInItsOrder() {
        book.childrenAct("2024-02-16");
        assertEquals(List.of("deadline-set"), told("2024-02-16T07:59:59Z"));
        assertEquals(List.of("alert-raised -10 complaints_officer"), told("2024-02-16T08:00:00Z"));
        assertEquals(List.of(), told("2024-02-16T08:00:01Z"));
        assertEquals(List.of("alert-raised -5 complaints_officer"), told("2024-02-23T08:00:00Z"));
        assertEquals(List.of("alert-raised -2 complaints_officer"), told("2024-02-28T08:00:00Z"));
        assertEquals(List.of("alert-raised 0 complaints_officer"), told("2024-03-01T08:00:00Z"));
        assertEquals(List.of(), told("2024-03-01T23:59:59Z"));
        assertEquals(List.of("deadline-missed"), told("2024-03-02T00:00:00Z"));
        assertEquals(List.of("alert-raised 1 complaints_manager"), told("2024-03-04T08:00:00Z"));
        assertEquals(List.of("alert-raised 6 complaints_manager"), told("2024-03-11T08:00:00Z"));
    }

    @Test
    void afterAnOutageTheyAreCaughtUpInOrderAndWhatIsTooOldIsPassedOver() {
        book.childrenAct("2024-02-16");
        told("2024-02-16T08:00:00Z");
        told("2024-02-16T08:00:01Z");
        Retold after = turn("2024-03-05T12:00:00Z");
        assertEquals(
                List.of("alert-raised 0 complaints_officer", "deadline-missed", "alert-raised 1 complaints_manager"),
                told(after));
        Alert passed = after.alerts().get(0);
        assertEquals(Alert.State.PASSED_OVER, passed.state());
        assertEquals(-5, passed.rung());
        assertEquals(-2, passed.until());
        assertNull(passed.addressee());
    }

    @Test
    void anOldCaseEnteredTodayRaisesNoStorm() {
        book.childrenAct("2024-02-16");
        assertEquals(List.of("deadline-set", "deadline-missed"), told("2026-11-19T12:00:00Z"));
        Retold next = turn("2026-11-19T12:00:10Z");
        assertTrue(next.alerts().size() <= 2, next.alerts() + "");
        assertEquals(Alert.State.PASSED_OVER, next.alerts().get(0).state());
        assertEquals(-10, next.alerts().get(0).rung());
    }

    @Test
    void whatIsAnsweredIsAlertedNoMore() {
        book.childrenAct("2024-02-16");
        told("2024-02-16T08:00:00Z");
        told("2024-02-16T08:00:01Z");
        book.step("stage1_response_sent", "2024-02-20");
        assertEquals(List.of("deadline-met"), told("2024-02-20T10:00:00Z"));
        assertTrue(ticks.isEmpty());
    }

    @Test
    void anExtensionBeginsTheRungsOfItsOwnDate() {
        book.childrenAct("2024-02-16");
        told("2024-02-16T08:00:00Z");
        told("2024-02-28T08:00:00Z");
        book.step("stage1_declared_complex", "2024-02-29");
        assertEquals(List.of("deadline-moved"), told("2024-02-29T10:00:00Z"));
        assertEquals(List.of("alert-raised -10 complaints_officer"), told("2024-03-01T08:00:00Z"));
    }

    @Test
    void whatTheComplainantOwesAndWhatIsImpreciseIsNotAlerted() {
        CaseBook imprecise = new CaseBook().childrenAct("2024-02");
        assertEquals(
                List.of(),
                retold(imprecise, Map.of(), Map.of(), "2024-02-01T08:00:00Z").ticks().stream()
                        .filter(tick -> tick.rung() != null)
                        .toList());
        CaseBook asked =
                new CaseBook().childrenAct("2024-02").stepReceived("adjudication_sent", "2025-03-31", "2025-04-02");
        Deadline ask = asked.only("CA-S3-ASK");
        assertEquals(false, DueTick.isAlerted(ask, Status.OPEN));
    }

    @Test
    void whatStaysMissedGoesToThePostTheCouncilNamed() {
        law = new Law(
                TimeLimits.shipped(),
                CaseBook.WORKING_DAYS,
                new Timekeeping(null, null, new Alerts(null, null, null, null, 30, "director_of_children")));
        book.childrenAct("2024-02-16");
        told("2024-02-16T08:00:00Z");
        told("2024-03-01T08:00:00Z");
        assertEquals(
                List.of("deadline-missed", "alert-raised 1 complaints_manager", "alert-raised 6 director_of_children"),
                told("2024-03-11T08:00:00Z"));
    }

    @Test
    void whatIsToldIsTheSample() {
        book.childrenAct("2024-02-16");
        told("2024-02-16T08:00:00Z");
        told("2024-03-01T08:00:00Z");
        Alert alert = turn("2024-03-04T08:00:00Z").alerts().get(0);
        UUID deadline = new UUID(0x7000, 0x80000000000000e1L);
        UUID complaint = UUID.fromString("00000000-0000-7000-8000-0000000000a1");
        Alert sample = new Alert(
                UUID.fromString("00000000-0000-7000-8000-0000000000aa"),
                deadline,
                complaint,
                UUID.fromString("00000000-0000-7000-8000-0000000000f1"),
                null,
                null,
                null,
                alert.rule(),
                alert.procedure(),
                alert.stage(),
                alert.dueOn(),
                alert.rung(),
                alert.until(),
                alert.state(),
                alert.addressee(),
                alert.status(),
                alert.raisedAt());
        EventSample.assertIs(Alert.RAISED, sample);
        EventSample.assertIs(
                AcknowledgeAlert.ACKNOWLEDGED,
                AcknowledgeAlert.Acknowledged.of(sample, Instant.parse("2024-03-04T09:30:00Z")));
    }

    private List<String> told(String now) {
        return told(turn(now));
    }

    private static List<String> told(Retold retold) {
        return retold.events(retold.alerts().stream().map(Alert::alertId).collect(Collectors.toSet())).stream()
                .map(RetoldTest::name)
                .toList();
    }

    private static String name(NewEvent event) {
        return event.data() instanceof Alert alert
                ? event.type() + " " + alert.rung() + " " + alert.addressee()
                : event.type();
    }

    /** A turn of the clock: what has come is taken, and the rest put down again. */
    private Retold turn(String now) {
        Instant instant = Instant.parse(now);
        Map<UUID, DueTick> come = ticks.values().stream()
                .filter(tick -> !tick.nextAt().isAfter(instant))
                .collect(Collectors.toMap(DueTick::deadlineId, tick -> tick));
        Retold retold = retold(book, stored, come, now);
        retold.changes().toStore().forEach(state -> stored.put(state.deadlineId(), state));
        retold.ticks().forEach(tick -> ticks.put(tick.deadlineId(), tick));
        retold.settled().forEach(ticks::remove);
        return retold;
    }

    private Retold retold(CaseBook of, Map<UUID, DeadlineState> before, Map<UUID, DueTick> come, String now) {
        return Retold.of(
                new TrackedCase(of.subject, of.subject), of.caseFacts(), before, come, law, Instant.parse(now));
    }
}
