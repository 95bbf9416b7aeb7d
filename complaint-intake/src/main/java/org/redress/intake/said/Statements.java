package org.redress.intake.said;

import io.smallrye.mutiny.Uni;
import io.vertx.core.buffer.Buffer;
import io.vertx.mutiny.sqlclient.Row;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.redress.platform.identity.CouncilTransaction;
import org.redress.platform.json.StoredJson;
import org.redress.platform.keys.DataKey;

/** What was said about the complaints of the transaction's council. Statements are added, never changed. */
@ApplicationScoped
public class Statements {
    /** What the words of a statement are sealed for. */
    private static final String PERSONAL = "statement.personal";

    private final StoredJson json;

    Statements(StoredJson json) {
        this.json = json;
    }

    Uni<Void> add(CouncilTransaction tx, UUID complaintId, DataKey key, Statement statement, Words words) {
        return tx.execute(
                        "insert into statement (id, council, complaint_id, type, facts, personal)"
                                + " values ($1, $2, $3, $4, $5::text::jsonb, $6)",
                        statement.id(),
                        tx.council(),
                        complaintId,
                        statement.statementKind().eventType(),
                        json.write(statement),
                        words.equals(Words.NONE) ? null : key.seal(json.write(words), PERSONAL, statement.id()))
                .replaceWithVoid();
    }

    /**
     * Everything said about a complaint, in the order in which it was recorded.
     *
     * @param key to the words; none where it was erased
     * @param stateOfStageRequest what has become of a request for a stage, by its id
     */
    public Uni<SaidSince> about(
            CouncilTransaction tx,
            UUID complaintId,
            Optional<DataKey> key,
            Function<UUID, StageRequestState> stateOfStageRequest) {
        return tx.list(
                        "select id, type, facts::text as facts, personal from statement where complaint_id = $1 order by id",
                        row -> recorded(row, key),
                        complaintId)
                .map(recorded -> SaidSince.of(recorded, stateOfStageRequest));
    }

    private Recorded recorded(Row row, Optional<DataKey> key) {
        String words = key.map(opener -> opener.unseal((Buffer) row.getValue("personal"), PERSONAL, row.getUUID("id")))
                .orElse(null);
        return new Recorded(
                json.read(
                        row.getString("facts"),
                        StatementKind.of(row.getString("type")).shape()),
                words == null ? Words.NONE : json.read(words, Words.class));
    }

    /** Both parts of a statement's row. */
    record Recorded(Statement statement, Words words) {}
}
