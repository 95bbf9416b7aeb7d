package org.redress.deadlines.timetable;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.redress.platform.events.NewEvent;
import org.redress.platform.time.London;

/**
 * A case derived again at a moment: what is to be stored and told of it.
 *
 * @param calendarEdition what it was derived with
 * @param ticks what time brings next, for the deadlines of which that has changed
 * @param settled the deadlines for which time brings nothing any more
 * @param alerts the rungs that came
 */
record Retold(
        TrackedCase of,
        String calendarEdition,
        DeadlineChanges changes,
        List<DueTick> ticks,
        List<UUID> settled,
        List<Alert> alerts) {
    static final String TOPIC = "deadlines";

    /**
     * @param stored the deadlines as they were told last
     * @param due the ticks that have come; the other deadlines' alerts are left alone
     */
    static Retold of(
            TrackedCase one,
            CaseFacts facts,
            Map<UUID, DeadlineState> stored,
            Map<UUID, DueTick> due,
            Law law,
            Instant now) {
        return of(one, facts, stored, due, law, now, DeadlineChanges.DUE_DATE_CHANGED);
    }

    /** With another edition of the calendar; no rung is climbed by that. */
    static Retold withCalendar(
            TrackedCase one, CaseFacts facts, Map<UUID, DeadlineState> stored, Law law, Instant now) {
        return of(one, facts, stored, Map.of(), law, now, DeadlineChanges.CALENDAR_CHANGED);
    }

    private static Retold of(
            TrackedCase one,
            CaseFacts facts,
            Map<UUID, DeadlineState> stored,
            Map<UUID, DueTick> due,
            Law law,
            Instant now,
            String whyMoved) {
        LocalDate today = LocalDate.ofInstant(now, London.ZONE);
        List<DeadlineState> derived = new ArrayList<>();
        List<DueTick> ticks = new ArrayList<>();
        List<UUID> settled = new ArrayList<>();
        List<Alert> alerts = new ArrayList<>();
        for (Deadline deadline : law.deadlines(facts)) {
            Status status = law.standing(deadline, today).status();
            DeadlineState state = DeadlineState.of(deadline, one.complaintId(), status);
            derived.add(state);
            DueTick before = due.get(deadline.id());
            if (before == null && state.equals(stored.get(deadline.id()))) {
                continue;
            }
            DueTick next = DueTick.of(deadline, status, law, now);
            if (next != null && before != null && before.rung() != null && sameDueDate(before, next)) {
                Rungs rungs = Rungs.climb(
                        next.withRung(before.rung(), law.ladder(deadline.limit())),
                        deadline,
                        one.complaintId(),
                        status,
                        law,
                        now);
                alerts.addAll(rungs.alerts());
                next = rungs.next();
            }
            if (next == null || next.nextAt() == null) {
                settled.add(deadline.id());
            } else {
                ticks.add(next);
            }
        }
        DeadlineChanges changes = DeadlineChanges.between(stored, derived, whyMoved);
        Set<UUID> still = derived.stream().map(DeadlineState::deadlineId).collect(Collectors.toSet());
        stored.keySet().stream().filter(id -> !still.contains(id)).forEach(settled::add);
        return new Retold(
                one,
                law.calendar().edition().edition(),
                changes,
                List.copyOf(ticks),
                List.copyOf(settled),
                List.copyOf(alerts));
    }

    /**
     * What is told, in the order in which it happened: what was alerted while there was time, what changed, what was
     * alerted after that.
     *
     * @param raised the alerts that were not raised before
     */
    List<NewEvent> events(Set<UUID> raised) {
        List<NewEvent> events = new ArrayList<>();
        told(raised).filter(alert -> alert.rung() <= 0).forEach(alert -> events.add(event(Alert.RAISED, alert)));
        changes.toTell().forEach(told -> events.add(event(told.type(), told.state())));
        told(raised).filter(alert -> alert.rung() > 0).forEach(alert -> events.add(event(Alert.RAISED, alert)));
        return events;
    }

    private Stream<Alert> told(Set<UUID> raised) {
        return alerts.stream().filter(alert -> alert.state() == Alert.State.RAISED && raised.contains(alert.alertId()));
    }

    private NewEvent event(String type, Object data) {
        return new NewEvent(TOPIC, of.key(), of.complaintId(), type, data);
    }

    /** How many deadlines were told to have moved. */
    long moved() {
        return changes.toTell().stream()
                .filter(told -> told.type().equals(DeadlineChanges.MOVED))
                .count();
    }

    private static boolean sameDueDate(DueTick before, DueTick next) {
        return next.rung() != null && next.dueOn() != null && next.dueOn().equals(before.dueOn());
    }
}
