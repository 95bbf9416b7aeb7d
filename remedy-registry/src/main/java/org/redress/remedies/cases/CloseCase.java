package org.redress.remedies.cases;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.redress.platform.http.IdempotentWrites;
import org.redress.platform.time.FactDate;
import org.redress.remedies.FactDays;
import org.redress.remedies.remedy.FinalDecisions;
import org.redress.remedies.remedy.RemedyEvents;

/** The Ombudsman has done with a case, or takes it up again. */
@ApplicationScoped
class CloseCase {

    private final CaseChange change;
    private final FinalDecisions decisions;
    private final FactDays days;
    private final IdempotentWrites writes;

    /** @param closedOn the day the Ombudsman closed it */
    @Schema(name = "OmbudsmanCaseClosing")
    record Request(@NotNull FactDate closedOn) {}

    CloseCase(CaseChange change, FinalDecisions decisions, FactDays days, IdempotentWrites writes) {
        this.change = change;
        this.decisions = decisions;
        this.days = days;
        this.writes = writes;
    }

    Uni<Response> close(UUID id, long seen, Request request) {
        days.check("closedOn", request.closedOn());
        FactDate on = RemedyEvents.withoutWords(request.closedOn());
        return writes.once(request, tx -> change.hold(tx, id)
                .chain(one -> decisions.openRemedies(tx, one.reference()))
                .chain(open -> change.make(tx, id, seen, null, one -> one.closed(on, open), CaseEvents::closed))
                .map(after -> CaseChange.changed(after, null)));
    }

    Uni<Response> reopen(UUID id, long seen) {
        return writes.once("", tx -> change.make(tx, id, seen, null, OmbudsmanCase::reopened, CaseEvents::opened)
                .map(after -> CaseChange.changed(after, null)));
    }
}
