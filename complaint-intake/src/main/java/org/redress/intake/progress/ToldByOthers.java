package org.redress.intake.progress;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Row;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.redress.platform.identity.CouncilTransaction;
import org.redress.platform.json.StoredJson;

/** Keeps what the other services tell about the complaints of the transaction's council. */
@ApplicationScoped
public class ToldByOthers {
    private static final String INSERT =
            "insert into progress (council, complaint_id, kind, id, facts) values ($1, $2, $3, $4, $5::text::jsonb)"
                    + " on conflict (complaint_id, kind, id) do update set facts = ";

    private final StoredJson json;

    ToldByOthers(StoredJson json) {
        this.json = json;
    }

    public Uni<Told> about(CouncilTransaction tx, UUID complaintId) {
        return tx.list(
                        "select kind, id, facts::text as facts from progress where complaint_id = $1 order by id",
                        this::thing,
                        complaintId)
                .map(Told::of);
    }

    /**
     * Keeps the facts beside those that are known of the thing already. Facts that are null change nothing, but for those
     * the event owns: what it leaves out of them is no longer so.
     *
     * @param owned names of the facts the event tells whole
     */
    Uni<Void> add(CouncilTransaction tx, UUID complaintId, Kind kind, UUID id, Object facts, String... owned) {
        return tx.execute(
                        INSERT + "(progress.facts - $6::text[]) || excluded.facts",
                        tx.council(),
                        complaintId,
                        kind.code(),
                        id,
                        json.write(facts),
                        owned)
                .replaceWithVoid();
    }

    /** Keeps the facts in place of those that were known of the thing. */
    Uni<Void> replace(CouncilTransaction tx, UUID complaintId, Kind kind, UUID id, Object facts) {
        return tx.execute(INSERT + "excluded.facts", tx.council(), complaintId, kind.code(), id, json.write(facts))
                .replaceWithVoid();
    }

    private Told.Thing thing(Row row) {
        Kind kind = Kind.of(row.getString("kind"));
        return new Told.Thing(kind, row.getUUID("id"), json.read(row.getString("facts"), kind.shape()));
    }
}
