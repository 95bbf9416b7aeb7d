package org.redress.deadlines.timetable;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.redress.platform.events.Outbox;
import org.redress.platform.identity.CouncilTransaction;

/** Stores what came of deriving cases again, and tells it, all in the transaction that holds the cases' rows locked. */
@ApplicationScoped
class Tell {
    private final DeadlineRepository deadlines;
    private final TickRepository ticks;
    private final AlertRepository alerts;
    private final Outbox outbox;

    Tell(DeadlineRepository deadlines, TickRepository ticks, AlertRepository alerts, Outbox outbox) {
        this.deadlines = deadlines;
        this.ticks = ticks;
        this.alerts = alerts;
        this.outbox = outbox;
    }

    /** After a new fact, or with another calendar: the rungs that are due are climbed by the clock. */
    Uni<Void> what(CouncilTransaction tx, List<Retold> retold) {
        return all(tx, retold, false);
    }

    /** After the clock climbed the rungs. */
    Uni<Void> whatTimeBrought(CouncilTransaction tx, List<Retold> retold) {
        return all(tx, retold, true);
    }

    private Uni<Void> all(CouncilTransaction tx, List<Retold> retold, boolean climbed) {
        return deadlines
                .store(tx, retold)
                .chain(() -> ticks.store(tx, retold, climbed))
                .chain(() -> alerts.raise(tx, retold))
                .chain(raised -> outbox.append(
                        tx,
                        retold.stream()
                                .flatMap(one -> one.events(raised).stream())
                                .toList()));
    }
}
