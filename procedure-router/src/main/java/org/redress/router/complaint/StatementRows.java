package org.redress.router.complaint;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.redress.platform.identity.CouncilTransaction;
import org.redress.platform.json.StoredJson;
import org.redress.router.codes.Codes;

/** The table {@code statement}. */
@ApplicationScoped
class StatementRows {
    private final StoredJson json;

    StatementRows(StoredJson json) {
        this.json = json;
    }

    /** What has not taken effect yet, in the order in which it was heard of. */
    Uni<List<Statement>> pending(CouncilTransaction tx, UUID complaintId) {
        return tx.list(
                "select id, kind, said::text as said, state from statement where complaint_id = $1 and state in"
                        + " ('waiting', 'in_review', 'accepted') order by position",
                this::statement,
                complaintId);
    }

    Uni<Boolean> isPromise(CouncilTransaction tx, UUID remedyId) {
        return tx.one("select 1 from statement where id = $1 and kind = 'promise'", row -> true, remedyId)
                .map(Optional::isPresent);
    }

    Uni<Boolean> anyPending(CouncilTransaction tx, UUID complaintId) {
        return tx.one(
                        "select 1 from statement where complaint_id = $1 and state in ('waiting', 'in_review',"
                                + " 'accepted') limit 1",
                        row -> true,
                        complaintId)
                .map(Optional::isPresent);
    }

    Uni<Void> store(CouncilTransaction tx, UUID complaintId, Stream<Statement> changed) {
        return tx.batch(
                "insert into statement (id, complaint_id, council, kind, said, state)"
                        + " values ($1, $2, $3, $4, $5::text::jsonb, $6)"
                        + " on conflict (id) do update set state = excluded.state",
                changed.map(statement -> Tuple.from(new Object[] {
                            statement.id(),
                            complaintId,
                            tx.council(),
                            Codes.text(statement.kind()),
                            json.write(statement.said()),
                            Codes.text(statement.state())
                        }))
                        .toList());
    }

    private Statement statement(Row row) {
        return new Statement(
                row.getUUID("id"),
                Codes.read(Statement.Kind.class, row.getString("kind")),
                json.read(row.getString("said"), Statement.Said.class),
                Codes.read(Statement.State.class, row.getString("state")));
    }
}
