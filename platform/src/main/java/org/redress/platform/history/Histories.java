package org.redress.platform.history;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Row;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import org.redress.platform.http.Cursor;
import org.redress.platform.http.Problems;
import org.redress.platform.identity.CouncilTransaction;
import org.redress.platform.json.StoredJson;
import org.redress.platform.keys.DataKey;

/** What the history tells about an aggregate of the transaction's council. */
@ApplicationScoped
public class Histories {
    /** How PostgreSQL writes an encrypted value into JSON. */
    private static final Pattern SEALED = Pattern.compile("\\\\x(?:[0-9a-f]{2})+");

    private static final String ERASED = "erased";
    private static final String PAGE =
            """
            select number, at, actor, purpose, deed, subject, row_key, before, after, hash from history
            where chain = $1 and number > $2 order by number limit $3
            """;

    private final StoredJson json;

    Histories(StoredJson json) {
        this.json = json;
    }

    /**
     * The entries of an aggregate after the cursor.
     *
     * @param key opens what was encrypted; none where it was erased, or where nothing is encrypted
     * @param cursor the {@code next} of the page before, or null for the first page
     */
    public Uni<HistoryPage> page(
            CouncilTransaction tx, UUID aggregate, Optional<DataKey> key, String cursor, int limit) {
        return tx.list(PAGE, row -> entry(row, key), aggregate.toString(), after(cursor), limit + 1)
                .map(entries -> entries.size() <= limit
                        ? new HistoryPage(entries, null)
                        : new HistoryPage(
                                entries.subList(0, limit),
                                Cursor.of(entries.get(limit - 1).number())));
    }

    private static long after(String cursor) {
        List<String> parts = Cursor.parts(cursor, 1);
        try {
            return parts.isEmpty() ? 0 : Long.parseLong(parts.get(0));
        } catch (NumberFormatException notOurs) {
            throw Problems.invalid("cursor", "Send the value of 'next' from the page before, unchanged.");
        }
    }

    private HistoryEntry entry(Row row, Optional<DataKey> key) {
        String subject = row.getString("subject");
        String rowKey = row.getString("row_key");
        return new HistoryEntry(
                row.getLong("number"),
                row.getOffsetDateTime("at").toInstant(),
                row.getString("actor"),
                row.getString("purpose"),
                row.getString("deed"),
                subject,
                rowKey,
                opened(tree(row.getString("before")), subject, rowKey, key),
                tree(row.getString("after")),
                HexFormat.of().formatHex(row.getBuffer("hash").getBytes()));
    }

    private JsonNode tree(String stored) {
        return stored == null ? null : json.read(stored, JsonNode.class);
    }

    private JsonNode opened(JsonNode before, String table, String rowKey, Optional<DataKey> key) {
        if (before instanceof ObjectNode columns) {
            columns.properties().stream()
                    .filter(column -> SEALED.matcher(column.getValue().asText()).matches())
                    .forEach(column -> column.setValue(
                            opened(column.getValue().asText(), table + "." + column.getKey(), rowKey, key)));
        }
        return before;
    }

    private static TextNode opened(String sealed, String column, String rowKey, Optional<DataKey> key) {
        byte[] bytes = HexFormat.of().parseHex(sealed.substring(2));
        return TextNode.valueOf(
                key.map(opener -> opener.unseal(bytes, column, rowKey)).orElse(ERASED));
    }
}
