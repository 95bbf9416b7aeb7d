package org.redress.deadlines.timetable;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.redress.deadlines.limits.TimeLimit;
import org.redress.deadlines.limits.TimeLimits;
import org.redress.deadlines.timetable.Deadline.About;

/**
 * While a person still has to decide which procedure elements belong to, stage 1 of the Children Act procedure runs for
 * them as a precaution, shown as such: should it turn out to be theirs, its ten days were running all along. Where only the complainant's interest in
 * the child is to be decided, stage 1 starts with that decision and no earlier (reg 14(3)(a)). The clock
 * gives way once the elements stand in a track, or the review is decided.
 */
final class ReviewClock implements ClockRule {
    private final TimeLimit limit;
    private final DueDates dueDates;

    ReviewClock(TimeLimits limits, DueDates dueDates) {
        this.limit = limits.get(Stage1Clock.LIMIT);
        this.dueDates = dueDates;
    }

    @Override
    public Set<String> limits() {
        return Set.of(Stage1Clock.LIMIT);
    }

    @Override
    public Stream<Deadline> deadlines(CaseFacts facts) {
        Set<UUID> placed = facts.childrenActTracks()
                .flatMap(track -> track.elements().stream())
                .map(ProcedureAssigned.Element::id)
                .collect(Collectors.toSet());
        boolean noTrackYet = facts.childrenActTracks().findAny().isEmpty();
        // Several reviews may hold up the same element: one clock for it, by the name of its first element.
        Map<String, ReviewRequested> waiting = new TreeMap<>();
        facts.openBlockingReviews().filter(review -> !review.isAboutInterest()).forEach(review -> {
            List<UUID> held = review.elements().stream()
                    .filter(element -> !placed.contains(element))
                    .sorted()
                    .toList();
            if (!held.isEmpty()) {
                waiting.merge(held.get(0).toString(), review, ReviewClock::receivedFirst);
            } else if (review.elements().isEmpty() && noTrackYet) {
                waiting.merge("", review, ReviewClock::receivedFirst);
            }
        });
        return waiting.entrySet().stream().map(held -> deadline(facts, held.getKey(), held.getValue()));
    }

    private Deadline deadline(CaseFacts facts, String element, ReviewRequested review) {
        return new Deadline(
                DeadlineId.of(
                        facts.subject(),
                        Stage1Clock.LIMIT,
                        "review",
                        element.isEmpty() ? null : UUID.fromString(element)),
                limit,
                About.review(),
                ClockStart.of(
                        review.receivedOn(),
                        "The procedure is still under review; stage 1 of the Children Act procedure runs as a precaution."),
                dueDates.of(limit, review.receivedOn()),
                null,
                null,
                null);
    }

    private static ReviewRequested receivedFirst(ReviewRequested one, ReviewRequested other) {
        return Comparator.comparing(ReviewRequested::receivedOn, FactDates.EARLIEST_FIRST)
                                .thenComparing(ReviewRequested::reviewId)
                                .compare(one, other)
                        <= 0
                ? one
                : other;
    }
}
