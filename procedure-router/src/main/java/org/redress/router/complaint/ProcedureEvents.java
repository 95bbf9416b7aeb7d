package org.redress.router.complaint;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.redress.platform.events.NewEvent;
import org.redress.platform.time.FactDate;
import org.redress.router.codes.Channel;
import org.redress.router.codes.ClosedAs;
import org.redress.router.codes.DepartureKind;
import org.redress.router.codes.Destination;
import org.redress.router.codes.Procedure;
import org.redress.router.codes.ProcedureInUse;
import org.redress.router.codes.ReviewKind;
import org.redress.router.codes.Route;
import org.redress.router.codes.RoutingStatus;
import org.redress.router.codes.SentTo;
import org.redress.router.codes.Step;
import org.redress.router.procedure.RecordedStep;
import org.redress.router.procedure.StepEntry;
import org.redress.router.routing.ComplaintFacts;
import org.redress.router.routing.PartId;

/**
 * What this service tells on the topic {@code procedures}: codes, dates and ids. Names, notes and the words that say where
 * a date was found stay here.
 */
final class ProcedureEvents {
    static final String TOPIC = "procedures";

    private ProcedureEvents() {}

    /** @param children the children it goes this way for; absent where it goes so for all it is about */
    record ElementOfTrack(UUID id, FactDate receivedOn, List<UUID> children) {}

    /** @param requested whether an advocate was asked for whom the law owes, so that stage 1 starts with the appointment */
    record Advocate(boolean requested) {}

    record ProcedureAssigned(
            UUID complaintId,
            UUID trackId,
            Procedure procedure,
            Destination destination,
            List<ElementOfTrack> elements,
            FactDate receivedOn,
            Boolean receivedOnStated,
            boolean madeOrally,
            Advocate advocate,
            ProcedureInUse procedureInUse,
            LocalDate decidedOn,
            Basis basis,
            String ruleEdition,
            RoutingStatus routingStatus) {}

    /** Who decided: the rules, or a person. */
    enum Basis {
        RULES,
        PERSON
    }

    record ReviewRequested(
            UUID complaintId,
            UUID reviewId,
            ReviewKind kind,
            boolean blocking,
            List<UUID> elements,
            Route wouldLeadTo,
            List<Route> otherwise,
            String missing,
            LocalDate dueBy,
            FactDate receivedOn,
            boolean madeOrally,
            UUID stageRequestId,
            RoutingStatus routingStatus) {}

    record ReviewDecided(UUID complaintId, UUID reviewId, ReviewOutcome outcome, LocalDate decidedOn) {}

    record StepRecorded(
            UUID complaintId,
            UUID trackId,
            Procedure procedure,
            UUID stepId,
            Step step,
            FactDate on,
            FactDate receivedOn,
            Channel channel,
            List<SentTo> sentTo,
            LocalDate newDate,
            String ground,
            Boolean satisfied,
            List<UUID> elements,
            Instant recordedAt,
            UUID corrects,
            UUID remedyId,
            UUID stageRequestId) {}

    record DepartureRecorded(
            UUID complaintId, UUID departureId, UUID trackId, DepartureKind kind, FactDate on, Instant recordedAt) {}

    /** @param service which of the services has erased what is personal */
    record ErasureCompleted(UUID complaintId, String service) {}

    record TrackClosed(UUID complaintId, UUID trackId, ClosedAs closedAs, FactDate on) {}

