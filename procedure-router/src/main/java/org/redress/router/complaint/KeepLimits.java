package org.redress.router.complaint;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import org.redress.platform.events.IncomingEvent;
import org.redress.platform.identity.CouncilTransaction;
import org.redress.router.procedure.Limit;

/** Keeps the limits of tracks as the deadline tracker tells them. Some of what waits for a date takes effect with it. */
@ApplicationScoped
class KeepLimits {
    private static final Set<String> SOMETHING_MAY_WAIT_FOR = Set.of("CA-S1-RESP", "CA-S3-ASK");

    private final LimitRows rows;
    private final StatementRows statements;
    private final Desk desk;
    private final Clock clock;

    KeepLimits(LimitRows rows, StatementRows statements, Desk desk, Clock clock) {
        this.rows = rows;
        this.statements = statements;
        this.desk = desk;
        this.clock = clock;
    }

    record Between(LocalDate from, LocalDate to) {}

    /** A deadline as the tracker tells it; only that of a track is kept. */
    record Told(
            UUID deadlineId,
            UUID complaintId,
            UUID trackId,
            String rule,
            Integer stage,
            LocalDate dueOn,
            Between dueBetween,
            LocalDate capOn,
            String status) {

        TrackLimit limit() {
            LocalDate from = dueOn != null || dueBetween == null ? dueOn : dueBetween.from();
            LocalDate to = dueOn != null || dueBetween == null ? dueOn : dueBetween.to();
            return new TrackLimit(deadlineId, trackId, new Limit(rule, stage, from, to, capOn));
        }
    }

    Uni<Void> by(CouncilTransaction tx, IncomingEvent event) {
        Told told = event.as(Told.class);
        if (told.trackId() == null || event.complaintId() == null) {
            return Uni.createFrom().voidItem();
        }
        UUID complaint = event.complaintId();
        return rows.store(tx, complaint, told.limit(), told.status()).chain(() -> mayWait(tx, told, complaint));
    }

    private Uni<Void> mayWait(CouncilTransaction tx, Told told, UUID complaint) {
        if (!SOMETHING_MAY_WAIT_FOR.contains(told.rule())) {
            return Uni.createFrom().voidItem();
        }
        return statements
                .anyPending(tx, complaint)
                .chain(any -> any
                        ? desk.work(tx, complaint, Occasion.ofEvent(clock), file -> {})
                        : Uni.createFrom().voidItem());
    }
}
