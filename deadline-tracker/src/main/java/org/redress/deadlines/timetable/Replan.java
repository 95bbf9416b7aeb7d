package org.redress.deadlines.timetable;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Row;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.redress.platform.identity.Access;
import org.redress.platform.identity.ClockDatabase;
import org.redress.platform.identity.Database;

/**
 * After another edition of the calendar was accepted: goes through the cases it may move, a batch at a time, derives them
 * anew and tells what moved. How far it has come is written down, so that it goes on there after a restart; one replica at
 * a time holds it. A batch that is done twice changes nothing the second time.
 */
@ApplicationScoped
class Replan {
    private static final int AT_A_TIME = 100;
    private static final String ACTOR = "clock";
    private static final String CLAIM =
            """
            update replan set held_until = now() + interval '1 minute',
              total = coalesce(total, (select count(distinct (council, case_id)) from deadline
                where last_day >= replan.first_changed))
            where number = (select min(number) from replan where ended_at is null
              and (held_until is null or held_until < now()))
            returning number, first_changed, at_council, at_case
            """;
    private static final String ADVANCE =
            """
            update replan set at_council = coalesce($2, at_council), at_case = coalesce($3, at_case),
              cases = cases + $4, moved = moved + $5, held_until = null,
              ended_at = case when $2::text is null then now() end
            where number = $1 and ended_at is null
            """;

    private final ClockDatabase clockDatabase;
    private final Database database;
    private final ReplanBatches batches;
    private final CaseRepository cases;
    private final DeadlineRepository deadlines;
    private final Tell tell;
    private final Laws laws;
    private final Clock clock;

    private record Job(int number, LocalDate firstChanged, ReplanBatches.Place place) {}

    Replan(
            ClockDatabase clockDatabase,
            Database database,
            ReplanBatches batches,
            CaseRepository cases,
            DeadlineRepository deadlines,
            Tell tell,
            Laws laws,
            Clock clock) {
        this.clockDatabase = clockDatabase;
        this.database = database;
        this.batches = batches;
        this.cases = cases;
        this.deadlines = deadlines;
        this.tell = tell;
        this.laws = laws;
        this.clock = clock;
    }

    /** One batch; false where nothing is left to do, or another replica does it. */
    Uni<Boolean> step() {
        return clockDatabase.execute(CLAIM).chain(rows -> {
            if (rows.rowCount() == 0) {
                return Uni.createFrom().item(false);
            }
            Job job = job(rows.iterator().next());
            return batches.after(job.place(), job.firstChanged(), AT_A_TIME)
                    .chain(batch -> ReplanBatches.each(batch, (council, ids) -> retell(job, council, ids))
                            .chain(moved -> advance(job, batch, moved)))
                    .replaceWith(true);
        });
    }

    private static Job job(Row row) {
        return new Job(
                row.getInteger("number"),
                row.getLocalDate("first_changed"),
                new ReplanBatches.Place(row.getString("at_council"), row.getUUID("at_case")));
    }

    private Uni<Long> retell(Job job, String council, UUID[] ids) {
        return database.inCouncil(
                new Access(council, ACTOR, "replan with edition " + job.number()),
                tx -> cases.lockAll(tx, ids).chain(locked -> laws.inForce(tx).chain(law -> cases.facts(tx, ids)
                        .chain(facts -> deadlines.of(tx, ids).chain(stored -> {
                            List<Retold> retold = locked.stream()
                                    .map(one -> Retold.withCalendar(
                                            one,
                                            facts.get(one.id()),
                                            stored.getOrDefault(one.id(), Map.of()),
                                            law,
                                            clock.instant()))
                                    .toList();
                            long moved =
                                    retold.stream().mapToLong(Retold::moved).sum();
                            return tell.what(tx, retold).replaceWith(moved);
                        })))));
    }

    private Uni<Void> advance(Job job, ReplanBatches.Batch batch, List<Long> moved) {
        ReplanBatches.Place place = batch.place();
        return clockDatabase
                .execute(
                        ADVANCE,
                        job.number(),
                        place == null ? null : place.council(),
                        place == null ? null : place.caseId(),
                        batch.size(),
                        (int) moved.stream().mapToLong(Long::longValue).sum())
                .replaceWithVoid();
    }
}
