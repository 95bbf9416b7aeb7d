package org.redress.deadlines.timetable;

import java.nio.charset.StandardCharsets;
import java.util.UUID;

/** The id of a deadline: the same whenever it is derived again, and still the same when its dates are put right. */
final class DeadlineId {
    private DeadlineId() {}

    /**
     * @param subject the complaint, or the decision that stands alone
     * @param kind the time limit, or what else sets this deadline apart from the others of its scope
     * @param scope the track, remedy or decision
     * @param group the first of the elements that share a start; null where there is one start only
     */
    static UUID of(UUID subject, String kind, Object scope, UUID group) {
        String name = subject + "|" + kind + "|" + scope + "|" + group;
        return UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8));
    }
}
