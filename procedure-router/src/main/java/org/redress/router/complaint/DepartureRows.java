package org.redress.router.complaint;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.redress.platform.identity.CouncilTransaction;
import org.redress.platform.json.StoredJson;
import org.redress.platform.time.FactDate;
import org.redress.router.codes.Codes;
import org.redress.router.codes.DepartureKind;

/** The table {@code departure}. */
@ApplicationScoped
class DepartureRows {
    private final StoredJson json;

    DepartureRows(StoredJson json) {
        this.json = json;
    }

    /** In the order in which they were recorded. */
    Uni<List<Departure>> of(CouncilTransaction tx, UUID complaintId) {
        return tx.list(
                "select id, track_id, kind, happened_on::text as happened_on, words, recorded_at, recorded_by"
                        + " from departure where complaint_id = $1 order by position",
                this::departure,
                complaintId);
    }

    Uni<Void> store(CouncilTransaction tx, UUID complaintId, List<Happening> happenings) {
        return tx.batch(
                "insert into departure"
                        + " (id, complaint_id, track_id, council, kind, happened_on, words, recorded_at, recorded_by)"
                        + " values ($1, $2, $3, $4, $5, $6::text::jsonb, $7, $8, $9)",
                happenings.stream()
                        .filter(Happening.Departed.class::isInstance)
                        .map(happening -> ((Happening.Departed) happening).departure())
                        .map(departure -> Tuple.from(new Object[] {
                            departure.id(),
                            complaintId,
                            departure.trackId(),
                            tx.council(),
                            Codes.text(departure.kind()),
                            json.write(departure.on()),
                            departure.words(),
                            Rows.timestamp(departure.recordedAt()),
                            departure.recordedBy()
                        }))
                        .toList());
    }

    private Departure departure(Row row) {
        return new Departure(
                row.getUUID("id"),
                row.getUUID("track_id"),
                Codes.read(DepartureKind.class, row.getString("kind")),
                json.read(row.getString("happened_on"), FactDate.class),
                row.getString("words"),
                Rows.instant(row, "recorded_at"),
                row.getString("recorded_by"));
    }
}
