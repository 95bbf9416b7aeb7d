package org.redress.platform.events;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.RowSet;
import io.vertx.mutiny.sqlclient.SqlConnection;
import io.vertx.mutiny.sqlclient.Transaction;
import io.vertx.mutiny.sqlclient.Tuple;
import java.time.Duration;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.BooleanSupplier;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.redress.platform.identity.ClockDatabase;

/**
 * Carries the outbox to Kafka: at least once, and per key in the order of the outbox.
 *
 * <p>The keys are split into shards. Whoever holds a shard's lock sends its rows and deletes those that the broker has
 * acknowledged, both in the transaction that holds the lock. A relay that stands still in the middle loses its connection,
 * and with it the lock, after {@code patience}; what it had sent is then sent again by another and has no second effect,
 * because receivers keep an inbox.
 *
 * <p>Plain and blocking: it runs on a thread of its own.
 */
final class Relay {
    private static final int BATCH = 100;
    private static final int BATCHES_OF_A_SHARD = 20;
    private static final int LOCK_CLASS = 7_465;
    private static final Duration LONGEST_WAIT = Duration.ofSeconds(30);

    private final ClockDatabase database;
    private final Dispatch dispatch;
    private final Duration patience;
    private final BooleanSupplier stopping;

    /**
     * @param patience how long the server lets a relay hold a shard without a word; longer than a dispatch takes
     * @param stopping asked between batches
     */
    Relay(ClockDatabase database, Dispatch dispatch, Duration patience, BooleanSupplier stopping) {
        this.database = database;
        this.dispatch = dispatch;
        this.patience = patience;
        this.stopping = stopping;
    }

    /** What came of emptying the outbox; of several shards the last in this order counts. */
    enum Outcome {
        /** Nothing is left that was there. */
        EMPTY,
        /** A shard has more than its share of a turn. */
        MORE,
        /** Another relay holds a shard that has rows. */
        SHARED,
        /** The broker did not acknowledge some keys. */
        STUCK,
        /** The broker acknowledged nothing of a shard. */
        BROKER_AWAY
    }

    /**
     * Sends what stands in the outbox. Ends early where the broker is away; the shards come in no fixed order, so that none
     * is always behind one that is stuck.
     */
    Outcome drain() {
        Outcome outcome = Outcome.EMPTY;
        for (short shard : shardsWithRows()) {
            outcome = Collections.max(List.of(outcome, drain(shard)));
            if (outcome == Outcome.BROKER_AWAY) {
                return outcome;
            }
        }
        return outcome;
    }

    private Outcome drain(short shard) {
        Set<String> stuck = new HashSet<>();
        boolean gotThrough = false;
        for (int turn = 0; turn < BATCHES_OF_A_SHARD && !stopping.getAsBoolean(); turn++) {
            Batch batch = sendBatch(shard, stuck);
            if (batch == Batch.NOT_MINE) {
                return Outcome.SHARED;
            }
            stuck.addAll(batch.stuck());
            gotThrough |= batch.acknowledged() > 0;
            if (batch.read() < BATCH || !gotThrough) {
                return stuck.isEmpty() ? Outcome.EMPTY : gotThrough ? Outcome.STUCK : Outcome.BROKER_AWAY;
            }
        }
        return Outcome.MORE;
    }

    /**
     * @param read how many rows there were, at most a batch
     * @param stuck the keys of which something was not acknowledged
     */
    private record Batch(int read, int acknowledged, Set<String> stuck) {
        static final Batch NOT_MINE = new Batch(0, 0, Set.of());
    }

    private List<Short> shardsWithRows() {
        List<Short> shards = StreamSupport.stream(
                        await(database.execute("select distinct shard from outbox"))
                                .spliterator(),
                        false)
                .map(row -> row.getShort(0))
                .collect(Collectors.toList());
        Collections.shuffle(shards);
        return shards;
    }

    private Batch sendBatch(short shard, Set<String> exceptKeys) {
        SqlConnection connection = await(database.connection());
        try {
            Transaction transaction = await(connection.begin());
            Batch batch = isMine(connection, shard) ? send(connection, shard, exceptKeys) : Batch.NOT_MINE;
            await(transaction.commit());
            return batch;
        } finally {
            // A transaction that is still open is given up with the connection.
            connection.closeAndForget();
        }
    }

    private boolean isMine(SqlConnection connection, short shard) {
        await(connection
                .preparedQuery("select set_config('idle_in_transaction_session_timeout', $1, true)")
                .execute(Tuple.of(Long.toString(patience.toMillis()))));
        return await(connection
                        .preparedQuery("select pg_try_advisory_xact_lock($1, $2)")
                        .execute(Tuple.of(LOCK_CLASS, (int) shard)))
                .iterator()
                .next()
                .getBoolean(0);
    }

    private Batch send(SqlConnection connection, short shard, Set<String> exceptKeys) {
        List<OutboxRow> rows = read(connection, shard, exceptKeys);
        Set<Long> acknowledged = dispatch.send(rows);
        await(connection
                .preparedQuery("delete from outbox where number = any($1)")
                .execute(Tuple.of(acknowledged.toArray(Long[]::new))));
        Set<String> stuck = rows.stream()
                .filter(row -> !acknowledged.contains(row.number()))
                .map(OutboxRow::key)
                .collect(Collectors.toSet());
        return new Batch(rows.size(), acknowledged.size(), stuck);
    }

    private static List<OutboxRow> read(SqlConnection connection, short shard, Set<String> exceptKeys) {
        RowSet<Row> rows = await(connection
                .preparedQuery("select " + OutboxRow.COLUMNS + " from outbox"
                        + " where shard = $1 and event_key <> all($2) order by number limit $3")
                .execute(Tuple.of(shard, exceptKeys.toArray(String[]::new), BATCH)));
        return StreamSupport.stream(rows.spliterator(), false)
                .map(OutboxRow::of)
                .toList();
    }

    private static <T> T await(Uni<T> work) {
        return work.await().atMost(LONGEST_WAIT);
    }
}
