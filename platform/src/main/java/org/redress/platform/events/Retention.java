package org.redress.platform.events;

import io.quarkus.scheduler.Scheduled;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.Period;
import java.time.ZoneOffset;
import org.redress.platform.identity.ClockDatabase;

/** Lets go of what only guards against repeats: what the inbox received and the answers to Idempotency-Keys, after 30 days. */
@ApplicationScoped
class Retention {
    private static final Period KEPT = Period.ofDays(30);

    private final ClockDatabase database;
    private final Clock clock;

    Retention(ClockDatabase database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    @Scheduled(every = "6h", delayed = "1m")
    Uni<Void> retire() {
        OffsetDateTime limit = clock.instant().minus(KEPT).atOffset(ZoneOffset.UTC);
        return database.execute("delete from inbox where received_at < $1", limit)
                .chain(() -> database.execute("delete from idempotency_key where stored_at < $1", limit))
                .replaceWithVoid();
    }
}
