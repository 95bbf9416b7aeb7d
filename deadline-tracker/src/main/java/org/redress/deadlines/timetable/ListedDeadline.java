package org.redress.deadlines.timetable;

import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.redress.deadlines.limits.TimeLimit;
import org.redress.platform.http.Page;
import org.redress.platform.time.FactDate;

/** A deadline on a list. */
record ListedDeadline(
        UUID id,
        @Schema(description = "Absent for a decision that was recorded without a complaint") UUID complaintId,
        UUID trackId,
        UUID remedyId,
        UUID decisionId,
        UUID requestId,
        @Schema(examples = "CA-S2-RESP") String rule,
        TimeLimit.Procedure procedure,
        Integer stage,
        FactDate startOn,
        LocalDate dueOn,
        Span dueBetween,
        LocalDate capOn,
        Status status,
        FactDate metOn,
        boolean provisional)
        implements Page.Item {
    static ListedDeadline of(DeadlineState state) {
        return new ListedDeadline(
                state.deadlineId(),
                state.complaintId(),
                state.trackId(),
                state.remedyId(),
                state.decisionId(),
                state.requestId(),
                state.rule(),
                state.procedure(),
                state.stage(),
                state.startOn(),
                state.dueOn(),
                state.dueBetween(),
                state.capOn(),
                state.status(),
                state.metOn(),
                state.provisional());
    }

    /** The day the list is sorted by. */
    LocalDate first() {
        return dueOn == null ? dueBetween.from() : dueOn;
    }
}
