package org.redress.router.complaint;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.redress.platform.http.Answer;
import org.redress.platform.http.IdempotentWrites;
import org.redress.platform.http.Problems;
import org.redress.platform.identity.CurrentCaller;
import org.redress.platform.time.TimeOrderedId;

/** Puts on record what was done against the procedure. It moves no track and no clock. */
@ApplicationScoped
class RecordDeparture {
    private final CurrentCaller caller;
    private final IdempotentWrites writes;
    private final CaseFiles files;
    private final Clock clock;

    RecordDeparture(CurrentCaller caller, IdempotentWrites writes, CaseFiles files, Clock clock) {
        this.caller = caller;
        this.writes = writes;
        this.files = files;
        this.clock = clock;
    }

    @Schema(name = "RecordedDeparture")
    record Recorded(UUID id) {}

    Uni<Response> record(UUID complaintId, DepartureForm form) {
        Occasion now = Occasion.of(clock, caller.get().subject());
        StepCheck.notInTheFuture("on", form.on(), now.today());
        return writes.once(form, tx -> files.take(tx, complaintId).chain(found -> {
            CaseFile file = found.orElseThrow(() -> Problems.notFound("complaint"));
            file.requireNotErased();
            if (form.trackId() != null && file.track(form.trackId()).isEmpty()) {
                throw Problems.unknownReference("trackId", "The complaint has no track " + form.trackId() + ".");
            }
            Departure departure = new Departure(
                    TimeOrderedId.next(), form.trackId(), form.kind(), form.on(), form.words(), now.at(), now.by());
            file.depart(departure);
            return files.putBack(tx, file, now)
                    .map(done ->
                            Answer.created("/v1/complaints/" + complaintId + "/routing", new Recorded(departure.id())));
        }));
    }
}
