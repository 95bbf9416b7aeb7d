package org.redress.deadlines.timetable;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.redress.deadlines.calendar.WorkingDays;
import org.redress.platform.identity.Access;
import org.redress.platform.identity.Database;

/** What another calendar would move, deadline by deadline; nothing is stored. */
@ApplicationScoped
class PlannedMoves {
    private final Database database;
    private final ReplanBatches batches;
    private final CaseRepository cases;
    private final Laws laws;

    PlannedMoves(Database database, ReplanBatches batches, CaseRepository cases, Laws laws) {
        this.database = database;
        this.batches = batches;
        this.cases = cases;
        this.laws = laws;
    }

    /** A deadline that would move: ids, its rule and dates, nothing of the case. */
    record Move(
            String council,
            UUID deadlineId,
            String rule,
            LocalDate dueOn,
            Span dueBetween,
            LocalDate wouldBeDueOn,
            Span wouldBeDueBetween) {}

    /** @param next where the next page begins; null on the last */
    record Moves(List<Move> moves, ReplanBatches.Place next) {}

    /** Of the cases after that place, so many at a time. */
    Uni<Moves> after(ReplanBatches.Place place, LocalDate firstChanged, WorkingDays calendar, int atMost) {
        return batches.after(place, firstChanged, atMost).chain(batch -> ReplanBatches.each(
                        batch, (council, ids) -> moves(council, ids, calendar))
                .map(moves -> new Moves(moves.stream().flatMap(List::stream).toList(), batch.place())));
    }

    private Uni<List<Move>> moves(String council, UUID[] ids, WorkingDays calendar) {
        Law now = laws.of(council);
        Law then = laws.with(calendar, council);
        return database.inCouncil(new Access(council, "operator", "previewCalendarEdition"), tx -> cases.facts(tx, ids))
                .map(facts -> {
                    List<Move> moves = new ArrayList<>();
                    facts.values().forEach(one -> moves.addAll(moves(council, one, now, then)));
                    return moves;
                });
    }

    private static List<Move> moves(String council, CaseFacts facts, Law now, Law then) {
        Map<UUID, Deadline> others =
                then.deadlines(facts).stream().collect(Collectors.toMap(Deadline::id, Function.identity()));
        return now.deadlines(facts).stream()
                .filter(deadline -> others.containsKey(deadline.id()))
                .filter(deadline -> !Objects.equals(
                        deadline.due().on(), others.get(deadline.id()).due().on()))
                .map(deadline -> move(council, deadline, others.get(deadline.id())))
                .toList();
    }

    private static Move move(String council, Deadline from, Deadline to) {
        return new Move(
                council,
                from.id(),
                from.limit().id(),
                Span.dayOf(from.due().on()),
                Span.spanOf(from.due().on()),
                Span.dayOf(to.due().on()),
                Span.spanOf(to.due().on()));
    }
}
