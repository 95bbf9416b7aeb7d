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
import org.redress.platform.identity.CouncilTransaction;
import org.redress.platform.identity.CurrentCaller;
import org.redress.platform.time.FactDate;
import org.redress.remedies.FactDays;

/** The council says how far it has come. */
@ApplicationScoped
class RecordProgress {

    private final RemedyChange change;
    private final KindRules rules;
    private final CarryOutBySteps bySteps;
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
     * @param note for the council's own eyes; needed where it is taken back that something was done
     */
    @Schema(name = "RemedyProgress")
    record Request(
            @NotNull CouncilStatus status,
            FactDate achievedOn,
            @Size(max = 2000) @PlainText(lines = true) String note) {}

    RecordProgress(
            RemedyChange change,
            KindRules rules,
            CarryOutBySteps bySteps,
            FactDays days,
            IdempotentWrites writes,
            CurrentCaller caller) {
        this.change = change;
        this.rules = rules;
        this.bySteps = bySteps;
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
                        tx, id, seen, entry, (same, remedy) -> moved(same, remedy, request), RemedyEvents::progressed));
    }

    private Uni<Remedy> moved(CouncilTransaction tx, Remedy remedy, Request request) {
        Progress progress = remedy.progress();
        return switch (request.status()) {
            case IN_PROGRESS -> begun(tx, remedy, request.note());
            case BLOCKED_BY_PAYEE ->
                Uni.createFrom()
                        .item(remedy.at(
                                progress.heldUpByPayee(rules.of(remedy.kind()).payee())));
            case DONE_BY_COUNCIL ->
                Uni.createFrom().item(remedy.at(progress.done(RemedyEvents.withoutWords(request.achievedOn()))));
        };
    }

    /** Where a person takes back that it was done, the steps are asked again: while there was that word they were not. */
    private Uni<Remedy> begun(CouncilTransaction tx, Remedy remedy, String note) {
        Remedy begun = remedy.at(remedy.progress().begun());
        if (remedy.progress().status() != RemedyStatus.DONE_BY_COUNCIL) {
            return Uni.createFrom().item(begun);
        }
        if (note == null || note.isBlank()) {
            throw Problems.invalid("note", "Say why it does not count as done any more.");
        }
        return bySteps.aligned(tx, begun);
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
