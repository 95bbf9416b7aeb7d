package org.redress.intake.progress;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.redress.platform.events.EventHandler;
import org.redress.platform.events.IncomingEvent;
import org.redress.platform.identity.CouncilTransaction;
import org.redress.platform.time.FactDate;

/** The Ombudsman said what became of a remedy. */
@ApplicationScoped
class OnRemedyOutcomeRecorded implements EventHandler {
    private final ToldByOthers told;

    OnRemedyOutcomeRecorded(ToldByOthers told) {
        this.told = told;
    }

    record RemedyOutcomeRecorded(UUID remedyId, String status, FactDate outcomeOn) {}

    @Override
    public String type() {
        return "remedy-outcome-recorded";
    }

    @Override
    public Uni<Void> handle(CouncilTransaction tx, IncomingEvent event) {
        if (event.complaintId() == null) {
            return Uni.createFrom().voidItem();
        }
        RemedyOutcomeRecorded outcome = event.as(RemedyOutcomeRecorded.class);
        return told.add(
                tx,
                event.complaintId(),
                Kind.REMEDY,
                outcome.remedyId(),
                Remedy.changed(outcome.status(), null, null, outcome.outcomeOn()));
    }
}
