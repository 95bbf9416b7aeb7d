package org.redress.platform.identity;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.RowSet;
import io.vertx.mutiny.sqlclient.SqlConnection;
import io.vertx.mutiny.sqlclient.Tuple;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.StreamSupport;

/** A transaction that sees and writes the rows of one council. Statements of one transaction run one after another. */
public final class CouncilTransaction {
    private final String council;
    private final SqlConnection connection;
    private final AfterCommit afterCommit;

    CouncilTransaction(String council, SqlConnection connection, AfterCommit afterCommit) {
        this.council = council;
        this.connection = connection;
        this.afterCommit = afterCommit;
    }

    /** The GSS code of the council whose rows this transaction sees. */
    public String council() {
        return council;
    }

    public Uni<RowSet<Row>> execute(String sql, Object... parameters) {
        return connection.preparedQuery(sql).execute(Tuple.from(parameters));
    }

    public <T> Uni<List<T>> list(String sql, Function<Row, T> map, Object... parameters) {
        return execute(sql, parameters)
                .map(rows ->
                        StreamSupport.stream(rows.spliterator(), false).map(map).toList());
    }

    /** The first row, if there is one. */
    public <T> Uni<Optional<T>> one(String sql, Function<Row, T> map, Object... parameters) {
        return execute(sql, parameters)
                .map(rows -> rows.size() == 0
                        ? Optional.empty()
                        : Optional.of(map.apply(rows.iterator().next())));
    }

    /** The same statement for many rows, in one round trip; none is fine. */
    public Uni<Void> batch(String sql, List<Tuple> rows) {
        return rows.isEmpty()
                ? Uni.createFrom().voidItem()
                : connection.preparedQuery(sql).executeBatch(rows).replaceWithVoid();
    }

    /** Does something once this transaction has been committed; an action that is added twice is done once. */
    public void afterCommit(Runnable action) {
        afterCommit.add(action);
    }
}
