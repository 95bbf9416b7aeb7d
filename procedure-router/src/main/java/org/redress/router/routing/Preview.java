package org.redress.router.routing;

import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.redress.router.codes.Destination;
import org.redress.router.codes.Procedure;
import org.redress.router.codes.ReviewKind;
import org.redress.router.codes.Route;
import org.redress.router.codes.RoutingStatus;

@Schema(name = "Preview", description = "Where complaints would go, in the order in which they were sent.")
record Preview(String ruleEdition, List<Case> cases) {

    @Schema(name = "PreviewedCase")
    record Case(RoutingStatus routingStatus, List<Track> tracks, List<Review> reviews) {
        static Case of(Decision decision) {
            return new Case(
                    decision.routingStatus(),
                    decision.tracks().stream().map(Track::of).toList(),
                    decision.reviews().stream().map(Review::of).toList());
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
            List<UUID> elements,
            Route wouldLeadTo,
            List<Route> otherwise,
            String missing,
            String rule,
            String citation,
            List<Reason> reasons) {
        static Review of(Decision.ReviewNeeded review) {
            return new Review(
                    review.kind(),
                    review.blocking(),
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
