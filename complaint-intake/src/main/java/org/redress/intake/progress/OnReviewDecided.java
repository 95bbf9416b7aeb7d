package org.redress.intake.progress;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.UUID;
import org.redress.platform.events.EventHandler;
import org.redress.platform.events.IncomingEvent;
import org.redress.platform.identity.CouncilTransaction;

/** A person answered a question the router had left open. */
@ApplicationScoped
class OnReviewDecided implements EventHandler {
    private final ToldByOthers told;

    OnReviewDecided(ToldByOthers told) {
        this.told = told;
    }

    record ReviewDecided(UUID reviewId, String outcome, LocalDate decidedOn) {}

    @Override
    public String type() {
        return "review-decided";
    }

    @Override
    public Uni<Void> handle(CouncilTransaction tx, IncomingEvent event) {
        ReviewDecided decided = event.as(ReviewDecided.class);
        return told.add(
                tx,
                event.complaintId(),
                Kind.REVIEW,
                decided.reviewId(),
                new Review(null, null, null, null, null, null, decided.outcome(), decided.decidedOn()));
    }
}
