package org.redress.deadlines.timetable;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.redress.platform.identity.CouncilTransaction;

/** What time brings next, deadline by deadline. */
@ApplicationScoped
class TickRepository {
    private static final String STORE =
            """
            insert into due_tick (council, deadline_id, case_id, due_on, turns_at, rung, alert_at, next_at)
            values ($1, $2, $3, $4, $5, $6, $7, $8)
            on conflict (council, deadline_id) do update set
              due_on = excluded.due_on, turns_at = excluded.turns_at, rung = excluded.rung,
              alert_at = excluded.alert_at, next_at = excluded.next_at
            """;

    /** As above, but the rung that is to come next stays while the due date does. */
    private static final String PUT_BESIDE =
            """
            insert into due_tick as old (council, deadline_id, case_id, due_on, turns_at, rung, alert_at, next_at)
            values ($1, $2, $3, $4, $5, $6, $7, $8)
            on conflict (council, deadline_id) do update set
              due_on = excluded.due_on, turns_at = excluded.turns_at,
              rung = case when old.due_on = excluded.due_on and excluded.rung is not null and old.rung is not null
                then old.rung else excluded.rung end,
              alert_at = case when old.due_on = excluded.due_on and excluded.rung is not null and old.rung is not null
                then old.alert_at else excluded.alert_at end,
              next_at = least(excluded.turns_at,
                case when old.due_on = excluded.due_on and excluded.rung is not null and old.rung is not null
                then old.alert_at else excluded.alert_at end)
            """;

    /** Of each case the ticks that have come. */
    Uni<Map<UUID, Map<UUID, DueTick>>> come(CouncilTransaction tx, UUID[] cases, Instant now) {
        return tx.list(
                        "select case_id, deadline_id, due_on, turns_at, rung, alert_at from due_tick"
                                + " where case_id = any($1) and next_at <= $2",
                        row -> Map.entry(row.getUUID("case_id"), tick(row)),
                        cases,
                        now.atOffset(ZoneOffset.UTC))
                .map(rows -> rows.stream()
                        .collect(Collectors.groupingBy(
                                Map.Entry::getKey,
                                Collectors.toMap(row -> row.getValue().deadlineId(), Map.Entry::getValue))));
    }

    /** @param advanced whether rungs were climbed, so that the next ones are known; else those on record stay */
    Uni<Void> store(CouncilTransaction tx, List<Retold> retold, boolean advanced) {
        return tx.batch(
                        advanced ? STORE : PUT_BESIDE,
                        retold.stream()
                                .flatMap(one -> one.ticks().stream()
                                        .map(tick -> row(tx.council(), one.of().id(), tick)))
                                .toList())
                .chain(() -> remove(
                        tx,
                        retold.stream().flatMap(one -> one.settled().stream()).toArray(UUID[]::new)));
    }

    private static Uni<Void> remove(CouncilTransaction tx, UUID[] deadlines) {
        return deadlines.length == 0
                ? Uni.createFrom().voidItem()
                : tx.execute("delete from due_tick where deadline_id = any($1)", (Object) deadlines)
                        .replaceWithVoid();
    }

    private static Tuple row(String council, UUID caseId, DueTick tick) {
        return Tuple.from(new Object[] {
            council,
            tick.deadlineId(),
            caseId,
            tick.dueOn(),
            utc(tick.turnsAt()),
            tick.rung(),
            utc(tick.alertAt()),
            utc(tick.nextAt())
        });
    }

    private static DueTick tick(Row row) {
        return new DueTick(
                row.getUUID("deadline_id"),
                row.getLocalDate("due_on"),
                instant(row.getOffsetDateTime("turns_at")),
                row.getInteger("rung"),
                instant(row.getOffsetDateTime("alert_at")));
    }

    private static OffsetDateTime utc(Instant at) {
        return at == null ? null : at.atOffset(ZoneOffset.UTC);
    }

    private static Instant instant(OffsetDateTime at) {
        return at == null ? null : at.toInstant();
    }
}