    static NewEvent of(CaseFile file, Happening happening) {
        if (happening instanceof Happening.Assigned assigned) {
            return event(file, "procedure-assigned", assigned(file, track(file, assigned.trackId())));
        }
        if (happening instanceof Happening.Asked asked) {
            return event(file, "review-requested", asked(file, file.review(asked.reviewId())));
        }
        if (happening instanceof Happening.Answered answered) {
            Review review = file.review(answered.reviewId());
            return event(
                    file,
                    "review-decided",
                    new ReviewDecided(file.complaintId(), review.id(), review.outcome(), review.decidedOn()));
        }
        if (happening instanceof Happening.Stepped stepped) {
            return event(file, "step-recorded", stepped(file, track(file, stepped.trackId()), stepped.step()));
        }
        if (happening instanceof Happening.Ended ended) {
            return event(
                    file,
                    "track-closed",
                    new TrackClosed(file.complaintId(), ended.trackId(), ended.how(), bare(ended.on())));
        }
        return event(file, "departure-recorded", departed(file, ((Happening.Departed) happening).departure()));
    }

    private static NewEvent event(CaseFile file, String type, Object data) {
        return NewEvent.ofComplaint(TOPIC, file.complaintId(), type, data);
    }

    private static TrackFile track(CaseFile file, UUID id) {
        return file.track(id).orElseThrow();
    }

    private static ProcedureAssigned assigned(CaseFile file, TrackFile track) {
        ComplaintFacts facts = file.routing().facts();
        return new ProcedureAssigned(
                file.complaintId(),
                track.id(),
                track.route().procedure(),
                track.route().destination(),
                elements(facts, track),
                bare(facts.receivedOn()),
                facts.receivedOnStated(),
                facts.madeOrally(),
                new Advocate(facts.awaitsAdvocate()),
                facts.procedureInUse(),
                track.decidedOn(),
                track.byPerson() ? Basis.PERSON : Basis.RULES,
                track.ruleEdition(),
                file.routingStatus());
    }

    /** The elements of a track with the children each goes this way for, where these are not all it is about. */
    static List<ElementOfTrack> elements(ComplaintFacts facts, TrackFile track) {
        Map<UUID, List<UUID>> children = new LinkedHashMap<>();
        track.parts().stream().filter(part -> part.element() != null).forEach(part -> children.computeIfAbsent(
                        part.element(), element -> new ArrayList<>())
                .add(part.child()));
        return children.entrySet().stream()
                .map(element -> new ElementOfTrack(
                        element.getKey(),
                        facts.element(element.getKey())
                                .map(one -> bare(one.receivedOn()))
                                .orElse(null),
                        facts.childrenOf(element.getKey()).size()
                                        == element.getValue().size()
                                ? null
                                : element.getValue()))
                .toList();
    }

    private static ReviewRequested asked(CaseFile file, Review review) {
        Review.Content content = review.content();
        return new ReviewRequested(
                file.complaintId(),
                review.id(),
                review.kind(),
                review.blocking(),
                content.parts().stream()
                        .map(PartId::element)
                        .filter(Objects::nonNull)
                        .distinct()
                        .toList(),
                content.leadsTo(),
                content.otherwise(),
                content.missing(),
                review.dueBy(),
                bare(content.receivedOn()),
                file.routing().facts().madeOrally(),
                content.stageRequestId(),
                file.routingStatus());
    }

    private static StepRecorded stepped(CaseFile file, TrackFile track, RecordedStep step) {
        StepEntry entry = step.entry();
        return new StepRecorded(
                file.complaintId(),
                track.id(),
                track.route().procedure(),
                step.id(),
                step.step(),
                bare(entry.on()),
                bare(entry.receivedOn()),
                entry.channel(),
                entry.sentTo(),
                entry.newDate(),
                entry.ground(),
                entry.origin().satisfied(),
                entry.elements(),
                step.recordedAt(),
                entry.corrects(),
                entry.origin().remedyId(),
                entry.origin().stageRequestId());
    }

    private static DepartureRecorded departed(CaseFile file, Departure departure) {
        return new DepartureRecorded(
                file.complaintId(),
                departure.id(),
                departure.trackId(),
                departure.kind(),
                bare(departure.on()),
                departure.recordedAt());
    }

    /** Without the words that say where it was found. */
    private static FactDate bare(FactDate date) {
        return date == null ? null : date.withSource(null);
    }
}
