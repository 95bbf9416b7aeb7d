package org.redress.intake.progress;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.UUID;
import org.redress.platform.events.EventHandler;
import org.redress.platform.events.IncomingEvent;
import org.redress.platform.identity.CouncilTransaction;

/** The council agreed to put something right; what belongs to no complaint here is passed over. */
@ApplicationScoped
class OnRemedyAgreed implements EventHandler {
    private final ToldByOthers told;

    OnRemedyAgreed(ToldByOthers told) {
        this.told = told;
    }

    record RemedyAgreed(
            UUID remedyId,
            UUID decisionId,
            String kind,
            String remedySource,
            String remedyClass,
            String within,
            String from,
            LocalDate by,
            boolean immediately,
            String status) {}

    @Override
    public String type() {
        return "remedy-agreed";
    }

    @Override
    public Uni<Void> handle(CouncilTransaction tx, IncomingEvent event) {
        if (event.complaintId() == null) {
            return Uni.createFrom().voidItem();
        }
        RemedyAgreed agreed = event.as(RemedyAgreed.class);
        Remedy remedy = new Remedy(
                agreed.decisionId(),
                agreed.kind(),
                agreed.remedySource(),
                agreed.remedyClass(),
                agreed.within(),
                agreed.from(),
                agreed.by(),
                agreed.immediately(),
                agreed.status(),
                null,
                null,
                null);
        return told.add(tx, event.complaintId(), Kind.REMEDY, agreed.remedyId(), remedy);
    }
}
