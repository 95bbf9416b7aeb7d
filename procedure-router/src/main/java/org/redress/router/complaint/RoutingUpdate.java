package org.redress.router.complaint;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.redress.platform.time.TimeOrderedId;
import org.redress.router.procedure.ProcedureRules;
import org.redress.router.routing.Decision;
import org.redress.router.routing.PartId;
import org.redress.router.routing.Reason;

/**
 * Brings a decision of the router into a case file. What already runs on a track stays there: taking it elsewhere is a
 * person's decision. New parts join the open track that goes the same way, or open one.
 */
final class RoutingUpdate {
    private final CaseFile file;
    private final ProcedureRules childrenAct;
    private final Occasion now;

    RoutingUpdate(CaseFile file, ProcedureRules childrenAct, Occasion now) {
        this.file = file;
        this.childrenAct = childrenAct;
        this.now = now;
    }

    void enter(Decision decision) {
        Set<PartId> running =
                file.tracks().stream().flatMap(track -> track.parts().stream()).collect(Collectors.toSet());
        endReviewsThatAreAnswered(decision, running);
        decision.tracks()
                .forEach(decided -> assign(decided, decision.ruleEdition(), without(running, decided.parts())));
        decision.reviews().forEach(needed -> ask(needed, running));
    }

    private void assign(Decision.DecidedTrack decided, String edition, List<PartId> parts) {
        if (parts.isEmpty()) {
            return;
        }
        List<Reason> reasons = decided.reasons().stream()
                .filter(reason -> parts.contains(new PartId(reason.element(), reason.child())))
                .toList();
        Optional<TrackFile> running = file.tracks().stream()
                .filter(track -> track.isOpen() && track.route().equals(decided.route()))
                .findFirst();
        file.assign(running.map(track -> track.joinedBy(parts, reasons, edition, now.today()))
                .orElseGet(() -> new TrackFile(
                        TimeOrderedId.next(),
                        decided.route(),
                        parts,
                        reasons,
                        edition,
                        now.today(),
                        decided.route().isChildrenAct() ? childrenAct.firstStage() : null,
                        null,
                        1,
                        List.of())));
    }

    private void ask(Decision.ReviewNeeded needed, Set<PartId> running) {
        List<PartId> parts = needed.blocking() ? without(running, needed.parts()) : needed.parts();
        if (parts.isEmpty()) {
            return;
        }
        Optional<Review> asked = file.openReviews().stream()
                .filter(review -> review.asksTheSameAs(needed))
                .findFirst();
        if (asked.isEmpty()) {
            file.ask(Review.of(needed, parts, now.today()));
        } else if (!asked.get().content().parts().equals(parts)) {
            file.ask(asked.get().about(parts));
        }
    }

    private void endReviewsThatAreAnswered(Decision decision, Set<PartId> running) {
        file.openReviews().stream()
                .filter(review -> review.content().stageRequestId() == null)
                .filter(review -> decision.reviews().stream()
                        .noneMatch(needed -> review.asksTheSameAs(needed)
                                && !(needed.blocking() && running.containsAll(needed.parts()))))
                .forEach(review -> file.answer(review, ReviewOutcome.FACTS_ADDED, now));
    }

    private static List<PartId> without(Set<PartId> running, List<PartId> parts) {
        return parts.stream().filter(part -> !running.contains(part)).toList();
    }
}
