package org.redress.remedies.remedy;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.core.Response;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.redress.platform.http.IdempotentWrites;
import org.redress.platform.http.PlainText;
import org.redress.platform.identity.CurrentCaller;
import org.redress.platform.time.FactDate;
import org.redress.remedies.FactDays;

/** The Ombudsman agreed to another due date. The tracker then shows it; until it does, none is shown. */
@ApplicationScoped
class AgreeDueDate {

    private final RemedyChange change;
    private final FactDays days;
    private final IdempotentWrites writes;
    private final CurrentCaller caller;

    /**
     * @param dueOn the new last day
     * @param agreedOn the day of the agreement
     */
    @Schema(name = "AgreedDueDate")
    record Request(
            @NotNull LocalDate dueOn,
            @NotNull AgreedWith agreedWith,
            @NotNull FactDate agreedOn,
            @Size(max = 2000) @PlainText(lines = true) String note) {}

    AgreeDueDate(RemedyChange change, FactDays days, IdempotentWrites writes, CurrentCaller caller) {
        this.change = change;
        this.days = days;
        this.writes = writes;
        this.caller = caller;
    }

    Uni<Response> record(UUID id, long seen, Request request) {
        days.check("agreedOn", request.agreedOn());
        days.checkPlanned("dueOn", FactDate.day(request.dueOn()));
        Remedies.Entry entry = new Remedies.Entry(
                request.agreedOn(), request.note(), caller.get().subject());
        return writes.once(
                request,
                tx -> change.make(
                        tx,
                        id,
                        seen,
                        entry,
                        (same, remedy) -> Uni.createFrom().item(remedy.dueOn(request.dueOn(), request.agreedWith())),
                        remedy -> RemedyEvents.dueDateChanged(remedy, request.agreedOn())));
    }
}
