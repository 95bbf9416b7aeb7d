package org.redress.intake.progress;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.redress.platform.events.EventHandler;
import org.redress.platform.events.IncomingEvent;
import org.redress.platform.identity.CouncilTransaction;

/** The router left a question to a person. */
@ApplicationScoped
class OnReviewRequested implements EventHandler {
    private final ToldByOthers told;

    OnReviewRequested(ToldByOthers told) {
        this.told = told;
    }

    record ReviewRequested(
            UUID reviewId,
            String kind,
            boolean blocking,
            List<UUID> elements,
            Review.Destination wouldLeadTo,
            String missing,
            UUID stageRequestId,
            String routingStatus) {}

    @Override
    public String type() {
        return "review-requested";
    }

    @Override
    public Uni<Void> handle(CouncilTransaction tx, IncomingEvent event) {
        ReviewRequested asked = event.as(ReviewRequested.class);
        Review review = new Review(
                asked.kind(),
                asked.blocking(),
                asked.elements(),
                asked.wouldLeadTo(),
                asked.missing(),
                asked.stageRequestId(),
                null,
                null);
        return told.add(tx, event.complaintId(), Kind.REVIEW, asked.reviewId(), review)
                .chain(() -> told.add(
                        tx,
                        event.complaintId(),
                        Kind.ROUTING,
                        event.complaintId(),
                        new Routing(asked.routingStatus())));
    }
}
