package org.redress.platform.identity;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.function.Function;

/**
 * The one way into the database for case content. Every statement runs in a transaction whose own connection carries the
 * council, so row-level security shows the rows of that council and no others.
 */
@ApplicationScoped
public class Database {
    private final Pool pool;

    public Database(Pool pool) {
        this.pool = pool;
    }

    /** Runs the work in one transaction of the council: committed when the result arrives, rolled back when it fails. */
    public <T> Uni<T> inCouncil(String council, Function<CouncilTransaction, Uni<T>> work) {
        return Uni.createFrom().deferred(() -> {
            AfterCommit afterCommit = new AfterCommit();
            return pool.withTransaction(connection -> connection
                            .preparedQuery("select set_config('redress.council', $1, true)")
                            .execute(Tuple.of(council))
                            .chain(() -> work.apply(new CouncilTransaction(council, connection, afterCommit))))
                    .invoke(afterCommit::run);
        });
    }
}
