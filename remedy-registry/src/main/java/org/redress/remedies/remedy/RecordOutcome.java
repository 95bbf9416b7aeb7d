package org.redress.remedies.remedy;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.core.Response;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.redress.platform.http.IdempotentWrites;
import org.redress.platform.http.PlainText;
import org.redress.platform.http.Problems;
import org.redress.platform.identity.CurrentCaller;
import org.redress.platform.time.FactDate;
import org.redress.remedies.FactDays;

/** The Ombudsman's verdict on a remedy, in the Ombudsman's own labels. */
@ApplicationScoped
class RecordOutcome {

    private final RemedyChange change;
    private final FactDays days;
    private final IdempotentWrites writes;
    private final CurrentCaller caller;

    /** The labels. */
    enum Verdict {
        OMBUDSMAN_COMPLETE_AND_SATISFIED,
        OMBUDSMAN_COMPLETED_LATE,
        OMBUDSMAN_COMPLETE_NOT_SATISFIED,
        OMBUDSMAN_NOT_COMPLETE_NOT_SATISFIED;

        RemedyStatus status() {
            return RemedyStatus.valueOf(name());
        }
    }

    /** @param on the day of the verdict */
    @Schema(name = "RemedyOutcome")
    record Request(
            @NotNull Verdict status, @NotNull FactDate on, @Size(max = 2000) @PlainText(lines = true) String note) {}

    RecordOutcome(RemedyChange change, FactDays days, IdempotentWrites writes, CurrentCaller caller) {
        this.change = change;
        this.days = days;
        this.writes = writes;
        this.caller = caller;
    }

    Uni<Response> record(UUID id, long seen, Request request) {
        days.check("on", request.on());
        Remedies.Entry entry =
                new Remedies.Entry(request.on(), request.note(), caller.get().subject());
        return writes.once(
                request,
                tx -> change.make(
                        tx,
                        id,
                        seen,
                        entry,
                        (same, remedy) -> Uni.createFrom().item(judged(remedy, request)),
                        RemedyEvents::outcomeRecorded));
    }

    private static Remedy judged(Remedy remedy, Request request) {
        Optional<LocalDate> decided = remedy.decision().decidedOn().earliest();
        if (decided.isPresent()
                && request.on()
                        .latest()
                        .filter(day -> day.isBefore(decided.get()))
                        .isPresent()) {
            throw Problems.invalid("on", "A verdict on a remedy cannot be earlier than the decision itself.");
        }
        return remedy.at(remedy.progress()
                .verdict(
                        request.status().status(),
                        RemedyEvents.withoutWords(request.on()),
                        remedy.decision().evidenceRequested()));
    }
}
