package org.redress.remedies.decision;

import io.quarkiverse.resteasy.problem.HttpProblem;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.redress.platform.http.Answer;
import org.redress.platform.http.IdempotentWrites;
import org.redress.platform.http.PlainText;
import org.redress.platform.http.Problems;
import org.redress.platform.identity.Caller;
import org.redress.platform.identity.CouncilTransaction;
import org.redress.platform.identity.CurrentCaller;
import org.redress.platform.time.FactDate;
import org.redress.platform.time.TimeOrderedId;
import org.redress.remedies.DecisionKeys;
import org.redress.remedies.complaint.Complaints;
import org.redress.remedies.remedy.DecisionState;
import org.redress.remedies.remedy.Remedy;

/** Records a decision of the Ombudsman, or the draft of one, with what it recommends. */
@ApplicationScoped
class RecordDecision {

    private static final long FIRST_VERSION = 1;

    private final Decisions decisions;
    private final Complaints complaints;
    private final FindingAsked findings;
    private final RemediesAsked remedies;
    private final DecisionKeys keys;
    private final AgreeRemedies agree;
    private final IdempotentWrites writes;
    private final CurrentCaller caller;

    /**
     * @param complaintId left out for a decision that stands without a complaint
     * @param state final, unless said otherwise
     * @param decidedOn of a final decision; may be not known. A draft has none.
     */
    @Schema(name = "DecisionToRecord")
    record Request(
            @NotNull
                    @Pattern(
                            regexp = Decision.REFERENCE,
                            message = "must be two, three and three digits with single spaces, such as 24 003 150")
                    @Schema(examples = "24 003 150")
                    String reference,
            UUID complaintId,
            DecisionState state,
            FactDate decidedOn,
            @NotNull DecisionOutcome outcome,
            @Size(max = 200) @PlainText String ombudsmanCategory,
            @Size(max = 5) List<@NotNull FaultAbout> faultAbout,
            @Pattern(regexp = "^P[1-9]\\d{0,2}[DWMY]$", message = "must be a period such as P12M")
                    @Schema(examples = "P12M")
                    String returnWithin,
            Boolean evidenceRequested,
            @Size(max = 50) List<@NotNull @Valid RemedyAsked> remedies)
            implements AsIssued {}

    RecordDecision(
            Decisions decisions,
            Complaints complaints,
            FindingAsked findings,
            RemediesAsked remedies,
            DecisionKeys keys,
            AgreeRemedies agree,
            IdempotentWrites writes,
            CurrentCaller caller) {
        this.decisions = decisions;
        this.complaints = complaints;
        this.findings = findings;
        this.remedies = remedies;
        this.keys = keys;
        this.agree = agree;
        this.writes = writes;
        this.caller = caller;
    }

    Uni<Response> record(Request request) {
        DecisionState state = request.state() == null ? DecisionState.FINAL : request.state();
        Caller who = caller.get();
        UUID id = TimeOrderedId.next();
        Decision decision = new Decision(
                id,
                request.complaintId(),
                request.complaintId() == null ? id : request.complaintId(),
                request.reference(),
                state,
                findings.read(request, state),
                keys.forNew(who.council(), id),
                FIRST_VERSION);
        List<Remedy> asked = remedies.of(request.recommendations(), decision.underDecision());
        return writes.once(request, tx -> store(tx, decision, asked, who.subject()));
    }

    private Uni<Answer> store(CouncilTransaction tx, Decision decision, List<Remedy> asked, String by) {
        return complaints
                .mustTakeDecisions(tx, decision.complaintId())
                .chain(() -> decisions.add(tx, decision, by))
                .chain(added -> added ? agree.of(tx, decision, asked) : refuse(tx, decision.reference()));
    }

    private Uni<Answer> refuse(CouncilTransaction tx, String reference) {
        return decisions.bearing(tx, reference).map(other -> {
            throw HttpProblem.builder(Problems.conflict(
                            "reference-already-recorded",
                            "Decision " + reference + " is recorded already, with the id " + other.id() + "."))
                    .with("field", "reference")
                    .with("decisionId", other.id())
                    .build();
        });
    }
}
