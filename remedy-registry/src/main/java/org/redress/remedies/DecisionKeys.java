package org.redress.remedies;

import io.vertx.mutiny.sqlclient.Row;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.redress.platform.keys.CouncilKeys;

/** The data keys of decisions. Each stands, wrapped, in the decision's own row and is read with it. */
@ApplicationScoped
public class DecisionKeys {

    /** What a query must select to have the key opened; {@code d} is the decision. */
    public static final String COLUMNS = "d.id as decision_id, d.council, d.data_key, d.erased_on";

    private final CouncilKeys keys;

    DecisionKeys(CouncilKeys keys) {
        this.keys = keys;
    }

    /** The key of a new decision. */
    public DecisionKey forNew(String council, UUID decisionId) {
        return new DecisionKey(keys.newKey(council, decisionId), null);
    }

    /** Opens the keys of the rows of one query, each once. */
    public Ring ring() {
        return new Ring();
    }

    /** The keys met so far. */
    public final class Ring {
        private final Map<UUID, DecisionKey> opened = new HashMap<>();

        private Ring() {}

        /** The key of the row's decision. */
        public DecisionKey of(Row row) {
            return opened.computeIfAbsent(
                    row.getUUID("decision_id"),
                    decision -> new DecisionKey(
                            keys.open(
                                            row.getString("council"),
                                            decision,
                                            row.getDelegate().getBuffer("data_key"))
                                    .orElse(null),
                            row.getLocalDate("erased_on")));
        }
    }
}
