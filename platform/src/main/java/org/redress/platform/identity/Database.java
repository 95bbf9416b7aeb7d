package org.redress.platform.identity;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Function;

/**
 * The one way into the database for case content. Every statement runs in a transaction whose own connection carries the
 * council, so row-level security shows the rows of that council and no others.
 */
@ApplicationScoped
public class Database {
    /**
     * All in one statement, for this transaction only: the wall and the history go by the first three. A replica that falls silent in a transaction loses it, and whoever
     * waits for its locks is told to come again instead of waiting with it.
     */
    private static final String ENTER =
            "select set_config('redress.council', $1, true), set_config('redress.actor', $2, true),"
                    + " set_config('redress.purpose', $3, true), set_config('lock_timeout', '10s', true),"
                    + " set_config('statement_timeout', '30s', true),"
                    + " set_config('idle_in_transaction_session_timeout', '30s', true)";

    private final Pool pool;

    public Database(Pool pool) {
        this.pool = pool;
    }

    /**
     * Runs the work in one transaction of the access's council: committed when the result arrives, rolled back when it fails. Fails
     * with {@link DatabaseAway} where the surroundings are to blame and with the work's own failure otherwise.
     */
    public <T> Uni<T> inCouncil(Access access, Function<CouncilTransaction, Uni<T>> work) {
        return Uni.createFrom().deferred(() -> {
            AfterCommit afterCommit = new AfterCommit();
            AtomicBoolean entered = new AtomicBoolean();
            return pool.withTransaction(connection -> connection
                            .preparedQuery(ENTER)
                            .execute(Tuple.of(access.council(), access.actor(), access.purpose()))
                            .invoke(() -> entered.set(true))
                            .chain(() -> work.apply(new CouncilTransaction(access.council(), connection, afterCommit))))
                    .onFailure(failure -> !entered.get() || DatabaseAway.explains(failure))
                    .transform(DatabaseAway::new)
                    .invoke(afterCommit::run);
        });
    }
}
