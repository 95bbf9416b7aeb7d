package org.redress.router.complaint;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.redress.platform.time.FactDate;
import org.redress.platform.time.TimeOrderedId;
import org.redress.router.codes.ClosedAs;
import org.redress.router.codes.ReviewKind;
import org.redress.router.routing.Decision;
import org.redress.router.routing.PartId;
import org.redress.router.routing.Reason;
import org.redress.router.rules.Reviews;

/**
 * Brings a decision of the router into a case file. What already runs on a track stays there: only a person's ruling takes
 * it elsewhere. New parts join the open track that goes the same way and has not left its first stage, or open one.
 */
final class RoutingUpdate {
    private final CaseFile file;
    private final Reviews reviews;
    private final Occasion now;

    RoutingUpdate(CaseFile file, Reviews reviews, Occasion now) {
        this.file = file;
        this.reviews = reviews;
        this.now = now;
    }

    void enter(Decision decision) {
        Map<PartId, TrackFile> placed = placed();
        List<Decision.ReviewNeeded> needed = decision.reviews().stream()
                .flatMap(review -> stillNeeded(review, placed))
                .toList();
        endReviewsThatAreAnswered(needed);
        decision.tracks().forEach(decided -> bring(decided, decision.ruleEdition(), placed));
        needed.forEach(this::ask);
    }

    /** Where each part stands now: on an open track, or else on the last one that ended but for being superseded. */
    private Map<PartId, TrackFile> placed() {
        Map<PartId, TrackFile> placed = new LinkedHashMap<>();
        Stream.of(false, true)
                .flatMap(open -> file.tracks().stream().filter(track -> track.isOpen() == open))
                .filter(track -> track.closedAs() != ClosedAs.SUPERSEDED && !track.isResubmitted())
                .forEach(track -> track.parts().forEach(part -> placed.put(part, track)));
        return placed;
    }

    /**
     * A part that runs waits for nobody. Only proceedings of which the council hears while it runs are asked about, and
     * until a person decides it goes on (SI 2006/1738 reg 8(1)).
     */
    private static Stream<Decision.ReviewNeeded> stillNeeded(
            Decision.ReviewNeeded review, Map<PartId, TrackFile> placed) {
        if (!review.blocking()) {
            return Stream.of(review);
        }
        List<PartId> waiting = review.parts().stream()
                .filter(part -> !placed.containsKey(part))
                .toList();
        List<PartId> running = review.parts().stream()
                .filter(part -> placed.containsKey(part) && placed.get(part).isOpen())
                .toList();
        return Stream.concat(
                waiting.isEmpty() ? Stream.empty() : Stream.of(review.about(waiting)),
                running.isEmpty() || review.kind() != ReviewKind.CONCURRENT_PROCEEDINGS
                        ? Stream.empty()
                        : Stream.of(review.asNotice().about(running)));
    }

    private void bring(Decision.DecidedTrack decided, String edition, Map<PartId, TrackFile> placed) {
        List<PartId> coming = decided.parts().stream()
                .filter(part -> comes(part, decided, placed.get(part)))
                .toList();
        if (coming.isEmpty()) {
            return;
        }
        List<TrackFile> left = coming.stream()
                .map(placed::get)
                .filter(track -> track != null && track.isOpen())
                .distinct()
                .toList();
        Optional<TrackFile> whole = left.stream()
                .filter(track -> decided.notTaken() != null
                        && track.route().equals(decided.route())
                        && coming.containsAll(track.parts()))
                .findFirst();
        if (whole.isPresent()) {
            file.endByDecision(whole.get().id(), decided.notTaken(), FactDate.day(now.today()));
            return;
        }
        left.forEach(track -> leave(track, coming));
        TrackFile target = assign(decided, edition, coming);
        left.forEach(track -> new StageAnsweredElsewhere(file, now).carryOver(track, target, coming));
        if (decided.notTaken() != null) {
            file.endByDecision(target.id(), decided.notTaken(), FactDate.day(now.today()));
        }
    }

    /** What stands nowhere comes; what stands somewhere comes only if a person has ruled on it and it goes another way. */
    private boolean comes(PartId part, Decision.DecidedTrack decided, TrackFile stands) {
        if (stands == null) {
            return true;
        }
        boolean goesAnotherWay = !stands.route().equals(decided.route())
                || (decided.notTaken() != null && stands.isOpen())
                || (decided.notTaken() == null && stands.isNotTaken());
        return goesAnotherWay && file.isRuled(part);
    }

    private void leave(TrackFile track, Collection<PartId> parts) {
        TrackFile remaining = track.without(parts);
        if (remaining.parts().isEmpty()) {
            file.endByDecision(track.id(), ClosedAs.SUPERSEDED, FactDate.day(now.today()));
        } else {
            file.assign(remaining);
        }
    }

    private TrackFile assign(Decision.DecidedTrack decided, String edition, List<PartId> parts) {
        List<Reason> reasons = decided.reasons().stream()
                .filter(reason -> parts.contains(new PartId(reason.element(), reason.child())))
                .toList();
        TrackFile target = file.tracks().stream()
                .filter(track -> decided.notTaken() == null && canBeJoined(track, decided))
                .findFirst()
                .map(track -> track.joinedBy(parts, reasons, edition, now.today(), decided.byPerson()))
                .orElseGet(() -> opened(decided, edition, parts, reasons));
        file.assign(target);
        return target;
    }

    private TrackFile opened(Decision.DecidedTrack decided, String edition, List<PartId> parts, List<Reason> reasons) {
        return new TrackFile(
                TimeOrderedId.next(),
                decided.route(),
                parts,
                reasons,
                edition,
                now.today(),
                decided.byPerson(),
                file.firstStage(decided.route()),
                null,
                1,
                List.of());
    }

    /** Past its first stage a track is joined no more: what comes is owed stages of its own. */
    private boolean canBeJoined(TrackFile track, Decision.DecidedTrack decided) {
        return track.isOpen()
                && track.route().equals(decided.route())
                && (track.stage() == null || track.stage().equals(file.firstStage(track.route())));
    }

    private void ask(Decision.ReviewNeeded needed) {
        Optional<Review> asked = file.openReviews().stream()
                .filter(review -> review.asksTheSameAs(needed))
                .findFirst();
        if (asked.isEmpty()) {
            file.ask(Review.of(needed, now.today(), reviews.of(needed.kind()).dueBy(now.today())));
        } else if (!asked.get().content().parts().equals(needed.parts())) {
            file.ask(asked.get().about(needed.parts()));
        }
    }

    private void endReviewsThatAreAnswered(List<Decision.ReviewNeeded> needed) {
        Set<Review> asked = Set.copyOf(file.openReviews());
        asked.stream()
                .filter(review -> review.cameFromRouting())
                .filter(review -> needed.stream().noneMatch(review::asksTheSameAs))
                .sorted((one, other) -> one.id().compareTo(other.id()))
                .forEach(review -> file.answer(review, ReviewOutcome.FACTS_ADDED, now));
    }
}
