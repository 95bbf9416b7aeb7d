package org.redress.deadlines.timetable;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/**
 * What comes of a deadline's rungs at a moment: those that are due are raised in their order, those that lie too far back
 * are passed over together.
 *
 * @param alerts in the order of the rungs
 * @param next what comes after; null where nothing does
 */
record Rungs(List<Alert> alerts, DueTick next) {
    static Rungs climb(DueTick tick, Deadline deadline, UUID complaintId, Status status, Law law, Instant now) {
        Ladder ladder = law.ladder(deadline.limit());
        List<Alert> alerts = new ArrayList<>();
        Integer firstPassed = null;
        int lastPassed = 0;
        Integer rung = tick.rung();
        Instant at = tick.alertAt();
        while (at != null && !at.isAfter(now)) {
            if (ladder.isTooLongAgo(at, now)) {
                firstPassed = firstPassed == null ? rung : firstPassed;
                lastPassed = rung;
            } else {
                alerts.add(Alert.raised(deadline, complaintId, rung, ladder, status, now));
            }
            rung = ladder.after(rung);
            at = ladder.momentOf(tick.dueOn(), rung);
        }
        if (firstPassed != null) {
            alerts.add(0, Alert.passedOver(deadline, complaintId, firstPassed, lastPassed, status, now));
        }
        return new Rungs(List.copyOf(alerts), tick.withRung(at == null ? null : rung, ladder));
    }
}
