package org.redress.platform.events;

import io.quarkus.reactive.datasource.ReactiveDataSource;
import io.quarkus.scheduler.Scheduled;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Period;
import java.time.ZoneOffset;

/** Lets go of what only guards against repeats: what the inbox received and the answers to Idempotency-Keys, after 30 days. */
@ApplicationScoped
class Retention {
    private static final Period KEPT = Period.ofDays(30);

    private final Pool pool;
    private final Clock clock;

    Retention(@ReactiveDataSource("clock") Pool pool, Clock clock) {
        this.pool = pool;
        this.clock = clock;
    }

    @Scheduled(every = "6h", delayed = "1m")
    Uni<Void> retire() {
        Tuple limit = Tuple.of(clock.instant().minus(KEPT).atOffset(ZoneOffset.UTC));
        return pool.preparedQuery("delete from inbox where received_at < $1")
                .execute(limit)
                .chain(() -> pool.preparedQuery("delete from idempotency_key where stored_at < $1")
                        .execute(limit))
                .replaceWithVoid();
    }
}
