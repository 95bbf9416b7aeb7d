package org.redress.intake.progress;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.redress.platform.events.EventHandler;
import org.redress.platform.events.IncomingEvent;
import org.redress.platform.identity.CouncilTransaction;
import org.redress.platform.time.FactDate;

/**
 * A remedy got further, or was taken back. What was achieved and any verdict stand as this event says; so does what was sent,
 * unless the event only corrects the day of a remedy whose evidence is with the Ombudsman.
 */
@ApplicationScoped
class OnRemedyProgressed implements EventHandler {
    private final ToldByOthers told;

    OnRemedyProgressed(ToldByOthers told) {
        this.told = told;
    }

    private static final String[] STILL_SENT = {"achievedOn", "outcomeOn"};
    private static final String[] NOT_SENT = {"achievedOn", "outcomeOn", "evidenceSentOn"};

    record RemedyProgressed(UUID remedyId, String status, FactDate achievedOn) {}

    @Override
    public String type() {
        return "remedy-progressed";
    }

    @Override
    public Uni<Void> handle(CouncilTransaction tx, IncomingEvent event) {
        if (event.complaintId() == null) {
            return Uni.createFrom().voidItem();
        }
        RemedyProgressed progressed = event.as(RemedyProgressed.class);
        return told.add(
                tx,
                event.complaintId(),
                Kind.REMEDY,
                progressed.remedyId(),
                Remedy.changed(progressed.status(), progressed.achievedOn(), null, null),
                "evidence_sent".equals(progressed.status()) ? STILL_SENT : NOT_SENT);
    }
}
