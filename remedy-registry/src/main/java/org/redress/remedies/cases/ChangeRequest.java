package org.redress.remedies.cases;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.core.Response;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.redress.platform.http.IdempotentWrites;
import org.redress.platform.time.FactDate;
import org.redress.remedies.FactDays;
import org.redress.remedies.remedy.AgreedWith;
import org.redress.remedies.remedy.RemedyEvents;

/** What becomes of something the Ombudsman asked for: it is answered, or the Ombudsman gives another day. */
@ApplicationScoped
class ChangeRequest {

    private final CaseChange change;
    private final FactDays days;
    private final IdempotentWrites writes;

    /** @param answeredOn the day the answer was sent */
    @Schema(name = "OmbudsmanAnswer")
    record Answered(@NotNull FactDate answeredOn) {}

    /**
     * @param dueOn the new last day
     * @param agreedOn the day the Ombudsman gave it
     */
    @Schema(name = "OmbudsmanExtension")
    record Extended(@NotNull LocalDate dueOn, @NotNull AgreedWith agreedWith, @NotNull FactDate agreedOn) {}

    ChangeRequest(CaseChange change, FactDays days, IdempotentWrites writes) {
        this.change = change;
        this.days = days;
        this.writes = writes;
    }

    Uni<Response> answered(UUID caseId, UUID requestId, long seen, Answered request) {
        days.check("answeredOn", request.answeredOn());
        FactDate on = RemedyEvents.withoutWords(request.answeredOn());
        return writes.once(request, tx -> change.make(
                        tx,
                        caseId,
                        seen,
                        requestId,
                        one -> one.changed(requestId, before -> before.answered(on)),
                        one -> CaseEvents.answered(one, requestId))
                .map(after -> CaseChange.changed(after, requestId)));
    }

    Uni<Response> extended(UUID caseId, UUID requestId, long seen, Extended request) {
        days.check("agreedOn", request.agreedOn());
        days.checkPlanned("dueOn", FactDate.day(request.dueOn()));
        FactDate agreedOn = RemedyEvents.withoutWords(request.agreedOn());
        return writes.once(request, tx -> change.make(
                        tx,
                        caseId,
                        seen,
                        requestId,
                        one -> one.changed(
                                requestId, before -> before.dueOn(request.dueOn(), request.agreedWith(), agreedOn)),
                        one -> CaseEvents.requested(one, requestId))
                .map(after -> CaseChange.changed(after, requestId)));
    }
}
