package org.redress.platform.history;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.scheduler.Scheduled;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jboss.logging.Logger;
import org.redress.platform.identity.Access;
import org.redress.platform.identity.CouncilTransaction;
import org.redress.platform.identity.Database;
import org.redress.platform.identity.DatabaseAway;

/**
 * Writes what was read into the history, in batches: at the latest half a second after the answer, or when 500 wait. That
 * much is lost where a replica is killed; nothing is where it is stopped, or where the database is away for a while.
 */
@ApplicationScoped
public class ReadLog {
    private static final Logger LOG = Logger.getLogger(ReadLog.class);
    private static final int MOST = 500;
    private static final Duration BETWEEN = Duration.ofMillis(20);
    private static final Duration AT_THE_END = Duration.ofSeconds(5);

    /**
     * A batch holds the heads of several chains. Whoever changes a case may hold one and want another, so the batch gives
     * way: well before PostgreSQL looks for deadlocks (1 s), and its entries are then written one chain at a time.
     */
    private static final String GIVE_WAY = "select set_config('lock_timeout', '200ms', true)";

    private static final String APPEND = "select append_read($1, $2, $3, $4, $5, $6)";

    private final Database database;
    private final Queue<Read> waiting = new ConcurrentLinkedQueue<>();
    private final AtomicInteger size = new AtomicInteger();
    private final AtomicBoolean writing = new AtomicBoolean();

    public ReadLog(Database database) {
        this.database = database;
    }

    void add(Read read) {
        waiting.add(read);
        if (size.incrementAndGet() == MOST) {
            writeRegularly().subscribe().with(done -> {});
        }
    }

    @Scheduled(every = "0.5s")
    Uni<Void> writeRegularly() {
        return write().replaceWithVoid()
                .onFailure()
                .invoke(failure -> LOG.warnf("reads not written yet: %s", failure))
                .onFailure()
                .recoverWithNull();
    }

    void writeTheRest(@Observes ShutdownEvent stopping) {
        try {
            Multi.createBy()
                    .repeating()
                    .uni(this::write)
                    .withDelay(BETWEEN)
                    .until(written -> size.get() == 0 && !writing.get())
                    .collect()
                    .last()
                    .await()
                    .atMost(AT_THE_END);
        } catch (RuntimeException failure) {
            LOG.errorf("%d reads are not in the history: %s", size.get(), failure);
        }
    }

    /** Writes all that wait. What cannot be written now stays for the next time. */
    Uni<Integer> write() {
        if (size.get() == 0 || !writing.compareAndSet(false, true)) {
            return Uni.createFrom().item(0);
        }
        List<Read> batch = take();
        return eachOf(batch, read -> read.access().council(), this::writeBatch)
                .eventually(() -> writing.set(false))
                .chain(() -> write().map(more -> batch.size() + more));
    }

    private List<Read> take() {
        List<Read> batch = new ArrayList<>();
        for (Read next = waiting.poll(); next != null; next = batch.size() < MOST ? waiting.poll() : null) {
            batch.add(next);
        }
        size.addAndGet(-batch.size());
        return batch;
    }

    private Uni<Void> writeBatch(List<Read> reads) {
        List<Read> sorted =
                reads.stream().sorted(Comparator.comparing(Read::chain)).toList();
        return database.inCouncil(access(sorted), tx -> tx.execute(GIVE_WAY).chain(() -> append(tx, sorted)))
                .onFailure()
                .recoverWithUni(() -> eachOf(sorted, Read::chain, this::writeChain));
    }

    private Uni<Void> writeChain(List<Read> reads) {
        return database.inCouncil(access(reads), tx -> append(tx, reads))
                .onFailure(DatabaseAway.class)
                .invoke(() -> keep(reads));
    }

    /** Does the work for each group, one after another; a failure keeps none of the others from being done. */
    private static Uni<Void> eachOf(
            List<Read> reads, Function<Read, String> group, Function<List<Read>, Uni<Void>> work) {
        Map<String, List<Read>> groups =
                reads.stream().collect(Collectors.groupingBy(group, LinkedHashMap::new, Collectors.toList()));
        return Uni.join()
                .all(groups.values().stream().map(work).toList())
                .usingConcurrencyOf(1)
                .andCollectFailures()
                .replaceWithVoid();
    }

    private void keep(List<Read> reads) {
        waiting.addAll(reads);
        size.addAndGet(reads.size());
    }

    private static Access access(List<Read> reads) {
        return reads.get(0).access();
    }

    private static Uni<Void> append(CouncilTransaction tx, List<Read> reads) {
        return tx.batch(APPEND, reads.stream().map(ReadLog::row).toList());
    }

    private static Tuple row(Read read) {
        return Tuple.from(new Object[] {
            read.chain(),
            read.at().atOffset(ZoneOffset.UTC),
            read.access().actor(),
            read.access().purpose(),
            read.subject(),
            read.seen()
        });
    }
}
