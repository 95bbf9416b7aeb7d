package org.redress.remedies.remedy;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Row;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.redress.platform.identity.CouncilTransaction;
import org.redress.platform.time.FactDate;
import org.redress.remedies.Code;
import org.redress.remedies.StoredDate;

/** What was recorded of a remedy, one entry for each change. */
@ApplicationScoped
class RemedyEntries {

    private final StoredDate dates;

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

    RemedyEntries(StoredDate dates) {
        this.dates = dates;
    }

    /** Oldest first. */
    Uni<List<Shown>> of(CouncilTransaction tx, UUID remedyId) {
        return tx.list(
                "select version, status, happened_on::text, agreed_due_on, note, recorded_by, recorded_at"
                        + " from remedy_entry where remedy_id = $1 order by version",
                this::entry,
                remedyId);
    }

    private Shown entry(Row row) {
        return new Shown(
                row.getLong("version"),
                Code.read(RemedyStatus.class, row.getString("status")),
                dates.in(row, "happened_on"),
                row.getLocalDate("agreed_due_on"),
                row.getString("note"),
                row.getString("recorded_by"),
                row.getOffsetDateTime("recorded_at").toInstant());
    }
}
