package org.redress.intake.progress;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.redress.platform.events.EventHandler;
import org.redress.platform.events.IncomingEvent;
import org.redress.platform.identity.CouncilTransaction;
import org.redress.platform.time.FactDate;

/** The council sent the Ombudsman the evidence of a remedy. */
@ApplicationScoped
class OnEvidenceSent implements EventHandler {
    private final ToldByOthers told;

    OnEvidenceSent(ToldByOthers told) {
        this.told = told;
    }

    record EvidenceSent(UUID remedyId, FactDate evidenceSentOn) {}

    @Override
    public String type() {
        return "evidence-sent";
    }

    @Override
    public Uni<Void> handle(CouncilTransaction tx, IncomingEvent event) {
        if (event.complaintId() == null) {
            return Uni.createFrom().voidItem();
        }
        EvidenceSent sent = event.as(EvidenceSent.class);
        return told.add(
                tx,
                event.complaintId(),
                Kind.REMEDY,
                sent.remedyId(),
                Remedy.changed("evidence_sent", null, sent.evidenceSentOn(), null),
                "outcomeOn");
    }
}
