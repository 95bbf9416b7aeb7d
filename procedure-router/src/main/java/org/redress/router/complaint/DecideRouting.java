package org.redress.router.complaint;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.redress.platform.http.Answer;
import org.redress.platform.http.IdempotentWrites;
import org.redress.platform.http.Problems;
import org.redress.platform.http.Refusal;
import org.redress.platform.http.Versions;
import org.redress.platform.identity.CurrentCaller;
import org.redress.platform.time.TimeOrderedId;
import org.redress.router.rules.ReviewRule;
import org.redress.router.rules.Reviews;

/** Puts on record what a person decided about a route and lets it take effect. */
@ApplicationScoped
class DecideRouting {
    private final CurrentCaller caller;
    private final IdempotentWrites writes;
    private final CaseFiles files;
    private final Desk desk;
    private final Reviews reviews;
    private final Clock clock;

    DecideRouting(
            CurrentCaller caller, IdempotentWrites writes, CaseFiles files, Desk desk, Reviews reviews, Clock clock) {
        this.caller = caller;
        this.writes = writes;
        this.files = files;
        this.desk = desk;
        this.reviews = reviews;
        this.clock = clock;
    }

    /** @param override whether the decision goes against a rule */
    @Schema(name = "RecordedRoutingDecision")
    record Recorded(UUID id, boolean override) {}

    Uni<Response> decide(UUID complaintId, String ifMatch, DecisionForm form) {
        long expected = Versions.require(ifMatch);
        Occasion now = Occasion.of(clock, caller.get().subject());
        if (form.decidedOn() != null && form.decidedOn().isAfter(now.today())) {
            throw Problems.invalid("decidedOn", "The day lies in the future.");
        }
        return writes.once(form, tx -> files.take(tx, complaintId).chain(found -> {
            CaseFile file = found.orElseThrow(() -> Problems.notFound("complaint"));
            file.requireNotErased();
            Versions.check(expected, file.routing().version());
            PersonsDecision decision = form.review() == null ? unasked(file, form, now) : answer(file, form, now);
            file.decide(decision);
            new DecisionTaken(file, now).apply(decision);
            desk.route(file, file.routing().facts(), now);
            new DecisionTaken(file, now).recordSteps(decision);
            desk.settle(file, now);
            return files.putBack(tx, file, now).map(done -> Answer.created(
                            "/v1/complaints/" + complaintId + "/routing",
                            new Recorded(decision.id(), decision.override()))
                    .withVersion(file.routing().version() + 1));
        }));
    }

    private PersonsDecision answer(CaseFile file, DecisionForm form, Occasion now) {
        Review review = file.openReviews().stream()
                .filter(one -> one.id().equals(form.review()))
                .findFirst()
                .orElseThrow(() -> new Refusal(
                                "review-not-open", "The complaint has no open review " + form.review() + ".", null)
                        .withField("review"));
        ReviewRule rule = reviews.of(review.kind());
        DecisionCheck check = new DecisionCheck(form, review, rule);
        check.requireKindOfAnswer();
        check.requireAnswers();
        Rulings rulings = new Rulings(file, decidedOn(form, now));
        var said = rulings.of(review, form, rule);
        boolean override = check.goesAgainstARule(said);
        if (override || form.isNotTaken()) {
            requireReason(form);
        }
        return decision(
                form,
                now,
                review.id(),
                override,
                new PersonsDecision.Content(
                        review.kind(), form.answers(), form.isNotTaken() ? rule.notTaken() : null, said));
    }

    /** Where nobody asked, the rules had decided, so another place goes against them. */
    private PersonsDecision unasked(CaseFile file, DecisionForm form, Occasion now) {
        if (form.placements().isEmpty() || form.isNotTaken() || form.goes() != null) {
            throw Problems.invalid("placements", "Say which element goes where, or name the review that is answered.");
        }
        var said = new Rulings(file, decidedOn(form, now)).of(form.placements());
        boolean override = desk.goesAgainstTheRules(file, said);
        if (override) {
            requireReason(form);
        }
        return decision(form, now, null, override, new PersonsDecision.Content(null, form.answers(), null, said));
    }

    private static PersonsDecision decision(
            DecisionForm form, Occasion now, UUID review, boolean override, PersonsDecision.Content content) {
        return new PersonsDecision(
                TimeOrderedId.next(),
                review,
                override,
                content,
                form.reason(),
                decidedOn(form, now),
                now.at(),
                now.by());
    }

    private static LocalDate decidedOn(DecisionForm form, Occasion now) {
        return form.decidedOn() == null ? now.today() : form.decidedOn();
    }

    private static void requireReason(DecisionForm form) {
        if (form.reason() == null || form.reason().isBlank()) {
            throw Problems.invalid(
                    "reason", "The decision goes against a rule, or leaves something unconsidered: say why.");
        }
    }
}
