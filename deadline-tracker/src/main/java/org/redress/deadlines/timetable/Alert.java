package org.redress.deadlines.timetable;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.redress.deadlines.limits.TimeLimit;

/**
 * A rung of a deadline that came, as the others are told of it.
 *
 * @param rung how many working days after the due date; negative before it
 * @param until the last of several rungs that were passed over together; else null
 * @param addressee who is to look: complaints_officer, complaints_manager, or the post a council escalates to
 * @param status how the deadline stood
 */
record Alert(
        UUID alertId,
        UUID deadlineId,
        UUID complaintId,
        UUID trackId,
        UUID remedyId,
        UUID decisionId,
        UUID requestId,
        String rule,
        TimeLimit.Procedure procedure,
        Integer stage,
        LocalDate dueOn,
        int rung,
        Integer until,
        State state,
        String addressee,
        Status status,
        Instant raisedAt) {
    /** The type of the event that tells of it. */
    static final String RAISED = "alert-raised";

    private static final String OFFICER = "complaints_officer";
    private static final String MANAGER = "complaints_manager";

    enum State {
        RAISED,
        /** It should have been raised longer ago than is caught up. */
        PASSED_OVER
    }

    static Alert raised(Deadline deadline, UUID complaintId, int rung, Ladder ladder, Status status, Instant now) {
        return of(deadline, complaintId, rung, null, addressee(deadline, rung, ladder), status, now);
    }

    static Alert passedOver(Deadline deadline, UUID complaintId, int first, int last, Status status, Instant now) {
        return of(deadline, complaintId, first, last, null, status, now);
    }

    /** The same rung of the same due date has the same id, whenever and wherever it is raised. */
    private static UUID id(Deadline deadline, LocalDate dueOn, int rung) {
        String name = deadline.id() + "|" + dueOn + "|" + rung;
        return UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8));
    }

    private static Alert of(
            Deadline deadline,
            UUID complaintId,
            int rung,
            Integer until,
            String addressee,
            Status status,
            Instant now) {
        LocalDate dueOn = Span.dayOf(deadline.due().on());
        return new Alert(
                id(deadline, dueOn, rung),
                deadline.id(),
                complaintId,
                deadline.about().trackId(),
                deadline.about().remedyId(),
                deadline.about().decisionId(),
                deadline.about().requestId(),
                deadline.limit().id(),
                deadline.limit().procedure(),
                deadline.limit().stage().number(),
                dueOn,
                rung,
                until,
                until == null ? State.RAISED : State.PASSED_OVER,
                addressee,
                status,
                now);
    }

    /** A breach of the law goes to the complaints manager, and from there to the post the council names. */
    private static String addressee(Deadline deadline, int rung, Ladder ladder) {
        if (rung <= 0 || deadline.limit().force() != TimeLimit.Force.STATUTE) {
            return OFFICER;
        }
        return ladder.isFirstMissed(rung) || ladder.escalatesTo() == null ? MANAGER : ladder.escalatesTo();
    }
}
