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
import org.redress.platform.identity.CouncilTransaction;
import org.redress.platform.identity.CurrentCaller;
import org.redress.platform.time.FactDate;
import org.redress.remedies.FactDays;

/** The evidence held of a remedy, as far as it was not sent before, went to the Ombudsman. */
@ApplicationScoped
class RecordEvidenceSent {

    private final RemedyChange change;
    private final HeldEvidence evidence;
    private final FactDays days;
    private final IdempotentWrites writes;
    private final CurrentCaller caller;

    /** @param on the day it was sent */
    @Schema(name = "EvidenceSending")
    record Request(@NotNull FactDate on, @Size(max = 2000) @PlainText(lines = true) String note) {}

    RecordEvidenceSent(
            RemedyChange change, HeldEvidence evidence, FactDays days, IdempotentWrites writes, CurrentCaller caller) {
        this.change = change;
        this.evidence = evidence;
        this.days = days;
        this.writes = writes;
        this.caller = caller;
    }

    Uni<Response> record(UUID id, long seen, Request request) {
        days.check("on", request.on());
        String by = caller.get().subject();
        return writes.once(
                request,
                tx -> change.make(
                        tx,
                        id,
                        seen,
                        new Remedies.Entry(request.on(), request.note(), by),
                        (same, remedy) -> sent(same, remedy, RemedyEvents.withoutWords(request.on()), by),
                        remedy -> RemedyEvents.evidenceSent(remedy, request.on())));
    }

    private Uni<Remedy> sent(CouncilTransaction tx, Remedy remedy, FactDate on, String by) {
        return evidence.markSent(tx, remedy.id(), on, by)
                .map(unsent -> remedy.at(remedy.progress().evidenceSent(on, unsent)));
    }
}
