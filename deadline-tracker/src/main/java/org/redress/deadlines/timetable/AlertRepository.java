package org.redress.deadlines.timetable;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Row;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.redress.platform.identity.CouncilTransaction;
import org.redress.platform.json.StoredJson;

/** The alerts of a council. */
@ApplicationScoped
class AlertRepository {
    private static final String RAISE =
            """
            insert into alert (council, alert_id, case_id, deadline_id, due_on, rung, state, raised_at, data)
            select $1, (a->>'alertId')::uuid, (a->>'caseId')::uuid, (a->>'deadlineId')::uuid, (a->>'dueOn')::date,
              (a->>'rung')::int, a->>'state', (a->>'raisedAt')::timestamptz, a - 'caseId'
            from jsonb_array_elements($2::text::jsonb) a
            on conflict do nothing returning alert_id
            """;

    private static final String SELECT = "select case_id, data::text as data, acknowledged_at from alert";

    private final StoredJson json;

    AlertRepository(StoredJson json) {
        this.json = json;
    }

    /** An alert and whether somebody has seen to it. */
    record Kept(UUID caseId, Alert alert, Instant acknowledgedAt) {}

    private record OfCase(UUID caseId, @JsonUnwrapped Alert alert) {}

    /** Stores them but for those that are there already; the ids of the new ones. */
    Uni<Set<UUID>> raise(CouncilTransaction tx, List<Retold> retold) {
        List<OfCase> alerts = retold.stream()
                .flatMap(one ->
                        one.alerts().stream().map(alert -> new OfCase(one.of().id(), alert)))
                .toList();
        return alerts.isEmpty()
                ? Uni.createFrom().item(Set.of())
                : tx.list(RAISE, row -> row.getUUID("alert_id"), tx.council(), json.write(alerts))
                        .map(HashSet::new);
    }

    Uni<Optional<Kept>> find(CouncilTransaction tx, UUID alertId) {
        return tx.one(SELECT + " where alert_id = $1", this::kept, alertId);
    }

    /** False where it had been acknowledged before. */
    Uni<Boolean> acknowledge(CouncilTransaction tx, UUID alertId, Instant at) {
        return tx.execute(
                        "update alert set acknowledged_at = $2 where alert_id = $1 and acknowledged_at is null",
                        alertId,
                        at.atOffset(ZoneOffset.UTC))
                .map(updated -> updated.rowCount() == 1);
    }

    /** The latest first. */
    Uni<List<Kept>> page(CouncilTransaction tx, AlertFilter filter, int limit) {
        return tx.list(
                SELECT
                        + """
                         where ($1::text is null or case $1 when 'passed_over' then state = 'passed_over'
                             when 'acknowledged' then acknowledged_at is not null
                             else state = 'raised' and acknowledged_at is null end)
                           and ($2::uuid is null or case_id = $2)
                           and ($3::timestamptz is null or (raised_at, rung, alert_id) < ($3, $4::int, $5::uuid))
                         order by raised_at desc, rung desc, alert_id desc limit $6
                        """,
                this::kept,
                filter.state(),
                filter.caseId(),
                filter.before() == null ? null : filter.before().atOffset(ZoneOffset.UTC),
                filter.beforeRung(),
                filter.beforeId(),
                limit);
    }

    private Kept kept(Row row) {
        OffsetDateTime acknowledged = row.getOffsetDateTime("acknowledged_at");
        return new Kept(
                row.getUUID("case_id"),
                json.read(row.getString("data"), Alert.class),
                acknowledged == null ? null : acknowledged.toInstant());
    }
}
