package org.redress.platform.identity;

import io.quarkus.reactive.datasource.ReactiveDataSource;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.RowSet;
import io.vertx.mutiny.sqlclient.SqlConnection;
import io.vertx.mutiny.sqlclient.Tuple;
import io.vertx.pgclient.PgException;
import jakarta.enterprise.context.ApplicationScoped;

/**
 * The way into the database for what runs by the clock, for all councils at once: relay, retention, figures for operators.
 * Its login sees no case content.
 */
@ApplicationScoped
public class ClockDatabase {
    private final Pool pool;

    public ClockDatabase(@ReactiveDataSource("clock") Pool pool) {
        this.pool = pool;
    }

    /** Fails with {@link DatabaseAway} where the surroundings are to blame. */
    public Uni<RowSet<Row>> execute(String sql, Object... parameters) {
        return pool.preparedQuery(sql)
                .execute(Tuple.from(parameters))
                .onFailure(failure -> !(failure instanceof PgException) || DatabaseAway.explains(failure))
                .transform(DatabaseAway::new);
    }

    /** A connection of one's own, to be closed. */
    public Uni<SqlConnection> connection() {
        return pool.getConnection();
    }
}
