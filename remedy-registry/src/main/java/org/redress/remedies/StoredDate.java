package org.redress.remedies;

import io.vertx.mutiny.sqlclient.Row;
import jakarta.enterprise.context.ApplicationScoped;
import org.redress.platform.json.StoredJson;
import org.redress.platform.time.FactDate;

/**
 * Dates as they stand in jsonb columns, without the words in which somebody said where they were found: those are personal
 * and stand elsewhere, encrypted. Bound as {@code $n::text::jsonb} and selected as {@code column::text}.
 */
@ApplicationScoped
public class StoredDate {

    private final StoredJson json;

    StoredDate(StoredJson json) {
        this.json = json;
    }

    /** To be bound; null for none. */
    public String of(FactDate date) {
        return date == null ? null : json.write(date.withSource(null));
    }

    /** As it was selected; null for none. */
    public FactDate in(Row row, String column) {
        String text = row.getString(column);
        return text == null ? null : json.read(text, FactDate.class);
    }
}
