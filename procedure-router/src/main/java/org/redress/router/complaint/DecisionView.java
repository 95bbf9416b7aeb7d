package org.redress.router.complaint;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.redress.router.codes.ClosedAs;
import org.redress.router.codes.ReviewKind;
import org.redress.router.codes.Route;

@Schema(name = "RoutingDecision", description = "What a person decided about the route of a complaint.")
record DecisionView(
        UUID id,
        @Schema(description = "The review it answered; absent where nobody had asked.") UUID review,
        ReviewKind kind,
        @Schema(description = "Whether it goes against a rule.") boolean override,
        Map<String, String> answers,
        ClosedAs notTaken,
        List<Placed> placements,
        String reason,
        LocalDate decidedOn,
        Instant decidedAt,
        String decidedBy) {

    @Schema(name = "PlacedByDecision")
    record Placed(UUID element, UUID child, Route goes) {}

    static DecisionView of(PersonsDecision decision) {
        PersonsDecision.Content content = decision.content();
        return new DecisionView(
                decision.id(),
                decision.reviewId(),
                content.kind(),
                decision.override(),
                content.answers(),
                content.notTaken(),
                content.rulings().stream()
                        .filter(ruling -> ruling.goes() != null)
                        .map(ruling -> new Placed(
                                ruling.part().element(), ruling.part().child(), ruling.goes()))
                        .toList(),
                decision.reason(),
                decision.decidedOn(),
                decision.decidedAt(),
                decision.decidedBy());
    }
}
