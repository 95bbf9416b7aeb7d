package org.redress.intake.progress;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.redress.platform.time.FactDate;

/** How a complaint is going on, as the other services told it. */
public record Progress(
        @Schema(
                        description =
                                "pending until the router has told anything; needs_review while a person has to decide"
                                        + " about an element.",
                        examples = {"pending", "decided", "needs_review", "not_considered_reg8"})
                String routingStatus,
        List<TrackShown> tracks,
        List<ReviewShown> reviews,
        List<DepartureShown> departures,
        @Schema(description = "What is still to be done, soonest first, late ones included.")
                List<DeadlineShown> nextDeadlines,
        List<RemedyShown> remedies,
        @Schema(description = "What the complainant may do next.") List<WhatNext.Possible> whatNext) {

    public record TrackShown(
            UUID id,
            @Schema(examples = {"children_act"}) String procedure,
            @Schema(description = "Where it is dealt with, if elsewhere.") String destination,
            @Schema(description = "Absent for procedures without stages.") Integer stage,
            List<UUID> elements,
            FactDate receivedOn,
            @Schema(description = "Absent while it is open.") String closedAs,
            FactDate closedOn) {}

    public record ReviewShown(
            UUID id,
            String kind,
            @Schema(description = "Whether its elements wait for a person's decision.") boolean blocking,
            List<UUID> elements,
            Review.Destination wouldLeadTo,
            String missing,
            @Schema(description = "Absent while it is open.") String outcome,
            LocalDate decidedOn) {}

    public record DepartureShown(UUID id, UUID trackId, String kind, FactDate on) {}

    public record DeadlineShown(
            UUID id,
            String rule,
            UUID trackId,
            UUID remedyId,
            String procedure,
            Integer stage,
            FactDate startOn,
            LocalDate dueOn,
            @Schema(description = "In place of dueOn, where what it counts from is not known to the day.")
                    Deadline.Span dueBetween,
            LocalDate capOn,
            Deadline.Span capBetween,
            LocalDate internalTargetOn,
            String status,
            boolean provisional) {}

    public record RemedyShown(
            UUID id,
            UUID decisionId,
            String kind,
            String within,
            LocalDate by,
            boolean immediately,
            String status,
            LocalDate dueOn,
            Deadline.Span dueBetween,
            LocalDate internalTargetOn,
            FactDate achievedOn,
            FactDate evidenceSentOn,
            FactDate outcomeOn) {}

    static Progress of(Told told) {
        return new Progress(
                told.routingStatus().orElse("pending"),
                told.tracks().entrySet().stream()
                        .map(track -> shown(track.getKey(), track.getValue(), told))
                        .toList(),
                told.reviews().entrySet().stream()
                        .map(review -> shown(review.getKey(), review.getValue()))
                        .toList(),
                told.departures().entrySet().stream()
                        .map(departure -> new DepartureShown(
                                departure.getKey(),
                                departure.getValue().trackId(),
                                departure.getValue().kind(),
                                departure.getValue().on()))
                        .toList(),
                told.deadlines().entrySet().stream()
                        .filter(deadline -> deadline.getValue().isOwed())
                        .sorted(Comparator.comparing(
                                deadline -> deadline.getValue().soonest()))
                        .map(deadline -> shown(deadline.getKey(), deadline.getValue()))
                        .toList(),
                told.remedies().entrySet().stream()
                        .map(remedy -> shown(remedy.getKey(), remedy.getValue(), told))
                        .toList(),
                WhatNext.of(told));
    }

    private static TrackShown shown(UUID id, Track track, Told told) {
        return new TrackShown(
                id,
                track.procedure(),
                track.destination(),
                Stages.reached(track.procedure(), told.stepsOf(id)),
                track.elements(),
                track.receivedOn(),
                track.closedAs(),
                track.closedOn());
    }

    private static ReviewShown shown(UUID id, Review review) {
        return new ReviewShown(
                id,
                review.kind(),
                Boolean.TRUE.equals(review.blocking()),
                review.elements(),
                review.wouldLeadTo(),
                review.missing(),
                review.outcome(),
                review.decidedOn());
    }

    private static DeadlineShown shown(UUID id, Deadline deadline) {
        return new DeadlineShown(
                id,
                deadline.rule(),
                deadline.trackId(),
                deadline.remedyId(),
                deadline.procedure(),
                deadline.stage(),
                deadline.startOn(),
                deadline.dueOn(),
                deadline.dueBetween(),
                deadline.capOn(),
                deadline.capBetween(),
                deadline.internalTargetOn(),
                deadline.status(),
                deadline.provisional());
    }

    private static RemedyShown shown(UUID id, Remedy remedy, Told told) {
        Deadline due = told.deadlines().values().stream()
                .filter(deadline -> id.equals(deadline.remedyId()) && !"cancelled".equals(deadline.status()))
                .findFirst()
                .orElse(Deadline.NONE);
        return new RemedyShown(
                id,
                remedy.decisionId(),
                remedy.kind(),
                remedy.within(),
                remedy.by(),
                Boolean.TRUE.equals(remedy.immediately()),
                remedy.status(),
                due.dueOn(),
                due.dueBetween(),
                due.internalTargetOn(),
                remedy.achievedOn(),
                remedy.evidenceSentOn(),
                remedy.outcomeOn());
    }
}
