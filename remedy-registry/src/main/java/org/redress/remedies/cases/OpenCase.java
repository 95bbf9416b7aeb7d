package org.redress.remedies.cases;

import io.quarkiverse.resteasy.problem.HttpProblem;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.redress.platform.events.Outbox;
import org.redress.platform.http.Answer;
import org.redress.platform.http.IdempotentWrites;
import org.redress.platform.http.Problems;
import org.redress.platform.identity.CouncilTransaction;
import org.redress.platform.identity.CurrentCaller;
import org.redress.platform.time.FactDate;
import org.redress.platform.time.TimeOrderedId;
import org.redress.remedies.FactDays;
import org.redress.remedies.complaint.Complaints;
import org.redress.remedies.remedy.FinalDecisions;
import org.redress.remedies.remedy.RemedyEvents;

/** The council hears that somebody has complained to the Ombudsman. */
@ApplicationScoped
class OpenCase {

    /** How the Ombudsman writes a reference. */
    static final String REFERENCE = "^\\d{2} \\d{3} \\d{3}$";

    private static final long FIRST_VERSION = 1;

    private final Cases cases;
    private final Complaints complaints;
    private final FinalDecisions decisions;
    private final FactDays days;
    private final Outbox outbox;
    private final IdempotentWrites writes;
    private final CurrentCaller caller;

    /**
     * @param complaintId left out for a case that stands without a complaint
     * @param openedOn the day the council heard of it
     * @param followsDecision the decision whose remedy failed, where that is what the case is about
     */
    @Schema(name = "OmbudsmanCaseToOpen")
    record Request(
            @NotNull
                    @Pattern(
                            regexp = REFERENCE,
                            message = "must be two, three and three digits with single spaces, such as 24 003 150")
                    @Schema(examples = "24 003 150")
                    String reference,
            UUID complaintId,
            @NotNull FactDate openedOn,
            UUID followsDecision) {}

    OpenCase(
            Cases cases,
            Complaints complaints,
            FinalDecisions decisions,
            FactDays days,
            Outbox outbox,
            IdempotentWrites writes,
            CurrentCaller caller) {
        this.cases = cases;
        this.complaints = complaints;
        this.decisions = decisions;
        this.days = days;
        this.outbox = outbox;
        this.writes = writes;
        this.caller = caller;
    }

    Uni<Response> open(Request request) {
        days.check("openedOn", request.openedOn());
        UUID id = TimeOrderedId.next();
        OmbudsmanCase opened = new OmbudsmanCase(
                id,
                request.complaintId(),
                request.complaintId() == null ? id : request.complaintId(),
                request.reference(),
                RemedyEvents.withoutWords(request.openedOn()),
                request.followsDecision(),
                null,
                List.of(),
                FIRST_VERSION);
        String by = caller.get().subject();
        return writes.once(request, tx -> store(tx, opened, by));
    }

    private Uni<Answer> store(CouncilTransaction tx, OmbudsmanCase opened, String by) {
        return complaints
                .mustKnow(tx, opened.complaintId())
                .chain(() -> decisions.mustBeFinal(tx, "followsDecision", opened.follows()))
                .chain(() -> cases.add(tx, opened, by))
                .chain(added -> added ? outbox.append(tx, CaseEvents.opened(opened)) : refuse(tx, opened.reference()))
                .map(told -> Answer.created(
                                "/v1/ombudsman-cases/" + opened.id(),
                                new CaseChange.Changed(opened.id(), opened.reference(), null))
                        .withVersion(opened.version()));
    }

    private Uni<Void> refuse(CouncilTransaction tx, String reference) {
        return cases.bearing(tx, reference).map(other -> {
            throw HttpProblem.builder(Problems.conflict(
                            "reference-already-recorded",
                            "Case " + reference + " is recorded already, with the id " + other.id() + "."))
                    .with("field", "reference")
                    .with("caseId", other.id())
                    .build();
        });
    }
}
