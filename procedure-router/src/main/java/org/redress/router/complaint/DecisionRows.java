package org.redress.router.complaint;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.redress.platform.identity.CouncilTransaction;
import org.redress.platform.json.StoredJson;

/** The table {@code routing_decision}. */
@ApplicationScoped
class DecisionRows {
    private static final String REASON = "routing_decision.reason";

    private final StoredJson json;

    DecisionRows(StoredJson json) {
        this.json = json;
    }

    /** In the order in which they were made. */
    Uni<List<PersonsDecision>> of(CouncilTransaction tx, UUID complaintId, CaseKey key) {
        return tx.list(
                "select id, review_id, override, content::text as content, reason, decided_on, decided_at, decided_by"
                        + " from routing_decision where complaint_id = $1 order by position",
                row -> decision(row, key),
                complaintId);
    }

    Uni<Void> store(CouncilTransaction tx, UUID complaintId, CaseKey key, Stream<PersonsDecision> made) {
        return tx.batch(
                "insert into routing_decision (id, complaint_id, council, review_id, override, content, reason,"
                        + " decided_on, decided_at, decided_by)"
                        + " values ($1, $2, $3, $4, $5, $6::text::jsonb, $7, $8, $9, $10)",
                made.map(decision -> Tuple.from(new Object[] {
                            decision.id(),
                            complaintId,
                            tx.council(),
                            decision.reviewId(),
                            decision.override(),
                            json.write(decision.content()),
                            key.seal(decision.reason(), REASON, decision.id()),
                            decision.decidedOn(),
                            Rows.timestamp(decision.decidedAt()),
                            decision.decidedBy()
                        }))
                        .toList());
    }

    private PersonsDecision decision(Row row, CaseKey key) {
        UUID id = row.getUUID("id");
        return new PersonsDecision(
                id,
                row.getUUID("review_id"),
                row.getBoolean("override"),
                json.read(row.getString("content"), PersonsDecision.Content.class),
                key.unseal(Rows.sealed(row, "reason"), REASON, id),
                row.getLocalDate("decided_on"),
                Rows.instant(row, "decided_at"),
                row.getString("decided_by"));
    }
}
