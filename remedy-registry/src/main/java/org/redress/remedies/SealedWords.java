package org.redress.remedies;

import io.vertx.core.buffer.Buffer;
import io.vertx.mutiny.sqlclient.Row;
import jakarta.enterprise.context.ApplicationScoped;
import org.redress.platform.json.StoredJson;

/**
 * What people wrote, as it stands encrypted in a row's column {@code personal}: one JSON of all that the row has. Where the
 * key was erased there is nothing to be read any more.
 */
@ApplicationScoped
public class SealedWords {

    private static final String COLUMN = "personal";

    private final StoredJson json;

    SealedWords(StoredJson json) {
        this.json = json;
    }

    /**
     * To be bound; null for none.
     *
     * @param key the decision's; not erased where there are words
     * @param table where the row stands
     * @param row the row's primary key
     */
    public Buffer seal(DecisionKey key, Object words, String table, Object... row) {
        return words == null ? null : key.key().seal(json.write(words), table + "." + COLUMN, row);
    }

    /** As it was selected; null where there was nothing, or it was erased. */
    public <T> T open(DecisionKey key, Row selected, Class<T> shape, String table, Object... row) {
        Buffer sealed = selected.getDelegate().getBuffer(COLUMN);
        return sealed == null || key.key() == null
                ? null
                : json.read(key.key().unseal(sealed, table + "." + COLUMN, row), shape);
    }
}
