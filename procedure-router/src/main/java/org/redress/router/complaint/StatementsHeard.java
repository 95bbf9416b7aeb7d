package org.redress.router.complaint;

import java.util.Optional;
import org.redress.platform.http.Refusal;
import org.redress.platform.time.FactDate;
import org.redress.router.codes.ClosedAs;
import org.redress.router.codes.ReviewKind;
import org.redress.router.codes.Step;
import org.redress.router.procedure.DateOrder;
import org.redress.router.procedure.StepEntry;
import org.redress.router.procedure.Track;
import org.redress.router.rules.Eligibility;
import org.redress.router.rules.Reviews;

/**
 * Lets what complainants and the Ombudsman said take effect in the procedure, in the order in which it was heard of, as
 * far as the procedure allows it now. What it does not allow yet is kept.
 */
final class StatementsHeard {
    private static final int STAGE_2 = 2;

    private final CaseFile file;
    private final Eligibility rules;
    private final Reviews reviews;
    private final Occasion now;

    StatementsHeard(CaseFile file, Eligibility rules, Reviews reviews, Occasion now) {
        this.file = file;
        this.rules = rules;
        this.reviews = reviews;
        this.now = now;
    }

    /** One statement that takes effect may be what another one waited for, so this goes on until none does. */
    void apply() {
        boolean anyTookEffect = true;
        while (anyTookEffect) {
            anyTookEffect = false;
            for (Statement statement : file.pending()) {
                anyTookEffect |= heard(statement);
            }
        }
    }

    /**
     * What was said is never turned away: another service has it on record. What the procedure refuses is asked about
     * where it is a request, and otherwise kept without effect.
     */
    private boolean heard(Statement statement) {
        try {
            return applied(statement);
        } catch (Refusal refused) {
            if (statement.kind() == Statement.Kind.STAGE_REQUEST && !statement.isImpliedRequest()) {
                return askAbout(statement, ReviewKind.PREMATURE_REQUEST, true, gateOf(statement));
            }
            file.put(statement.in(Statement.State.NOTED));
            return false;
        }
    }

    private boolean applied(Statement statement) {
        if (statement.kind() == Statement.Kind.WITHDRAWAL) {
            return withdraw(statement);
        }
        Optional<TrackFile> track = file.childrenActTrack();
        if (track.isEmpty()) {
            return false;
        }
        Track procedure = file.procedureOf(track.get()).orElseThrow();
        return switch (statement.kind()) {
            case STAGE_REQUEST ->
                statement.isImpliedRequest()
                        ? impliedRequest(statement, track.get(), procedure)
                        : request(statement, track.get(), procedure);
            case SATISFACTION -> satisfaction(statement, track.get(), procedure);
            case STAGE2_REMEDY -> remedy(statement, track.get(), procedure);
            case CONTACT, WITHDRAWAL -> false;
        };
    }

    private boolean request(Statement request, TrackFile track, Track procedure) {
        int wanted = request.said().stage();
        Step step = wanted == STAGE_2 ? Step.STAGE2_REQUESTED : Step.STAGE3_REQUESTED;
        if (canTake(request, step, procedure)) {
            takeRequest(request, step, track, procedure, new StepEntry.Origin(request.id(), null, null));
            return settle(request);
        }
        boolean hasEnded = procedure.closedAs().isPresent() || procedure.isWithdrawn();
        if (hasEnded || procedure.stage() < wanted) {
            return askAbout(request, ReviewKind.PREMATURE_REQUEST, true, gateOf(request));
        }
        if (procedure.stage() == wanted && !procedure.isAwaitingAnswer(wanted)) {
            return askAbout(request, ReviewKind.SATISFACTION_UNCONFIRMED, false, "G-S3MUST");
        }
        return settle(request);
    }

    /** Also where a remedy has opened the stage since: the stage counts from the request (SI 2006/1738 reg 17(4)). */
    private boolean canTake(Statement request, Step step, Track procedure) {
        return procedure.whyNotNow(step).isEmpty() || procedure.joins(step, takesEffectOn(request, step, procedure));
    }

    private void takeRequest(Statement request, Step step, TrackFile track, Track procedure, StepEntry.Origin origin) {
        FactDate on = takesEffectOn(request, step, procedure);
        file.take(
                track.id(),
                StepEntry.of(step, on).receivedOn(request.said().on()).because(origin),
                now);
    }

    /** A request kept until now takes effect on the day of the answer it waited for, any other on its own day. */
    private FactDate takesEffectOn(Statement request, Step step, Track procedure) {
        FactDate asked = request.said().on();
        return notBeforeReceipt(procedure
                .whatItFollowsWasOn(step)
                .map(answered -> DateOrder.later(asked, answered))
                .orElse(asked));
    }

