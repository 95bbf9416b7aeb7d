package org.redress.deadlines.timetable;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.redress.deadlines.limits.TimeLimit;
import org.redress.platform.time.FactDate;

/**
 * A deadline as the other services are told of it, and as the tracker remembers having told it. Where a date was found is
 * in somebody's words, and words do not travel.
 *
 * @param dueOn null where it is a span or there is none
 * @param stage the procedure's stage; null where the limit belongs to none
 * @param undated given only where there is no date because the calendar does not reach it
 * @param provisionalTrack true while the procedure is under review, else null
 * @param wasDueOn the due date it was moved from; null where it was not moved
 * @param reason why it was moved or cancelled; null otherwise
 */
record DeadlineState(
        UUID deadlineId,
        UUID complaintId,
        UUID trackId,
        UUID remedyId,
        UUID decisionId,
        UUID requestId,
        String rule,
        TimeLimit.Procedure procedure,
        Integer stage,
        FactDate startOn,
        LocalDate dueOn,
        Span dueBetween,
        LocalDate capOn,
        Span capBetween,
        LocalDate internalTargetOn,
        Status status,
        FactDate metOn,
        Undated undated,
        boolean provisional,
        Boolean provisionalTrack,
        LocalDate wasDueOn,
        Span wasDueBetween,
        String reason) {

    static DeadlineState of(Deadline deadline, UUID complaintId, Status status) {
        Due due = deadline.due();
        return new DeadlineState(
                deadline.id(),
                complaintId,
                deadline.about().trackId(),
                deadline.about().remedyId(),
                deadline.about().decisionId(),
                deadline.about().requestId(),
                deadline.limit().id(),
                deadline.limit().procedure(),
                deadline.limit().stage().number(),
                deadline.startOn().withSource(null),
                Span.dayOf(due.on()),
                Span.spanOf(due.on()),
                Span.dayOf(due.cap()),
                Span.spanOf(due.cap()),
                due.internalTarget(),
                status,
                deadline.met() == null ? null : deadline.met().on().withSource(null),
                due.undated() == Undated.OUTSIDE_CALENDAR ? due.undated() : null,
                due.provisional(),
                deadline.about().provisionalTrack() ? Boolean.TRUE : null,
                null,
                null,
                status == Status.CANCELLED ? deadline.ended().reason() : null);
    }

    DeadlineState cancelled(String why) {
        return with(Status.CANCELLED, null, why);
    }

    /** As it is told where it was due otherwise before. */
    DeadlineState moved(DeadlineState before, String why) {
        return with(status, before, why);
    }

    private DeadlineState with(Status newStatus, DeadlineState before, String newReason) {
        return new DeadlineState(
                deadlineId,
                complaintId,
                trackId,
                remedyId,
                decisionId,
                requestId,
                rule,
                procedure,
                stage,
                startOn,
                dueOn,
                dueBetween,
                capOn,
                capBetween,
                internalTargetOn,
                newStatus,
                metOn,
                undated,
                provisional,
                provisionalTrack,
                before == null ? null : before.dueOn,
                before == null ? null : before.dueBetween,
                newReason);
    }

    /**
     * Whether the others are told of it: it has a date to be kept, or will never have one because the date lies outside the
     * calendar, so that nobody waits for it.
     */
    boolean isSet() {
        return (dueOn != null || dueBetween != null || undated != null) && status != Status.CANCELLED;
    }

    /** The last of the days it is reckoned with; null where it has no date. */
    LocalDate lastDay() {
        Stream<LocalDate> days = Stream.of(
                startOn.latest().orElse(null),
                dueOn,
                dueBetween == null ? null : dueBetween.to(),
                capOn,
                capBetween == null ? null : capBetween.to());
        return dueOn == null && dueBetween == null && undated == null
                ? null
                : days.filter(Objects::nonNull).max(Comparator.naturalOrder()).orElse(null);
    }

    boolean sameDatesAs(DeadlineState other) {
        return dates().equals(other.dates());
    }

    private List<Object> dates() {
        return Arrays.asList(
                rule, startOn, dueOn, dueBetween, capOn, capBetween, internalTargetOn, undated, provisional);
    }

    boolean sameStartAs(DeadlineState other) {
        return Objects.equals(startOn, other.startOn);
    }
}
