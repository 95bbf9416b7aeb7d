package org.redress.platform.identity;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.redress.platform.events.TestDatabase.KENT;
import static org.redress.platform.events.TestDatabase.actingFor;

import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import io.vertx.core.buffer.Buffer;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.redress.local.LocalStack;
import org.redress.platform.events.TestDatabase;
import org.redress.platform.keys.DataKey;
import org.redress.platform.keys.TestKeys;

/**
 * What the walls cost: the same row stored in a transaction, without any wall and with one more at a time. Prints how many
 * were stored per second; few here, many in the profile {@code bench}.
 */
class WallsCostTest {
    private static final int WRITES = Integer.getInteger("redress.bench.writes", 500);
    private static final int AT_ONCE = 16;
    private static final String PERSONAL = "What a parent wrote. ".repeat(50);

    private static TestDatabase db;

    @BeforeAll
    static void open() {
        db = new TestDatabase(LocalStack.shared());
        db.asSuperuser("create table bare (id uuid primary key, council text not null, words bytea, data_key bytea);"
                + "grant insert on bare to router_app;"
                + "create table walled (like bare including all); call wall_in('walled');"
                + "create table remembered (like bare including all); call wall_in('remembered');"
                + "call keep_history('remembered', 'id')");
    }

    @AfterAll
    static void close() {
        db.asSuperuser("drop table bare, walled, remembered");
        db.close();
    }

    @Test
    void eachWallInTurn() {
        Map<String, Supplier<Uni<?>>> variants = new LinkedHashMap<>();
        variants.put("no walls", () -> db.withoutWalls(insert("bare"), row(Buffer.buffer(PERSONAL), null)));
        variants.put("and row-level security", () -> behindTheWall("walled", row(Buffer.buffer(PERSONAL), null)));
        variants.put("and the history", () -> behindTheWall("remembered", row(Buffer.buffer(PERSONAL), null)));
        variants.put("and encryption with a new key", () -> behindTheWall("remembered", sealedRow()));

        variants.values().forEach(variant -> store(variant, WRITES / 5));
        variants.forEach((name, variant) -> System.out.printf(
                "walls' cost: %-32s %,8.0f rows a second%n", name, WRITES / seconds(store(variant, WRITES))));

        assertEquals(2 * (WRITES + WRITES / 5), db.count("remembered"));
    }

    private static Duration store(Supplier<Uni<?>> one, int times) {
        long start = System.nanoTime();
        Multi.createFrom()
                .range(0, times)
                .onItem()
                .transformToUni(i -> one.get())
                .merge(AT_ONCE)
                .collect()
                .last()
                .await()
                .atMost(Duration.ofMinutes(5));
        return Duration.ofNanos(System.nanoTime() - start);
    }

    private static double seconds(Duration duration) {
        return duration.toNanos() / 1e9;
    }

    private static Uni<?> behindTheWall(String table, Object... row) {
        return db.database.inCouncil(actingFor(KENT), tx -> tx.execute(insert(table), row));
    }

    private static String insert(String table) {
        return "insert into " + table + " (id, council, words, data_key) values ($1, $2, $3, $4)";
    }

    private static Object[] row(Buffer words, Buffer key) {
        return new Object[] {UUID.randomUUID(), KENT, words, key};
    }

    private static Object[] sealedRow() {
        UUID id = UUID.randomUUID();
        DataKey key = TestKeys.ofKent().newKey(KENT, id);
        return new Object[] {id, KENT, key.seal(PERSONAL, "remembered.words", id), key.wrapped()};
    }
}
