package org.redress.router.complaint;

import java.util.UUID;
import org.redress.router.codes.ReviewKind;
import org.redress.router.rules.Reviews;

/** What was promised in the procedure: somebody sees to it until it is done. */
final class Promises {
    private final CaseFile file;
    private final Reviews reviews;
    private final Occasion now;

    Promises(CaseFile file, Reviews reviews, Occasion now) {
        this.file = file;
        this.reviews = reviews;
        this.now = now;
    }

    void ask(UUID promise) {
        boolean asked = file.openReviews().stream().anyMatch(review -> review.isAboutRequest(promise));
        if (!asked) {
            file.childrenActTrack()
                    .ifPresent(track -> file.ask(Review.ofTrack(
                            track, reviews.of(ReviewKind.PROMISE_OPEN), promise, file.receivedOn(), now.today())));
        }
    }

    void done(UUID promise) {
        file.pending().stream()
                .filter(statement -> statement.kind() == Statement.Kind.PROMISE
                        && statement.id().equals(promise))
                .findFirst()
                .ifPresent(statement -> file.put(statement.in(Statement.State.APPLIED)));
        file.openReviews().stream()
                .filter(review -> review.kind() == ReviewKind.PROMISE_OPEN && review.isAboutRequest(promise))
                .forEach(review -> file.answer(review, ReviewOutcome.FACTS_ADDED, now));
    }
}
