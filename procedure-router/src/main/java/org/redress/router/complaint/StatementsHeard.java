package org.redress.router.complaint;

import java.util.List;
import java.util.Optional;
import org.redress.platform.http.Refusal;
import org.redress.platform.time.FactDate;
import org.redress.router.codes.ClosedAs;
import org.redress.router.codes.ReviewKind;
import org.redress.router.codes.Step;
import org.redress.router.procedure.DateOrder;
import org.redress.router.procedure.Limit;
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
    private static final String ASK_FOR_A_PANEL = "CA-S3-ASK";

    private final CaseFile file;
    private final Eligibility rules;
    private final Reviews reviews;
    private final Occasion now;
    private final Requests requests;

    StatementsHeard(CaseFile file, Eligibility rules, Reviews reviews, Occasion now) {
        this.file = file;
        this.rules = rules;
        this.reviews = reviews;
        this.now = now;
        this.requests = new Requests(file, now);
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
        if (statement.kind() == Statement.Kind.PROMISE) {
            return false;
        }
        if (statement.kind() == Statement.Kind.RETRACTION) {
            return retract(statement);
        }
        List<TrackFile> tracks = Hearing.tracksFor(file, statement);
        if (tracks.isEmpty()) {
            return false;
        }
        return switch (statement.kind()) {
            case STAGE_REQUEST ->
                statement.isImpliedRequest() ? impliedRequest(statement, tracks) : request(statement, tracks);
            case SATISFACTION -> satisfaction(statement, tracks);
            case STAGE2_REMEDY -> remedy(statement, tracks.get(0), procedureOf(tracks.get(0)));
            case CONTACT, WITHDRAWAL, RETRACTION, PROMISE -> false;
        };
    }

    private Track procedureOf(TrackFile track) {
        return file.procedureOf(track).orElseThrow();
    }

    /** Opens the stage on every track that can take the request; where none can, the first says why. */
    private boolean request(Statement request, List<TrackFile> tracks) {
        Step step = Hearing.stepOf(request);
        boolean taken = false;
        for (TrackFile track : tracks) {
            Track procedure = procedureOf(track);
            if (!requests.canTake(request, step, procedure)) {
                continue;
            }
            if (step == Step.STAGE3_REQUESTED && !request.isAccepted()) {
                Optional<Limit> limit = procedure.limit(ASK_FOR_A_PANEL);
                if (limit.isEmpty()) {
                    return false;
                }
                if (limit.get().hasPassedBy(request.said().on())) {
                    return askAbout(request, ReviewKind.LATE_PANEL_REQUEST, true, gateOf(request));
                }
            }
            requests.take(request, step, track, procedure, new StepEntry.Origin(request.id(), null, null));
            taken = true;
        }
        return taken ? settle(request) : cannotBeTaken(request, whatItMayBeAbout(request, tracks));
    }

    /** Of several tracks the one that has not come to the stage yet: it may be the one that is meant. */
    private Track whatItMayBeAbout(Statement request, List<TrackFile> tracks) {
        return tracks.stream()
                .map(this::procedureOf)
                .filter(procedure -> procedure.stage() < request.said().stage())
                .findFirst()
                .orElseGet(() -> procedureOf(tracks.get(0)));
    }

    private boolean cannotBeTaken(Statement request, Track procedure) {
        int wanted = request.said().stage();
        boolean hasEnded = procedure.closedAs().isPresent() || procedure.isWithdrawn();
        if (hasEnded || procedure.stage() < wanted) {
            return askAbout(request, ReviewKind.PREMATURE_REQUEST, true, gateOf(request));
        }
        if (procedure.stage() == wanted && !procedure.isAwaitingAnswer(wanted)) {
            return askAbout(request, ReviewKind.SATISFACTION_UNCONFIRMED, false, "G-S3MUST");
        }
        return settle(request);
    }

    /**
     * Being unhappy with an answer, in whatever words, is a request for stage 2 (SI 2006/1738 reg 15(2)). The answer may
     * reach the record after the word, so the request that lies in it is kept on its own.
     */
    private boolean satisfaction(Statement record, List<TrackFile> tracks) {
        boolean recorded = false;
        boolean mayAskForStage2 = false;
        for (TrackFile track : answered(tracks)) {
            Track procedure = procedureOf(track);
            mayAskForStage2 |= !record.said().satisfied()
                    && !procedure.isWithdrawn()
                    && (procedure.stage() < STAGE_2
                            || procedure.joins(
                                    Step.STAGE2_REQUESTED, record.said().on()));
            if (procedure.knows(Step.SATISFACTION_RECORDED)
                    && procedure.whyNotNow(Step.SATISFACTION_RECORDED).isEmpty()) {
                StepEntry.Origin origin =
                        new StepEntry.Origin(null, null, record.said().satisfied());
                FactDate on = requests.notBeforeReceipt(record.said().on());
                file.take(
                        track.id(), StepEntry.of(Step.SATISFACTION_RECORDED, on).because(origin), now);
                recorded = true;
            }
        }
        if (mayAskForStage2) {
            file.put(record.impliedRequest());
            return settle(record);
        }
        return recorded && settle(record);
    }

    /** Of several tracks the word is about those that have had an answer. */
    private List<TrackFile> answered(List<TrackFile> tracks) {
        List<TrackFile> answered = tracks.stream()
                .filter(track -> procedureOf(track)
                        .answeredOn(procedureOf(track).stage())
                        .isPresent())
                .toList();
        return answered.isEmpty() ? tracks.subList(0, 1) : answered;
    }

    private boolean impliedRequest(Statement request, List<TrackFile> tracks) {
        boolean taken = false;
        boolean waits = false;
        for (TrackFile track : tracks) {
            Track procedure = procedureOf(track);
            Optional<FactDate> answered = procedure.whatItFollowsWasOn(Step.STAGE2_REQUESTED);
            if (answered.isEmpty()) {
                waits = true;
            } else if (!DateOrder.surelyBefore(request.said().on(), answered.get())
                    && requests.canTake(request, Step.STAGE2_REQUESTED, procedure)) {
                StepEntry.Origin origin = new StepEntry.Origin(null, null, false);
                requests.take(request, Step.STAGE2_REQUESTED, track, procedure, origin);
                taken = true;
            }
        }
        if (taken) {
            return settle(request);
        }
        if (!waits) {
            file.put(request.in(Statement.State.NOTED));
        }
        return false;
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
                    StepEntry.of(Step.STAGE2_OPENED_BY_REMEDY, requests.notBeforeReceipt(decided))
                            .because(origin),
                    now);
        }
        return settle(remedy);
    }

    /** Withdrawing needs no route: what is still undecided need not be decided any more. */
    private boolean withdraw(Statement withdrawal) {
        FactDate on = requests.notBeforeReceipt(withdrawal.said().on());
        StepEntry entry = StepEntry.of(Step.WITHDRAWN, on);
        for (TrackFile track : file.tracks()) {
            Optional<Track> procedure = file.procedureOf(track);
            if (procedure.filter(one -> one.knows(Step.WITHDRAWN)).isEmpty() && track.isOpen()) {
                file.end(track.id(), entry, ClosedAs.WITHDRAWN, now);
            } else if (procedure.isPresent()
                    && procedure.get().whyNotNow(Step.WITHDRAWN).isEmpty()) {
                file.take(track.id(), entry, now);
            }
        }
        file.openReviews().forEach(review -> file.answer(review, ReviewOutcome.WITHDRAWN, now));
        return settle(withdrawal);
    }

    /** Within the year it goes on at the stage it had reached; the old clock stays as it was. */
    private boolean retract(Statement retraction) {
        FactDate on = requests.notBeforeReceipt(retraction.said().on());
        for (TrackFile track : file.tracks()) {
            file.procedureOf(track)
                    .filter(procedure -> procedure.knows(Step.WITHDRAWAL_RETRACTED)
                            && procedure.whyNotNow(Step.WITHDRAWAL_RETRACTED).isEmpty())
                    .ifPresent(procedure -> file.take(track.id(), StepEntry.of(Step.WITHDRAWAL_RETRACTED, on), now));
        }
        return settle(retraction);
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
}
