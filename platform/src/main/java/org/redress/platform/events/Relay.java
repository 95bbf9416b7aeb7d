package org.redress.platform.events;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.SqlConnection;
import io.vertx.mutiny.sqlclient.Tuple;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.stream.StreamSupport;

/**
 * Carries the outbox to Kafka: at least once, and per key in the order of the outbox.
 *
 * <p>The keys are split into shards. Whoever holds a shard's lock sends its rows and deletes those that the broker has
 * acknowledged, both in the transaction that holds the lock. A relay that stands still in the middle loses its connection,
 * and with it the lock, after {@code patience}; what it had sent is then sent again by another and has no second effect,
 * because receivers keep an inbox.
 *
 * <p>Runs on a thread of its own: it waits for the database and the broker.
 */
final class Relay {
    private static final int BATCH = 100;
    private static final int LOCK_CLASS = 7_465;
    private static final Duration LONGEST_TURN = Duration.ofSeconds(30);

    private final Pool pool;
    private final Broker broker;
    private final String service;
    private final Duration patience;

    /**
     * @param pool connections of the clock login
     * @param service the producing service's name
     * @param patience how long the server lets a relay hold a shard without a word, longer than a send may take
     */
    Relay(Pool pool, Broker broker, String service, Duration patience) {
        this.pool = pool;
        this.broker = broker;
        this.service = service;
        this.patience = patience;
    }

    /** What came of emptying the outbox. */
    enum Outcome {
        /** Nothing is left that was there. */
        EMPTY,
        /** Another relay holds a shard that has rows. */
        SHARED,
        /** The broker did not acknowledge something. */
        BROKER_AWAY
    }

    /** Sends what stands in the outbox now, shard after shard. */
    Outcome drain() {
        Outcome outcome = Outcome.EMPTY;
        for (short shard : shardsWithRows()) {
            Outcome ofShard = drain(shard);
            if (ofShard == Outcome.BROKER_AWAY) {
                return ofShard;
            }
            outcome = ofShard == Outcome.SHARED ? ofShard : outcome;
        }
        return outcome;
    }

    private List<Short> shardsWithRows() {
        return await(pool.query("select distinct shard from outbox order by shard")
                .execute()
                .map(rows -> StreamSupport.stream(rows.spliterator(), false)
                        .map(row -> row.getShort(0))
                        .toList()));
    }

    private Outcome drain(short shard) {
        while (true) {
            Batch batch = await(pool.withTransaction(connection -> lock(connection, shard)
                    .chain(locked -> locked
                            ? sendBatch(connection, shard)
                            : Uni.createFrom().item(Batch.NOT_MINE))));
            if (batch != Batch.MORE) {
                return batch.outcome;
            }
        }
    }

    private enum Batch {
        NOT_MINE(Outcome.SHARED),
        MORE(null),
        NONE(Outcome.EMPTY),
        STUCK(Outcome.BROKER_AWAY);

        private final Outcome outcome;

        Batch(Outcome outcome) {
            this.outcome = outcome;
        }
    }

    private Uni<Boolean> lock(SqlConnection connection, short shard) {
        return connection
                .query("set local idle_in_transaction_session_timeout = " + patience.toMillis())
                .execute()
                .chain(() -> connection
                        .preparedQuery("select pg_try_advisory_xact_lock($1, $2)")
                        .execute(Tuple.of(LOCK_CLASS, (int) shard)))
                .map(rows -> rows.iterator().next().getBoolean(0));
    }

    private Uni<Batch> sendBatch(SqlConnection connection, short shard) {
        return connection
                .preparedQuery("select " + OutboxRow.COLUMNS + " from outbox where shard = $1 order by number limit $2")
                .execute(Tuple.of(shard, BATCH))
                .map(rows -> StreamSupport.stream(rows.spliterator(), false)
                        .map(OutboxRow::of)
                        .toList())
                .chain(rows -> rows.isEmpty() ? Uni.createFrom().item(Batch.NONE) : send(connection, rows));
    }

    private Uni<Batch> send(SqlConnection connection, List<OutboxRow> rows) {
        return Uni.createFrom().completionStage(() -> sendKeysSideBySide(rows)).chain(sent -> connection
                .preparedQuery("delete from outbox where number = any($1)")
                .execute(Tuple.of(sent.toArray(Long[]::new)))
                .replaceWith(sent.size() == rows.size() ? Batch.MORE : Batch.STUCK));
    }

    /** Completes with the numbers that were acknowledged; of each key the first so many. */
    private CompletionStage<List<Long>> sendKeysSideBySide(List<OutboxRow> rows) {
        Map<String, List<OutboxRow>> byKey = new LinkedHashMap<>();
        rows.forEach(row ->
                byKey.computeIfAbsent(row.key(), key -> new ArrayList<>()).add(row));
        List<CompletableFuture<List<Long>>> keys =
                byKey.values().stream().map(this::sendOneAfterTheOther).toList();
        return CompletableFuture.allOf(keys.toArray(CompletableFuture[]::new)).thenApply(done -> keys.stream()
                .map(CompletableFuture::join)
                .flatMap(Collection::stream)
                .toList());
    }

    private CompletableFuture<List<Long>> sendOneAfterTheOther(List<OutboxRow> ofOneKey) {
        List<Long> sent = new ArrayList<>();
        CompletableFuture<Void> chain = CompletableFuture.completedFuture(null);
        for (OutboxRow row : ofOneKey) {
            chain = chain.thenCompose(before -> broker.send(row.message(service)))
                    .thenRun(() -> sent.add(row.number()));
        }
        return chain.handle((done, failure) -> List.copyOf(sent));
    }

    private static <T> T await(Uni<T> work) {
        return work.await().atMost(LONGEST_TURN);
    }
}
