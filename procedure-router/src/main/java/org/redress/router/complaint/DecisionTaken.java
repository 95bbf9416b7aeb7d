package org.redress.router.complaint;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.redress.platform.time.FactDate;
import org.redress.router.codes.ClosedAs;
import org.redress.router.codes.ReviewKind;
import org.redress.router.codes.Step;
import org.redress.router.procedure.DateOrder;
import org.redress.router.procedure.StepEntry;
import org.redress.router.procedure.Track;
import org.redress.router.routing.PartId;
import org.redress.router.routing.Ruling;

/** What a decision brings about besides the route: its review ends, and where the procedure knows such a step it is taken. */
final class DecisionTaken {
    private static final String YES = "yes";

    private final CaseFile file;
    private final Occasion now;

    DecisionTaken(CaseFile file, Occasion now) {
        this.file = file;
        this.now = now;
    }

    void apply(PersonsDecision decision) {
        file.openReviews().stream()
                .filter(review -> review.id().equals(decision.reviewId()))
                .findFirst()
                .ifPresent(review -> {
                    file.answer(review, ReviewOutcome.DECIDED, now);
                    if (isAgreedToSkip(decision)) {
                        skipStage1(decision);
                    }
                    if (decision.content().kind() == ReviewKind.LATE_PANEL_REQUEST) {
                        lateRequest(review, decision);
                    }
                });
    }

    /** The tracker counts from a decision on interest (SI 2006/1738 reg 14(3)(a)), so it stands on the track as a step. */
    void recordSteps(PersonsDecision decision) {
        Optional<Step> step = stepOf(decision);
        if (step.isEmpty()) {
            return;
        }
        List<PartId> parts =
                decision.content().rulings().stream().map(Ruling::part).toList();
        for (TrackFile track : file.tracks()) {
            List<UUID> about = track.parts().stream()
                    .filter(parts::contains)
                    .map(PartId::element)
                    .filter(element -> element != null)
                    .distinct()
                    .toList();
            boolean isAbout = track.parts().stream().anyMatch(parts::contains);
            if (isAbout && track.route().isChildrenAct() && track.closedAs() != ClosedAs.SUPERSEDED) {
                record(track, step.get(), about, decision);
            }
        }
    }

    private void record(TrackFile track, Step step, List<UUID> elements, PersonsDecision decision) {
        Track procedure = file.procedureOf(track).orElseThrow();
        if (procedure.whyNotNow(step).isEmpty()) {
            file.take(track.id(), entry(step, elements, decision), now);
        }
    }

    private StepEntry entry(Step step, List<UUID> elements, PersonsDecision decision) {
        FactDate on = DateOrder.later(FactDate.day(decision.decidedOn()), file.receivedOn());
        return new StepEntry(
                step, on, null, null, null, null, ground(decision), null, null, elements, null, null, null, null);
    }

    private static String ground(PersonsDecision decision) {
        ClosedAs notTaken = decision.content().notTaken();
        if (decision.content().kind() == ReviewKind.PROPOSED_CHANGE) {
            return YES.equals(decision.content().answers().get("deferred")) ? "deferred" : "not_deferred";
        }
        return notTaken == null ? "accepted" : "refused";
    }

    private static Optional<Step> stepOf(PersonsDecision decision) {
        ReviewKind kind = decision.content().kind();
        if (kind == null) {
            return Optional.empty();
        }
        return switch (kind) {
            case SUFFICIENT_INTEREST -> Optional.of(Step.SUFFICIENT_INTEREST_DECIDED);
            case LATE -> Optional.of(Step.LATE_REPRESENTATIONS_DECIDED);
            case PROPOSED_CHANGE -> Optional.of(Step.DEFERRAL_DECIDED);
            default -> Optional.empty();
        };
    }

    private static boolean isAgreedToSkip(PersonsDecision decision) {
        return decision.content().kind() == ReviewKind.PREMATURE_REQUEST
                && YES.equals(decision.content().answers().get("agreed_to_skip"));
    }

    private void lateRequest(Review review, PersonsDecision decision) {
        boolean accepted = YES.equals(decision.content().answers().get("accepted"));
        file.pending().stream()
                .filter(statement -> review.isAboutRequest(statement.id()))
                .findFirst()
                .ifPresent(statement ->
                        file.put(statement.in(accepted ? Statement.State.ACCEPTED : Statement.State.NOTED)));
    }

    private void skipStage1(PersonsDecision decision) {
        file.tracks().stream()
                .filter(track -> track.route().isChildrenAct() && track.isOpen())
                .filter(track -> file.procedureOf(track)
                        .orElseThrow()
                        .whyNotNow(Step.STAGE1_SKIPPED_BY_AGREEMENT)
                        .isEmpty())
                .findFirst()
                .ifPresent(track ->
                        file.take(track.id(), entry(Step.STAGE1_SKIPPED_BY_AGREEMENT, List.of(), decision), now));
    }
}
