package org.redress.deadlines.timetable;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.redress.deadlines.limits.TimeLimit;
import org.redress.platform.http.Page;

/** An alert as it is shown. */
@Schema(name = "Alert")
record AlertView(
        UUID id,
        UUID deadlineId,
        @Schema(description = "Absent for a decision that was recorded without a complaint") UUID complaintId,
        UUID trackId,
        UUID remedyId,
        UUID decisionId,
        UUID requestId,
        @Schema(examples = "CA-S2-RESP") String rule,
        TimeLimit.Procedure procedure,
        Integer stage,
        LocalDate dueOn,
        @Schema(description = "How many working days after the due date; negative before it", examples = "-2") int rung,
        @Schema(description = "The last of several rungs that were passed over together") Integer until,
        @Schema(description = "`passed_over` where it should have been raised too long ago") Alert.State state,
        @Schema(
                        description =
                                "complaints_officer, complaints_manager, or the post that the council named for what"
                                        + " stays missed; absent for what was passed over")
                String addressee,
        @Schema(description = "How the deadline stood") Status status,
        Instant raisedAt,
        Instant acknowledgedAt)
        implements Page.Item {
    static AlertView of(AlertRepository.Kept kept) {
        Alert alert = kept.alert();
        return new AlertView(
                alert.alertId(),
                alert.deadlineId(),
                alert.complaintId(),
                alert.trackId(),
                alert.remedyId(),
                alert.decisionId(),
                alert.requestId(),
                alert.rule(),
                alert.procedure(),
                alert.stage(),
                alert.dueOn(),
                alert.rung(),
                alert.until(),
                alert.state(),
                alert.addressee(),
                alert.status(),
                alert.raisedAt(),
                kept.acknowledgedAt());
    }
}
