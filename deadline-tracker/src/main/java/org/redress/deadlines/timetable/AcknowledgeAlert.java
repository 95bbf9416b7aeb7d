package org.redress.deadlines.timetable;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.util.UUID;
import org.redress.platform.events.NewEvent;
import org.redress.platform.events.Outbox;
import org.redress.platform.http.Answer;
import org.redress.platform.http.Problems;
import org.redress.platform.identity.CouncilTransaction;

/** Somebody has seen an alert and sees to it. Once is enough; again changes nothing. */
@ApplicationScoped
class AcknowledgeAlert {
    static final String ACKNOWLEDGED = "alert-acknowledged";

    private final CaseRepository cases;
    private final AlertRepository alerts;
    private final Outbox outbox;
    private final Clock clock;

    AcknowledgeAlert(CaseRepository cases, AlertRepository alerts, Outbox outbox, Clock clock) {
        this.cases = cases;
        this.alerts = alerts;
        this.outbox = outbox;
        this.clock = clock;
    }

    /** What the others are told. */
    record Acknowledged(
            UUID alertId, UUID deadlineId, UUID complaintId, String rule, int rung, Instant acknowledgedAt) {
        static Acknowledged of(Alert alert, Instant at) {
            return new Acknowledged(
                    alert.alertId(), alert.deadlineId(), alert.complaintId(), alert.rule(), alert.rung(), at);
        }
    }

    Uni<Answer> now(CouncilTransaction tx, UUID alertId) {
        return alerts.find(tx, alertId).chain(found -> {
            AlertRepository.Kept kept = found.orElseThrow(() -> Problems.notFound("alert"));
            if (kept.alert().state() == Alert.State.PASSED_OVER) {
                throw Problems.conflict(
                        "alert-passed-over", "The alert was never raised, so there is nothing to acknowledge.");
            }
            Instant at = clock.instant();
            return cases.lockAgain(tx, kept.caseId())
                    .chain(() -> alerts.acknowledge(tx, alertId, at))
                    .chain(first ->
                            first ? tell(tx, kept, at) : Uni.createFrom().voidItem())
                    .chain(() -> alerts.find(tx, alertId))
                    .map(now -> Answer.ok(AlertView.of(now.orElseThrow())));
        });
    }

    private Uni<Void> tell(CouncilTransaction tx, AlertRepository.Kept kept, Instant at) {
        return outbox.append(
                tx,
                new NewEvent(
                        Retold.TOPIC,
                        kept.caseId().toString(),
                        kept.alert().complaintId(),
                        ACKNOWLEDGED,
                        Acknowledged.of(kept.alert(), at)));
    }
}
