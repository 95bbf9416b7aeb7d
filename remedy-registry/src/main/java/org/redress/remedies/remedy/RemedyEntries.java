package org.redress.remedies.remedy;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Row;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.redress.platform.identity.CouncilTransaction;
import org.redress.platform.time.FactDate;
import org.redress.remedies.Code;
import org.redress.remedies.SealedWords;
import org.redress.remedies.StoredDate;

/** What was recorded of a remedy, one entry for each change. */
@ApplicationScoped
class RemedyEntries {

    /** Where they stand. */
    static final String TABLE = "remedy_entry";

    private final StoredDate dates;
    private final SealedWords words;

    /**
     * One change.
     *
     * @param on the day it speaks of
     * @param recordedBy the person's subject; absent where steps of the procedure moved the remedy
     */
    @Schema(name = "RemedyEntry")
    record Shown(
            long version,
            RemedyStatus status,
            FactDate on,
            LocalDate agreedDueOn,
            String note,
            String recordedBy,
            Instant recordedAt) {}

    RemedyEntries(StoredDate dates, SealedWords words) {
        this.dates = dates;
        this.words = words;
    }

    /** Oldest first. */
    Uni<List<Shown>> of(CouncilTransaction tx, Remedy remedy) {
        return tx.list(
                "select version, status, happened_on::text, agreed_due_on, personal, recorded_by, recorded_at"
                        + " from remedy_entry where remedy_id = $1 order by version",
                row -> entry(remedy, row),
                remedy.id());
    }

    private Shown entry(Remedy remedy, Row row) {
        long version = row.getLong("version");
        EntryWords said = words.open(remedy.decision().key(), row, EntryWords.class, TABLE, remedy.id(), version);
        FactDate on = dates.in(row, "happened_on");
        return new Shown(
                version,
                Code.read(RemedyStatus.class, row.getString("status")),
                on == null || said == null ? on : on.withSource(said.onSource()),
                row.getLocalDate("agreed_due_on"),
                said == null ? null : said.note(),
                row.getString("recorded_by"),
                row.getOffsetDateTime("recorded_at").toInstant());
    }
}