    /**
     * Being unhappy with an answer, in whatever words, is a request for stage 2 (SI 2006/1738 reg 15(2)). The answer may
     * reach the record after the word, so the request that lies in it is kept on its own.
     */
    private boolean satisfaction(Statement record, TrackFile track, Track procedure) {
        boolean recorded = procedure.whyNotNow(Step.SATISFACTION_RECORDED).isEmpty();
        boolean mayAskForStage2 = !record.said().satisfied()
                && (procedure.stage() < STAGE_2
                        || procedure.joins(Step.STAGE2_REQUESTED, record.said().on()));
        if (recorded) {
            StepEntry.Origin origin =
                    new StepEntry.Origin(null, null, record.said().satisfied());
            FactDate on = notBeforeReceipt(record.said().on());
            file.take(track.id(), StepEntry.of(Step.SATISFACTION_RECORDED, on).because(origin), now);
        }
        if (mayAskForStage2 && !procedure.isWithdrawn()) {
            file.put(record.impliedRequest());
            return settle(record);
        }
        return recorded && settle(record);
    }

    private boolean impliedRequest(Statement request, TrackFile track, Track procedure) {
        Optional<FactDate> answered = procedure.whatItFollowsWasOn(Step.STAGE2_REQUESTED);
        if (answered.isEmpty()) {
            return false;
        }
        if (DateOrder.surelyBefore(request.said().on(), answered.get())
                || !canTake(request, Step.STAGE2_REQUESTED, procedure)) {
            file.put(request.in(Statement.State.NOTED));
            return false;
        }
        StepEntry.Origin origin = new StepEntry.Origin(null, null, false);
        takeRequest(request, Step.STAGE2_REQUESTED, track, procedure, origin);
        return settle(request);
    }

    /** Opens stage 2 unless it is open, or was answered on a day that may well lie after the decision. */
    private boolean remedy(Statement remedy, TrackFile track, Track procedure) {
        FactDate decided = remedy.said().on();
        boolean answeredSince = procedure.stage() >= STAGE_2
                && procedure
                        .answeredOn(STAGE_2)
                        .filter(day -> DateOrder.surelyBefore(day, decided))
                        .isEmpty();
        if (!answeredSince && procedure.whyNotNow(Step.STAGE2_OPENED_BY_REMEDY).isEmpty()) {
            StepEntry.Origin origin = new StepEntry.Origin(null, remedy.id(), null);
            file.take(
                    track.id(),
                    StepEntry.of(Step.STAGE2_OPENED_BY_REMEDY, notBeforeReceipt(decided))
                            .because(origin),
                    now);
        }
        return settle(remedy);
    }

    /** Withdrawing needs no route: what is still undecided need not be decided any more. */
    private boolean withdraw(Statement withdrawal) {
        FactDate on = notBeforeReceipt(withdrawal.said().on());
        StepEntry entry = StepEntry.of(Step.WITHDRAWN, on);
        for (TrackFile track : file.tracks()) {
            Optional<Track> procedure = file.procedureOf(track);
            if (procedure.isEmpty() && track.isOpen()) {
                file.end(track.id(), entry, ClosedAs.WITHDRAWN, now);
            } else if (procedure.isPresent()
                    && procedure.get().whyNotNow(Step.WITHDRAWN).isEmpty()) {
                file.take(track.id(), entry, now);
            }
        }
        file.openReviews().forEach(review -> file.answer(review, ReviewOutcome.WITHDRAWN, now));
        return settle(withdrawal);
    }

    private boolean askAbout(Statement request, ReviewKind kind, boolean blocking, String gate) {
        if (request.state() == Statement.State.WAITING) {
            file.ask(Review.ofRequest(
                    request,
                    kind,
                    blocking,
                    rules.gate(gate),
                    now.today(),
                    reviews.of(kind).dueBy(now.today())));
            file.put(request.in(Statement.State.IN_REVIEW));
        }
        return false;
    }

    private static String gateOf(Statement request) {
        return request.said().stage() == STAGE_2 ? "G-SKIP1" : "G-S3MUST";
    }

    private boolean settle(Statement statement) {
        file.put(statement.in(Statement.State.APPLIED));
        file.openReviews().stream()
                .filter(review -> review.isAboutRequest(statement.id()))
                .forEach(review -> file.answer(review, ReviewOutcome.REQUEST_APPLIED, now));
        return true;
    }

    private FactDate notBeforeReceipt(FactDate day) {
        return DateOrder.later(day, file.receivedOn());
    }
}
