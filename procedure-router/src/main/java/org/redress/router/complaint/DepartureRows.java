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
    private static final String PERSONAL = "departure.personal";

    /** What is personal in a departure. @param onSource where its day was found */
    private record Words(String words, String onSource) {}

    private final StoredJson json;

    DepartureRows(StoredJson json) {
        this.json = json;
    }

    /** In the order in which they were recorded. */
    Uni<List<Departure>> of(CouncilTransaction tx, UUID complaintId, CaseKey key) {
        return tx.list(
                "select id, track_id, kind, happened_on::text as happened_on, personal, recorded_at, recorded_by"
                        + " from departure where complaint_id = $1 order by position",
                row -> departure(row, key),
                complaintId);
    }

    Uni<Void> store(CouncilTransaction tx, UUID complaintId, CaseKey key, List<Happening> happenings) {
        return tx.batch(
                "insert into departure (id, complaint_id, track_id, council, kind, happened_on, personal, recorded_at,"
                        + " recorded_by) values ($1, $2, $3, $4, $5, $6::text::jsonb, $7, $8, $9)",
                happenings.stream()
                        .filter(Happening.Departed.class::isInstance)
                        .map(happening -> ((Happening.Departed) happening).departure())
                        .map(departure -> Tuple.from(new Object[] {
                            departure.id(),
                            complaintId,
                            departure.trackId(),
                            tx.council(),
                            Codes.text(departure.kind()),
                            json.write(departure.on().withSource(null)),
                            key.seal(
                                    json.write(new Words(
                                            departure.words(), departure.on().source())),
                                    PERSONAL,
                                    departure.id()),
                            Rows.timestamp(departure.recordedAt()),
                            departure.recordedBy()
                        }))
                        .toList());
    }

    private Departure departure(Row row, CaseKey key) {
        UUID id = row.getUUID("id");
        Words words = key.unseal(Rows.sealed(row, "personal"), PERSONAL, id, Words.class, json);
        FactDate on = json.read(row.getString("happened_on"), FactDate.class);
        return new Departure(
                id,
                row.getUUID("track_id"),
                Codes.read(DepartureKind.class, row.getString("kind")),
                words == null ? on : on.withSource(words.onSource()),
                words == null ? null : words.words(),
                Rows.instant(row, "recorded_at"),
                row.getString("recorded_by"));
    }
}
