package org.redress.deadlines.timetable;

import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.BiFunction;
import org.redress.platform.identity.ClockDatabase;

/** The cases a change of the calendar can touch, council by council, so many at a time. */
@ApplicationScoped
class ReplanBatches {
    private static final String NEXT =
            "select distinct council, case_id from deadline where last_day >= $1 and (council, case_id) > ($2, $3)"
                    + " order by council, case_id limit $4";

    private final ClockDatabase clock;

    ReplanBatches(ClockDatabase clock) {
        this.clock = clock;
    }

    /** The last case that was gone through; the next batch begins after it. */
    record Place(String council, UUID caseId) {
        static final Place START = new Place("", new UUID(0, 0));
    }

    /** @param place null where there are no more cases */
    record Batch(Map<String, List<UUID>> cases, int size, Place place) {}

    Uni<Batch> after(Place place, LocalDate firstChanged, int atMost) {
        return clock.execute(NEXT, firstChanged, place.council(), place.caseId(), atMost)
                .map(rows -> {
                    Map<String, List<UUID>> byCouncil = new LinkedHashMap<>();
                    Place last = null;
                    for (var row : rows) {
                        last = new Place(row.getString("council"), row.getUUID("case_id"));
                        byCouncil
                                .computeIfAbsent(last.council(), council -> new ArrayList<>())
                                .add(last.caseId());
                    }
                    return new Batch(byCouncil, rows.size(), rows.size() < atMost ? null : last);
                });
    }

    /** Does the work for each council's cases, one council after the other. */
    static <T> Uni<List<T>> each(Batch batch, BiFunction<String, UUID[], Uni<T>> work) {
        return Multi.createFrom()
                .iterable(batch.cases().entrySet())
                .onItem()
                .transformToUniAndConcatenate(council ->
                        work.apply(council.getKey(), council.getValue().toArray(UUID[]::new)))
                .collect()
                .asList();
    }
}
