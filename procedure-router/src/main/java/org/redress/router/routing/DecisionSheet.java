package org.redress.router.routing;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.redress.platform.time.FactDate;
import org.redress.router.codes.ClosedAs;
import org.redress.router.codes.Route;
import org.redress.router.codes.RoutingStatus;

/** Gathers what was found part by part: parts that go the same way into tracks, the same questions into reviews. */
final class DecisionSheet {
    private DecisionSheet() {}

    /** Parts that came on different days are asked about apart, since each day starts a clock; notices start none. */
    private record Asked(Question question, FactDate receivedOn) {}

    static Decision of(String edition, ComplaintFacts complaint, List<Consideration> parts) {
        return new Decision(edition, status(parts), tracks(parts), reviews(complaint, parts));
    }

    private static RoutingStatus status(List<Consideration> parts) {
        if (parts.stream().anyMatch(Consideration::isBlocked)) {
            return RoutingStatus.NEEDS_REVIEW;
        }
        return parts.stream().allMatch(part -> part.notTaken() == ClosedAs.NOT_CONSIDERED_REG8)
                ? RoutingStatus.NOT_CONSIDERED_REG8
                : RoutingStatus.DECIDED;
    }

    /** Parts that go the same way, apart from those that a person decided not to take. */
    private record Way(Route route, ClosedAs notTaken) {}

    private static List<Decision.DecidedTrack> tracks(List<Consideration> parts) {
        Map<Way, List<Consideration>> byWay = new LinkedHashMap<>();
        parts.stream().filter(part -> !part.isBlocked()).forEach(part -> byWay.computeIfAbsent(
                        new Way(part.route(), part.notTaken()), way -> new ArrayList<>())
                .add(part));
        return byWay.entrySet().stream()
                .map(track -> new Decision.DecidedTrack(
                        track.getKey().route(),
                        track.getKey().notTaken(),
                        track.getValue().stream().anyMatch(Consideration::isRuled),
                        ids(track.getValue()),
                        reasons(track.getValue())))
                .toList();
    }

    private static List<Decision.ReviewNeeded> reviews(ComplaintFacts complaint, List<Consideration> parts) {
        Map<Asked, List<Consideration>> byQuestion = new LinkedHashMap<>();
        for (Consideration part : parts) {
            FactDate received = part.part().element().receivedOn();
            part.questions().stream()
                    .distinct()
                    .map(question -> new Asked(question, question.blocking() ? received : null))
                    .forEach(asked -> byQuestion
                            .computeIfAbsent(asked, question -> new ArrayList<>())
                            .add(part));
        }
        return byQuestion.entrySet().stream()
                .map(asked -> review(complaint, asked.getKey(), asked.getValue()))
                .toList();
    }

    private static Decision.ReviewNeeded review(ComplaintFacts complaint, Asked asked, List<Consideration> parts) {
        Question question = asked.question();
        return new Decision.ReviewNeeded(
                question.kind(),
                question.blocking(),
                question.rule(),
                question.leadsTo(),
                question.otherwise(),
                question.missing(),
                question.citation(),
                asked.receivedOn() == null ? complaint.receivedOn() : asked.receivedOn(),
                ids(parts),
                question.blocking() ? reasons(parts) : List.of());
    }

    private static List<PartId> ids(List<Consideration> parts) {
        return parts.stream().map(part -> part.part().id()).toList();
    }

    private static List<Reason> reasons(List<Consideration> parts) {
        return parts.stream().flatMap(part -> part.reasons().stream()).toList();
    }
}
