package org.redress.intake.said;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.redress.intake.complaint.Complaints;
import org.redress.intake.rules.DateLimits;
import org.redress.platform.events.NewEvent;
import org.redress.platform.events.Outbox;
import org.redress.platform.http.Answer;
import org.redress.platform.http.IdempotentWrites;
import org.redress.platform.identity.CouncilTransaction;
import org.redress.platform.time.TimeOrderedId;

/** Writes down what was said about a complaint and tells the other services, in one transaction. */
@ApplicationScoped
class Hearing {
    private final DateLimits dates;
    private final IdempotentWrites writes;
    private final Complaints complaints;
    private final Statements statements;
    private final Outbox outbox;

    Hearing(DateLimits dates, IdempotentWrites writes, Complaints complaints, Statements statements, Outbox outbox) {
        this.dates = dates;
        this.writes = writes;
        this.complaints = complaints;
        this.statements = statements;
        this.outbox = outbox;
    }

    /**
     * @param form the request as it came
     * @param dateField the field of the form that says when it was said
     * @param statement makes the statement, under the id it is given
     * @param answer makes the body of the answer
     */
    Uni<Response> hear(
            UUID complaintId,
            Object form,
            String dateField,
            Function<UUID, Statement> statement,
            Words words,
            Function<UUID, Object> answer) {
        return hear(complaintId, form, dateField, statement, words, (tx, id) -> Uni.createFrom()
                .item(answer.apply(id)));
    }

    /** As the other, with an answer that has to be looked up. */
    Uni<Response> hear(
            UUID complaintId,
            Object form,
            String dateField,
            Function<UUID, Statement> statement,
            Words words,
            BiFunction<CouncilTransaction, UUID, Uni<?>> answer) {
        Statement said = statement.apply(TimeOrderedId.next());
        dates.checkHeard(dateField, said.saidOn());
        return writes.once(form, tx -> complaints
                .lock(tx, complaintId)
                .invoke(stored -> stored.complaint().requireNotBefore(dateField, said.saidOn()))
                .chain(stored -> statements.add(tx, complaintId, stored.key().orElseThrow(), said, words))
                .chain(() -> outbox.append(
                        tx,
                        NewEvent.ofComplaint(
                                "complaints", complaintId, said.statementKind().eventType(), said)))
                .chain(() -> answer.apply(tx, said.id()))
                .map(body -> Answer.created("/v1/complaints/" + complaintId, body)));
    }
}
