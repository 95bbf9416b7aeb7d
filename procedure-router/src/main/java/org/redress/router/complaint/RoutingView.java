package org.redress.router.complaint;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.redress.platform.time.FactDate;
import org.redress.router.codes.ClosedAs;
import org.redress.router.codes.CouncilFunction;
import org.redress.router.codes.DepartureKind;
import org.redress.router.codes.Destination;
import org.redress.router.codes.Procedure;
import org.redress.router.codes.ReviewKind;
import org.redress.router.codes.Route;
import org.redress.router.codes.RoutingStatus;
import org.redress.router.procedure.Departures;
import org.redress.router.routing.ComplaintFacts;
import org.redress.router.routing.ElementFacts;
import org.redress.router.routing.PartId;
import org.redress.router.routing.Reason;
import org.redress.router.rules.ReviewRule;
import org.redress.router.rules.Reviews;

@Schema(
        name = "Routing",
        description = "Which procedure each part of the complaint is in, why, and what a person has to decide.")
record RoutingView(
        UUID complaintId,
        RoutingStatus routingStatus,
        @Schema(description = "Absent while what is personal is there.") LocalDate personalDataErasedOn,
        @Schema(description = "The edition of the rules: the same facts and the same edition give the same decision.")
                String ruleEdition,
        List<TrackOfRouting> tracks,
        List<ReviewOfRouting> reviews,
        @Schema(description = "What people decided; an override stays marked for ever.")
                List<DecisionOfRouting> decisions,
        List<DepartureView> departures) {

    /** @param children the children it goes this way for; absent where it goes so for all it is about */
    @Schema(name = "ElementOfTrack")
    record ElementOfRouting(UUID id, CouncilFunction function, FactDate receivedOn, List<UUID> children) {}

    @Schema(name = "TrackOfRouting")
    record TrackOfRouting(
            UUID id,
            Procedure procedure,
            Destination destination,
            List<ElementOfRouting> elements,
            @Schema(description = "Every rule that was tested, in order, with the fact used and what follows.")
                    List<Reason> reasons,
            @Schema(description = "Whether a person had a say in it.") boolean byPerson,
            @Schema(description = "Whether a person sent any part of it here against a rule.") boolean override,
            Integer stage,
            ClosedAs closedAs,
            long version) {}

    @Schema(name = "DecisionOfRouting")
    record DecisionOfRouting(
            UUID id, UUID review, ReviewKind kind, boolean override, ClosedAs notTaken, LocalDate decidedOn) {
        static DecisionOfRouting of(PersonsDecision decision) {
            return new DecisionOfRouting(
                    decision.id(),
                    decision.reviewId(),
                    decision.content().kind(),
                    decision.override(),
                    decision.content().notTaken(),
                    decision.decidedOn());
        }
    }

    @Schema(name = "ReviewOfRouting")
    record ReviewOfRouting(
            UUID id,
            ReviewKind kind,
            @Schema(description = "Whether its elements wait for the answer; else it is a notice and they go on.")
                    boolean blocking,
            List<UUID> elements,
            @Schema(description = "Where they go if it is as it looks.") Route wouldLeadTo,
            @Schema(description = "Where they may go if it is not.") List<Route> otherwise,
            @Schema(description = "The fact that is needed to decide.") String missing,
            String rule,
            String citation,
            FactDate receivedOn,
            LocalDate openedOn,
            @Schema(description = "By when somebody should decide. Advice, no limit of the law.") LocalDate dueBy,
            String assignedTo,
            @Schema(description = "What has to be answered.") List<ReviewRule.Question> questions,
            @Schema(description = "Decisions of the Ombudsman that found fault in the like.") List<String> faultFound,
            UUID stageRequestId,
            List<Reason> reasons,
            long version) {}

    @Schema(name = "DepartureOfRouting")
    record DepartureView(UUID id, UUID trackId, DepartureKind kind, FactDate on, String citation) {
        static DepartureView of(Departure departure, Departures law) {
            return new DepartureView(
                    departure.id(),
                    departure.trackId(),
                    departure.kind(),
                    departure.on(),
                    law.citation(departure.kind()));
        }
    }

    static RoutingView of(CaseFile file, List<Departure> departures, Departures law, Reviews reviews) {
        return new RoutingView(
                file.complaintId(),
                file.routingStatus(),
                file.key().erasedOn(),
                file.routing().ruleEdition(),
                file.tracks().stream().map(track -> track(file, track)).toList(),
                file.openReviews().stream()
                        .map(review -> review(review, reviews.of(review.kind())))
                        .toList(),
                file.decisions().stream().map(DecisionOfRouting::of).toList(),
                departures.stream().map(one -> DepartureView.of(one, law)).toList());
    }

    private static TrackOfRouting track(CaseFile file, TrackFile track) {
        return new TrackOfRouting(
                track.id(),
                track.route().procedure(),
                track.route().destination(),
                elements(file.routing().facts(), track),
                track.reasons(),
                track.byPerson(),
                file.isOverridden(track),
                track.stage(),
                track.closedAs(),
                track.version());
    }

    static List<ElementOfRouting> elements(ComplaintFacts facts, TrackFile track) {
        return ProcedureEvents.elements(facts, track).stream()
                .map(element -> new ElementOfRouting(
                        element.id(),
                        facts.element(element.id()).map(ElementFacts::function).orElse(null),
                        element.receivedOn(),
                        element.children()))
                .toList();
    }

    private static ReviewOfRouting review(Review review, ReviewRule rule) {
        Review.Content content = review.content();
        return new ReviewOfRouting(
                review.id(),
                review.kind(),
                review.blocking(),
                elements(content.parts()),
                content.leadsTo(),
                content.otherwise(),
                content.missing(),
                content.rule(),
                content.citation(),
                content.receivedOn(),
                review.openedOn(),
                review.dueBy(),
                review.assignedTo(),
                rule.questions(),
                rule.faultFound(),
                content.stageRequestId(),
                content.reasons(),
                review.version());
    }

    static List<UUID> elements(List<PartId> parts) {
        return parts.stream()
                .map(PartId::element)
                .filter(Objects::nonNull)
                .distinct()
                .toList();
    }
}
