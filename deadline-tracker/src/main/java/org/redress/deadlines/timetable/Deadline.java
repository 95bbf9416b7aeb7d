package org.redress.deadlines.timetable;

import java.time.LocalDate;
import java.util.UUID;
import org.redress.deadlines.limits.TimeLimit;
import org.redress.platform.time.FactDate;

/**
 * One deadline of one case, as the facts, the rules and the calendar give it. It does not depend on the day it is read;
 * how it {@linkplain Standing stands} does.
 *
 * @param start what the length is counted from
 * @param dueFromRequest what the due date would be, were it counted from the request; null where it is, or none is
 * @param met what met it; null while nothing has
 * @param ended what put an end to it before it was met; null where nothing has
 */
record Deadline(
        UUID id, TimeLimit limit, About about, ClockStart start, Due due, Due dueFromRequest, Met met, Ended ended) {

    /**
     * What in the case the deadline belongs to.
     *
     * @param provisionalTrack whether the procedure is still under review, so that the clock runs as a precaution
     */
    record About(UUID trackId, UUID remedyId, UUID decisionId, UUID requestId, boolean provisionalTrack) {
        static About track(UUID trackId) {
            return new About(trackId, null, null, null, false);
        }

        static About review() {
            return new About(null, null, null, null, true);
        }

        static About remedy(UUID remedyId, UUID decisionId) {
            return new About(null, remedyId, decisionId, null, false);
        }

        static About request(UUID requestId) {
            return new About(null, null, null, requestId, false);
        }

        static About decision(UUID decisionId) {
            return new About(null, null, decisionId, null, false);
        }
    }

    /**
     * @param on the day as it was recorded
     * @param within the days it can have been
     */
    record Met(FactDate on, Span within) {}

    /**
     * @param within the days on which it can have ended
     * @param reason a code, such as withdrawn
     */
    record Ended(Span within, String reason) {}

    FactDate startOn() {
        return start.on();
    }

    String startNote() {
        return start.note();
    }

    /** Whether the deadline had begun by the day; one whose start is not known always has. */
    boolean hasBegunBy(LocalDate day) {
        return start.since().earliest().map(first -> !first.isAfter(day)).orElse(true);
    }
}
