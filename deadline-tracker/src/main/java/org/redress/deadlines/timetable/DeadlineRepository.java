package org.redress.deadlines.timetable;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.redress.platform.identity.CouncilTransaction;
import org.redress.platform.json.StoredJson;

/** The deadlines as they were told last. */
@ApplicationScoped
class DeadlineRepository {
    private static final String STORE =
            """
            insert into deadline
              (council, deadline_id, case_id, rule, status, due_from, due_to, last_day, calendar_edition, state)
            values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10::text::jsonb)
            on conflict (council, deadline_id) do update set
              rule = excluded.rule, status = excluded.status, due_from = excluded.due_from, due_to = excluded.due_to,
              last_day = excluded.last_day,
              calendar_edition = excluded.calendar_edition, state = excluded.state
            """;

    private final StoredJson json;

    DeadlineRepository(StoredJson json) {
        this.json = json;
    }

    Uni<Map<UUID, DeadlineState>> of(CouncilTransaction tx, UUID caseId) {
        return of(tx, new UUID[] {caseId}).map(cases -> cases.getOrDefault(caseId, Map.of()));
    }

    /** Case by case. */
    Uni<Map<UUID, Map<UUID, DeadlineState>>> of(CouncilTransaction tx, UUID[] cases) {
        return tx.list(
                        "select case_id, state::text as state from deadline where case_id = any($1)",
                        row -> Map.entry(
                                row.getUUID("case_id"), json.read(row.getString("state"), DeadlineState.class)),
                        (Object) cases)
                .map(rows -> rows.stream()
                        .collect(Collectors.groupingBy(
                                Map.Entry::getKey,
                                Collectors.toMap(row -> row.getValue().deadlineId(), Map.Entry::getValue))));
    }

    /** Those that have a date, the soonest due first. */
    Uni<List<DeadlineState>> page(CouncilTransaction tx, DeadlineFilter filter, int limit) {
        return tx.list(
                """
                select state::text as state from deadline
                where due_from is not null
                  and ($1::text is null or status = $1) and ($2::text is null or rule = $2)
                  and ($3::date is null or due_from < $3)
                  and ($4::date is null or (due_from, deadline_id) > ($4, $5::uuid))
                order by due_from, deadline_id limit $6
                """,
                row -> json.read(row.getString("state"), DeadlineState.class),
                filter.status(),
                filter.rule(),
                filter.dueBefore(),
                filter.after(),
                filter.afterId(),
                limit);
    }

    Uni<Void> store(CouncilTransaction tx, List<Retold> retold) {
        return tx.batch(
                STORE,
                retold.stream()
                        .flatMap(one -> one.changes().toStore().stream().map(state -> row(tx.council(), one, state)))
                        .toList());
    }

    private Tuple row(String council, Retold retold, DeadlineState state) {
        Span due = state.dueOn() == null ? state.dueBetween() : Span.day(state.dueOn());
        return Tuple.from(new Object[] {
            council,
            state.deadlineId(),
            retold.of().id(),
            state.rule(),
            state.status().name().toLowerCase(Locale.ROOT),
            due == null ? null : due.from(),
            due == null ? null : due.to(),
            state.lastDay(),
            retold.calendarEdition(),
            json.write(state)
        });
    }
}
