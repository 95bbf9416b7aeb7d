package org.redress.remedies.cases;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.core.Response;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.redress.platform.http.Answer;
import org.redress.platform.http.IdempotentWrites;
import org.redress.platform.http.Problems;
import org.redress.platform.time.FactDate;
import org.redress.platform.time.TimeOrderedId;
import org.redress.remedies.FactDays;
import org.redress.remedies.remedy.RemedyEvents;

/** The Ombudsman asks for something by a day. */
@ApplicationScoped
class RecordRequest {

    private final CaseChange change;
    private final FactDays days;
    private final IdempotentWrites writes;

    /**
     * @param askedOn the date of the letter
     * @param dueOn the day the letter names
     * @param answeredOn where it was answered already
     */
    @Schema(name = "OmbudsmanRequestToRecord")
    record Request(
            @NotNull RequestKind kind, @NotNull FactDate askedOn, @NotNull LocalDate dueOn, FactDate answeredOn) {}

    RecordRequest(CaseChange change, FactDays days, IdempotentWrites writes) {
        this.change = change;
        this.days = days;
        this.writes = writes;
    }

    Uni<Response> record(UUID caseId, Request request) {
        days.check("askedOn", request.askedOn());
        days.checkPlanned("dueOn", FactDate.day(request.dueOn()));
        if (request.askedOn().earliest().filter(request.dueOn()::isBefore).isPresent()) {
            throw Problems.invalid("dueOn", "dueOn lies before askedOn.");
        }
        OmbudsmanRequest asked = new OmbudsmanRequest(
                TimeOrderedId.next(),
                request.kind(),
                RemedyEvents.withoutWords(request.askedOn()),
                request.dueOn(),
                null,
                null);
        if (request.answeredOn() == null) {
            return writes.once(request, tx -> change.ask(tx, caseId, asked).map(after -> answer(after, asked.id())));
        }
        days.check("answeredOn", request.answeredOn());
        return writes.once(request, tx -> change.ask(tx, caseId, asked)
                .chain(() -> change.make(
                        tx,
                        caseId,
                        null,
                        asked.id(),
                        one -> one.changed(
                                asked.id(), before -> before.answered(RemedyEvents.withoutWords(request.answeredOn()))),
                        one -> CaseEvents.answered(one, asked.id())))
                .map(after -> answer(after, asked.id())));
    }

    private static Answer answer(OmbudsmanCase after, UUID requestId) {
        return Answer.created(
                        "/v1/ombudsman-cases/" + after.id(),
                        new CaseChange.Changed(after.id(), after.reference(), requestId))
                .withVersion(after.version());
    }
}
