package org.redress.platform.events;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.scheduler.Scheduled;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Row;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import org.jboss.logging.Logger;
import org.redress.platform.identity.ClockDatabase;

/** Tells operators, in metrics and in the log, how much waits here and for how long. */
@ApplicationScoped
class ParkedEventsWatch {
    private static final Logger LOG = Logger.getLogger(ParkedEventsWatch.class);
    private static final Duration TOO_LONG = Duration.ofHours(1);
    private static final String FIGURES =
            """
            select (select count(*) from held_event) as held,
              (select count(*) from waiting_event) as waiting,
              (select coalesce(extract(epoch from now() - min(arrived_at)), 0)::bigint from waiting_event) as waiting_since,
              (select coalesce(extract(epoch from now() - min(occurred_at)), 0)::bigint from outbox) as unsent_since
            """;

    /** Counts, and ages in seconds. */
    private record Figures(long held, long waiting, long waitingSince, long unsentSince) {
        static Figures of(Row row) {
            return new Figures(row.getLong(0), row.getLong(1), row.getLong(2), row.getLong(3));
        }
    }

    private final ClockDatabase database;
    private volatile Figures figures = new Figures(0, 0, 0, 0);

    ParkedEventsWatch(ClockDatabase database, MeterRegistry meters) {
        this.database = database;
        Gauge.builder("redress.events.held", () -> figures.held()).register(meters);
        Gauge.builder("redress.events.waiting", () -> figures.waiting()).register(meters);
        Gauge.builder("redress.events.waiting.oldest", () -> figures.waitingSince())
                .baseUnit("seconds")
                .register(meters);
        Gauge.builder("redress.events.unsent.oldest", () -> figures.unsentSince())
                .baseUnit("seconds")
                .register(meters);
    }

    @Scheduled(every = "30s")
    Uni<Void> look() {
        return database.execute(FIGURES)
                .invoke(rows -> tell(Figures.of(rows.iterator().next())))
                .onFailure()
                .invoke(away -> LOG.warnf("the events kept for later could not be counted: %s", away.toString()))
                .onFailure()
                .recoverWithNull()
                .replaceWithVoid();
    }

    private void tell(Figures now) {
        figures = now;
        if (now.waitingSince() > TOO_LONG.toSeconds()) {
            LOG.errorf(
                    "an event has waited for its complaint for %d s; %d wait in all (see docs/events)",
                    now.waitingSince(), now.waiting());
        }
    }
}
