package org.redress.router.complaint;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.redress.platform.http.Page;
import org.redress.router.codes.ReviewKind;
import org.redress.router.codes.Route;

@Schema(name = "QueuedReview", description = "A review that waits for a person.")
record QueuedReview(
        UUID id,
        UUID complaintId,
        ReviewKind kind,
        boolean blocking,
        List<UUID> elements,
        Route wouldLeadTo,
        List<Route> otherwise,
        String missing,
        String citation,
        LocalDate openedOn,
        LocalDate dueBy,
        @Schema(description = "Whether the day by which somebody should have decided has passed.") boolean overdue,
        String assignedTo,
        @Schema(description = "Send it in If-Match, quoted, to assign the review.") long version)
        implements Page.Item {

    static QueuedReview of(UUID complaintId, Review review, LocalDate today) {
        Review.Content content = review.content();
        return new QueuedReview(
                review.id(),
                complaintId,
                review.kind(),
                review.blocking(),
                RoutingView.elements(content.parts()),
                content.leadsTo(),
                content.otherwise(),
                content.missing(),
                content.citation(),
                review.openedOn(),
                review.dueBy(),
                review.dueBy().isBefore(today),
                review.assignedTo(),
                review.version());
    }
}
