package org.redress.router.complaint;

import org.redress.platform.time.FactDate;
import org.redress.router.codes.ReviewKind;
import org.redress.router.codes.Step;
import org.redress.router.procedure.RecordedStep;
import org.redress.router.rules.Reviews;

/** An answer of which nobody has said whether it settles the matter. Silence settles nothing, so somebody asks. */
final class Unconfirmed {
    private final CaseFile file;
    private final Reviews reviews;
    private final Occasion now;

    Unconfirmed(CaseFile file, Reviews reviews, Occasion now) {
        this.file = file;
        this.reviews = reviews;
        this.now = now;
    }

    void ask() {
        boolean asked = file.openReviews().stream().anyMatch(one -> one.kind() == ReviewKind.SATISFACTION_UNCONFIRMED);
        if (asked) {
            return;
        }
        file.tracks().stream()
                .filter(track -> track.route().isChildrenAct() && track.isOpen())
                .filter(track -> file.procedureOf(track)
                        .flatMap(procedure -> procedure.answeredOn(1))
                        .flatMap(FactDate::latest)
                        .filter(day -> day.plus(reviews.unconfirmedAfter()).isBefore(now.today()))
                        .isPresent())
                .filter(track -> track.steps().stream().map(RecordedStep::step).noneMatch(Unconfirmed::isAWord))
                .findFirst()
                .ifPresent(track -> file.ask(Review.ofTrack(
                        track, reviews.of(ReviewKind.SATISFACTION_UNCONFIRMED), null, file.receivedOn(), now.today())));
    }

    private static boolean isAWord(Step step) {
        return step == Step.SATISFACTION_RECORDED || step == Step.WITHDRAWN || step == Step.STAGE2_REQUESTED;
    }
}
