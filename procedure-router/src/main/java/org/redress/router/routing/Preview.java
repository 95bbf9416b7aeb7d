package org.redress.router.routing;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.redress.router.codes.Destination;
import org.redress.router.codes.Procedure;
import org.redress.router.codes.ReviewKind;
import org.redress.router.codes.Route;
import org.redress.router.codes.RoutingStatus;
import org.redress.router.rules.Reviews;

@Schema(name = "Preview", description = "Where complaints would go, in the order in which they were sent.")
record Preview(String ruleEdition, List<Case> cases) {

    @Schema(name = "PreviewedCase")
    record Case(RoutingStatus routingStatus, List<Track> tracks, List<Review> reviews) {
        static Case of(Decision decision, Reviews rules, LocalDate today) {
            return new Case(
                    decision.routingStatus(),
                    decision.tracks().stream().map(Track::of).toList(),
                    decision.reviews().stream()
                            .map(review ->
                                    Review.of(review, rules.of(review.kind()).dueBy(today)))
                            .toList());
        }
    }

    @Schema(name = "PreviewedTrack")
    record Track(Procedure procedure, Destination destination, List<UUID> elements, List<Reason> reasons) {
        static Track of(Decision.DecidedTrack track) {
            return new Track(
                    track.route().procedure(),
                    track.route().destination(),
                    Preview.elements(track.parts()),
                    track.reasons());
        }
    }

    @Schema(name = "PreviewedReview")
    record Review(
            ReviewKind kind,
            boolean blocking,
            @Schema(
                            description =
                                    "By when somebody should decide if it were opened today. Advice, no limit of the"
                                            + " law.")
                    LocalDate dueBy,
            List<UUID> elements,
            Route wouldLeadTo,
            List<Route> otherwise,
            String missing,
            String rule,
            String citation,
            List<Reason> reasons) {
        static Review of(Decision.ReviewNeeded review, LocalDate dueBy) {
            return new Review(
                    review.kind(),
                    review.blocking(),
                    dueBy,
                    Preview.elements(review.parts()),
                    review.leadsTo(),
                    review.otherwise(),
                    review.missing(),
                    review.rule(),
                    review.citation(),
                    review.reasons());
        }
    }

    private static List<UUID> elements(List<PartId> parts) {
        return parts.stream()
                .map(PartId::element)
                .filter(Objects::nonNull)
                .distinct()
                .toList();
    }
}
