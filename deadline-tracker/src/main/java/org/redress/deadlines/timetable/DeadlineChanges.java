package org.redress.deadlines.timetable;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.UUID;

/**
 * What is to be told after deadlines were derived again: only what differs from what was told before.
 *
 * @param toStore the deadlines whose state is no longer the stored one
 * @param toTell in the order in which it happened
 */
record DeadlineChanges(List<DeadlineState> toStore, List<Told> toTell) {
    static final String SET = "deadline-set";
    static final String MOVED = "deadline-moved";
    static final String MET = "deadline-met";
    static final String MISSED = "deadline-missed";
    static final String CANCELLED = "deadline-cancelled";

    private static final String START_CHANGED = "start_changed";
    static final String CALENDAR_CHANGED = "calendar_changed";
    static final String DUE_DATE_CHANGED = "due_date_changed";
    private static final String NO_LONGER_MET = "no_longer_met";
    private static final String NO_DATE_ANY_MORE = "no_date_any_more";
    private static final String NO_LONGER_FOLLOWS = "no_longer_follows_from_the_facts";

    /** An event's type and the deadline as it now is. */
    record Told(String type, DeadlineState state) {}

    static DeadlineChanges between(Map<UUID, DeadlineState> stored, List<DeadlineState> derived) {
        return between(stored, derived, DUE_DATE_CHANGED);
    }

    /** @param why what moves a deadline whose start is the same */
    static DeadlineChanges between(Map<UUID, DeadlineState> stored, List<DeadlineState> derived, String why) {
        List<DeadlineState> toStore = new ArrayList<>();
        List<Told> toTell = new ArrayList<>();
        Map<UUID, DeadlineState> gone = new TreeMap<>(stored);
        for (DeadlineState state : derived) {
            DeadlineState before = gone.remove(state.deadlineId());
            if (!state.equals(before)) {
                toStore.add(state);
                toTell.addAll(told(before, state, why));
            }
        }
        gone.values().stream()
                .filter(state -> state.status() != Status.CANCELLED)
                .map(state -> state.cancelled(NO_LONGER_FOLLOWS))
                .forEach(state -> {
                    toStore.add(state);
                    toTell.addAll(told(stored.get(state.deadlineId()), state, why));
                });
        return new DeadlineChanges(List.copyOf(toStore), List.copyOf(toTell));
    }

    private static List<Told> told(DeadlineState before, DeadlineState now, String why) {
        boolean wasSet = before != null && before.isSet();
        if (!now.isSet()) {
            return wasSet ? List.of(new Told(CANCELLED, cancelled(now))) : List.of();
        }
        List<Told> told = new ArrayList<>();
        if (!wasSet) {
            told.add(new Told(SET, now));
        } else if (!now.sameDatesAs(before)) {
            told.add(new Told(MOVED, now.moved(before, now.sameStartAs(before) ? why : START_CHANGED)));
        } else if (before.metOn() != null && now.metOn() == null) {
            told.add(new Told(MOVED, now.moved(before, NO_LONGER_MET)));
        }
        if (now.metOn() != null
                && !(wasSet && Objects.equals(before.metOn(), now.metOn()) && before.status() == now.status())) {
            told.add(new Told(MET, now));
        }
        if (now.status() == Status.MISSED && !(wasSet && before.status() == Status.MISSED)) {
            told.add(new Told(MISSED, now));
        }
        return told;
    }

    private static DeadlineState cancelled(DeadlineState now) {
        return now.status() == Status.CANCELLED ? now : now.cancelled(NO_DATE_ANY_MORE);
    }
}
