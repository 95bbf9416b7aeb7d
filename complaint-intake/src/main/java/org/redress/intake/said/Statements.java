package org.redress.intake.said;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Row;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import java.util.function.Function;
import org.redress.platform.identity.CouncilTransaction;
import org.redress.platform.json.StoredJson;

/** What was said about the complaints of the transaction's council. Statements are added, never changed. */
@ApplicationScoped
public class Statements {
    private final StoredJson json;

    Statements(StoredJson json) {
        this.json = json;
    }

    Uni<Void> add(CouncilTransaction tx, UUID complaintId, Statement statement, Words words) {
        return tx.execute(
                        "insert into statement (id, council, complaint_id, type, facts, personal)"
                                + " values ($1, $2, $3, $4, $5::text::jsonb, $6)",
                        statement.id(),
                        tx.council(),
                        complaintId,
                        statement.statementKind().eventType(),
                        json.write(statement),
                        json.write(words))
                .replaceWithVoid();
    }

    /**
     * Everything said about a complaint, in the order in which it was recorded.
     *
     * @param stateOfStageRequest what has become of a request for a stage, by its id
     */
    public Uni<SaidSince> about(
            CouncilTransaction tx, UUID complaintId, Function<UUID, StageRequestState> stateOfStageRequest) {
        return tx.list(
                        "select type, facts::text as facts, personal from statement where complaint_id = $1 order by id",
                        this::recorded,
                        complaintId)
                .map(recorded -> SaidSince.of(recorded, stateOfStageRequest));
    }

    private Recorded recorded(Row row) {
        return new Recorded(
                json.read(
                        row.getString("facts"),
                        StatementKind.of(row.getString("type")).shape()),
                json.read(row.getString("personal"), Words.class));
    }

    /** Both parts of a statement's row. */
    record Recorded(Statement statement, Words words) {}
}
