package org.redress.deadlines.timetable;

import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.redress.platform.identity.Access;
import org.redress.platform.identity.ClockDatabase;
import org.redress.platform.identity.CouncilTransaction;
import org.redress.platform.identity.Database;

/**
 * What time brings: deadlines that are missed from this day on, and alerts. The clock's own login finds which cases it is
 * time for; each council's are then taken in the council's own transactions, in which rows, alerts and events are written
 * together. A case that somebody else holds is left for the next turn, so any number of replicas share the work.
 */
@ApplicationScoped
class Tick {
    private static final String ACTOR = "clock";
    private static final String PURPOSE = "tick";
    private static final int AT_A_TIME = 500;
    private static final int IN_A_TRANSACTION = 50;
    private static final String COME =
            "select council, case_id from (select council, case_id, next_at from due_tick where next_at <= $1"
                    + " order by next_at limit $2) come group by council, case_id order by min(next_at)";

    private final ClockDatabase clock;
    private final Database database;
    private final CaseRepository cases;
    private final DeadlineRepository deadlines;
    private final TickRepository ticks;
    private final Tell tell;
    private final Laws laws;

    private record Batch(String council, List<UUID> cases) {}

    Tick(
            ClockDatabase clock,
            Database database,
            CaseRepository cases,
            DeadlineRepository deadlines,
            TickRepository ticks,
            Tell tell,
            Laws laws) {
        this.clock = clock;
        this.database = database;
        this.cases = cases;
        this.deadlines = deadlines;
        this.ticks = ticks;
        this.tell = tell;
        this.laws = laws;
    }

    /** Takes what has come by now; answers how many cases it took, of which there may be more. */
    Uni<Integer> at(Instant now) {
        return clock.execute(COME, now.atOffset(ZoneOffset.UTC), AT_A_TIME)
                .map(rows -> {
                    Map<String, List<UUID>> byCouncil = new LinkedHashMap<>();
                    rows.forEach(row -> byCouncil
                            .computeIfAbsent(row.getString("council"), council -> new ArrayList<>())
                            .add(row.getUUID("case_id")));
                    return batches(byCouncil);
                })
                .chain(batches -> Multi.createFrom()
                        .iterable(batches)
                        .onItem()
                        .transformToUniAndConcatenate(batch -> take(batch, now))
                        .collect()
                        .asList())
                .map(taken -> taken.stream().mapToInt(Integer::intValue).sum());
    }

    private Uni<Integer> take(Batch batch, Instant now) {
        return database.inCouncil(new Access(batch.council(), ACTOR, PURPOSE), tx -> cases.lockFree(
                        tx, batch.cases().toArray(UUID[]::new))
                .chain(locked -> locked.isEmpty() ? Uni.createFrom().item(0) : climb(tx, locked, now)));
    }

    private Uni<Integer> climb(CouncilTransaction tx, List<TrackedCase> locked, Instant now) {
        UUID[] ids = locked.stream().map(TrackedCase::id).toArray(UUID[]::new);
        return laws.inForce(tx).chain(law -> ticks.come(tx, ids, now).chain(come -> cases.facts(tx, ids)
                .chain(facts -> deadlines.of(tx, ids).chain(stored -> {
                    List<Retold> retold = locked.stream()
                            .filter(one -> come.containsKey(one.id()))
                            .map(one -> Retold.of(
                                    one,
                                    facts.get(one.id()),
                                    stored.getOrDefault(one.id(), Map.of()),
                                    come.get(one.id()),
                                    law,
                                    now))
                            .toList();
                    return tell.whatTimeBrought(tx, retold).replaceWith(retold.size());
                }))));
    }

    private static List<Batch> batches(Map<String, List<UUID>> byCouncil) {
        List<Batch> batches = new ArrayList<>();
        byCouncil.forEach((council, ids) -> {
            for (int from = 0; from < ids.size(); from += IN_A_TRANSACTION) {
                int to = Math.min(from + IN_A_TRANSACTION, ids.size());
                batches.add(new Batch(council, List.copyOf(ids.subList(from, to))));
            }
        });
        return batches;
    }
}
