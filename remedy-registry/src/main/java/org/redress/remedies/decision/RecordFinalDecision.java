package org.redress.remedies.decision;

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
import org.redress.platform.http.Versions;
import org.redress.platform.identity.CouncilTransaction;
import org.redress.platform.time.FactDate;
import org.redress.remedies.complaint.Complaints;
import org.redress.remedies.remedy.DecisionState;
import org.redress.remedies.remedy.Remedies;

/** Records the final decision on what was a draft. What was issued counts, whole; what the draft proposed is dropped. */
@ApplicationScoped
class RecordFinalDecision {

    private final Decisions decisions;
    private final Complaints complaints;
    private final Remedies drafted;
    private final FindingAsked findings;
    private final RemediesAsked remedies;
    private final AgreeRemedies agree;
    private final IdempotentWrites writes;

    /** The final decision as it was issued. */
    @Schema(name = "FinalDecision")
    record Request(
            @NotNull FactDate decidedOn,
            @NotNull DecisionOutcome outcome,
            @Size(max = 200) @PlainText String ombudsmanCategory,
            @Size(max = 5) List<@NotNull FaultAbout> faultAbout,
            @Pattern(regexp = "^P[1-9]\\d{0,2}[DWMY]$", message = "must be a period such as P12M")
                    @Schema(examples = "P12M")
                    String returnWithin,
            Boolean evidenceRequested,
            @Size(max = 50) List<@NotNull @Valid RemedyAsked> remedies)
            implements AsIssued {}

    RecordFinalDecision(
            Decisions decisions,
            Complaints complaints,
            Remedies drafted,
            FindingAsked findings,
            RemediesAsked remedies,
            AgreeRemedies agree,
            IdempotentWrites writes) {
        this.decisions = decisions;
        this.complaints = complaints;
        this.drafted = drafted;
        this.findings = findings;
        this.remedies = remedies;
        this.agree = agree;
        this.writes = writes;
    }

    Uni<Response> record(UUID id, long seen, Request request) {
        Finding issued = findings.read(request, DecisionState.FINAL);
        return writes.once(request, tx -> hold(tx, id).chain(draft -> {
            Versions.check(seen, draft.version());
            return store(tx, draft.becomeFinal(issued), request);
        }));
    }

    /** The complaint first: a step that is recorded now is either seen here or sees the decision. */
    private Uni<Decision> hold(CouncilTransaction tx, UUID id) {
        return decisions
                .get(tx, id)
                .chain(decision -> decision.complaintId() == null
                        ? Uni.createFrom().item(true)
                        : complaints.hold(tx, decision.complaintId()))
                .chain(() -> decisions.hold(tx, id));
    }

    private Uni<Answer> store(CouncilTransaction tx, Decision decision, Request request) {
        return decisions
                .keep(tx, decision)
                .chain(() -> drafted.dropDraft(tx, decision.id()))
                .chain(() -> agree.of(tx, decision, remedies.of(request.recommendations(), decision.underDecision())));
    }
}
