package org.redress.remedies.remedy;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.redress.platform.http.IdempotentWrites;
import org.redress.platform.http.PlainText;
import org.redress.platform.http.Problems;
import org.redress.platform.identity.CurrentCaller;
import org.redress.platform.time.FactDate;
import org.redress.remedies.FactDays;

/** The council says how far it has come. */
@ApplicationScoped
class RecordProgress {

    private final RemedyChange change;
    private final KindRules rules;
    private final FactDays days;
    private final IdempotentWrites writes;
    private final CurrentCaller caller;

    /** What the council itself can say of a remedy. */
    enum CouncilStatus {
        IN_PROGRESS,
        DONE_BY_COUNCIL,
        BLOCKED_BY_PAYEE
    }

    /**
     * @param achievedOn the day it was carried out; with done_by_council and with nothing else
     * @param note for the council's own eyes
     */
    @Schema(name = "RemedyProgress")
    record Request(
            @NotNull CouncilStatus status,
            FactDate achievedOn,
            @Size(max = 2000) @PlainText(lines = true) String note) {}

    RecordProgress(RemedyChange change, KindRules rules, FactDays days, IdempotentWrites writes, CurrentCaller caller) {
        this.change = change;
        this.rules = rules;
        this.days = days;
        this.writes = writes;
        this.caller = caller;
    }

    Uni<Response> record(UUID id, long seen, Request request) {
        check(request);
        Remedies.Entry entry = new Remedies.Entry(
                request.achievedOn(), request.note(), caller.get().subject());
        return writes.once(
                request,
                tx -> change.make(
                        tx,
                        id,
                        seen,
                        entry,
                        (same, remedy) -> Uni.createFrom().item(remedy.at(moved(remedy, request))),
                        RemedyEvents::progressed));
    }

    private Progress moved(Remedy remedy, Request request) {
        Progress progress = remedy.progress();
        return switch (request.status()) {
            case IN_PROGRESS -> progress.begun();
            case BLOCKED_BY_PAYEE ->
                progress.heldUpByPayee(rules.of(remedy.kind()).payee());
            case DONE_BY_COUNCIL -> progress.done(request.achievedOn());
        };
    }

    private void check(Request request) {
        boolean done = request.status() == CouncilStatus.DONE_BY_COUNCIL;
        if (done && request.achievedOn() == null) {
            throw Problems.invalid("achievedOn", "Say on which day it was done: lateness is judged by it.");
        }
        if (!done && request.achievedOn() != null) {
            throw Problems.invalid("achievedOn", "Only what is done_by_council was achieved on a day.");
        }
        if (done) {
            days.check("achievedOn", request.achievedOn());
        }
    }
}
