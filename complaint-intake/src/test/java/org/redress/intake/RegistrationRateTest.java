package org.redress.intake;

import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.vertx.core.Vertx;
import io.vertx.core.buffer.Buffer;
import io.vertx.pgclient.PgBuilder;
import io.vertx.pgclient.PgConnectOptions;
import io.vertx.sqlclient.Pool;
import io.vertx.sqlclient.PoolOptions;
import io.vertx.sqlclient.SqlClient;
import io.vertx.sqlclient.Tuple;
import java.time.Duration;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import org.eclipse.microprofile.config.ConfigProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.redress.local.LocalStackResource;

/**
 * What registration costs the database, walls and all, beside a bare client that stores the same four rows (key, complaint,
 * history, event) without policies, in one statement: {@code mvn test -Pbench -pl complaint-intake}. Both by turns in one
 * run, so that a busy machine is busy for both.
 */
@QuarkusTest
@QuarkusTestResource(value = LocalStackResource.class, initArgs = @ResourceArg(name = "service", value = "intake"))
@EnabledIfSystemProperty(named = "redress.bench", matches = "true")
class RegistrationRateTest {
    private static final int CONNECTIONS = 32;
    private static final int ROUNDS = 5;
    private static final Duration ROUND = Duration.ofSeconds(4);
    private static final String[] COUNCILS = {"E10000016", "E10000012", "E10000007", "E09000026"};
    private static final String FACTS =
            "{\"receivedOn\":\"2024-02-16\",\"children\":[{\"id\":\"%s\",\"relationship\":\"parent\"}],\"elements\":[]}";

    private static final String BARE_TABLES =
            """
            create schema if not exists bare;
            drop table if exists bare.idempotency_key, bare.complaint, bare.history, bare.outbox;
            create table bare.idempotency_key (council text, caller text, key text, request_hash bytea, status smallint,
              location text, body text, stored_at timestamptz default now(), primary key (council, caller, key));
            create table bare.complaint (id uuid primary key, council text, reference text, registered_on date,
              registered_at timestamptz default now(), external_reference text, facts jsonb, personal bytea, data_key bytea,
              unique (council, reference));
            create table bare.history (chain text, council text, number bigint, at timestamptz default now(), actor text,
              purpose text, deed text, subject text, row_key text, before text, after text, hash bytea,
              primary key (chain, council, number));
            create table bare.outbox (number bigint generated always as identity primary key, shard smallint, event_key text,
              topic text, council text, complaint_id uuid, event_id uuid unique, type text,
              occurred_at timestamptz default now(), data text);
            grant usage on schema bare to intake_app;
            grant insert on all tables in schema bare to intake_app;
            """;
    private static final String BARE =
            """
            with key as (insert into bare.idempotency_key (council, caller, key, request_hash, status, location, body)
              values ($1, 'bench', $2, $3, 201, $2, $5)),
            history as (insert into bare.history (chain, council, number, actor, purpose, deed, subject, row_key, after, hash)
              values ($2, $1, 1, 'bench', 'registerComplaint', 'insert', 'complaint', $2, $5, $3)),
            event as (insert into bare.outbox (shard, event_key, topic, council, complaint_id, event_id, type, data)
              values (1, $2, 'complaints', $1, $4, $4, 'complaint-registered', $5))
            insert into bare.complaint (id, council, reference, registered_on, facts, personal, data_key)
            values ($4, $1, $2, current_date, $5::text::jsonb, $6, $7)
            """;
    private static final String REGISTER =
            "select register_complaint($1, 'bench', 'registerComplaint', 'bench', $2, $3, $4,"
                    + " 'BENCH', $8, null, $5::text::jsonb, $6, $7, null, null, '{}', $4, $9, $5::text::jsonb)";

    @Test
    void registrationKeepsUpWithABareClient() throws Exception {
        Intake.execute(BARE_TABLES);
        Vertx vertx = Vertx.vertx();
        Pool pool = PgBuilder.pool()
                .with(new PoolOptions().setMaxSize(CONNECTIONS))
                .connectingTo(database())
                .using(vertx)
                .build();
        try {
            Function<SqlClient, CompletableFuture<?>> bare = client -> bare(client);
            Function<SqlClient, CompletableFuture<?>> walled = client -> walled(client);
            rate(pool, bare);
            rate(pool, walled);
            List<Double> ratios = new ArrayList<>();
            List<Double> bareRates = new ArrayList<>();
            List<Double> walledRates = new ArrayList<>();
            for (int round = 0; round < ROUNDS; round++) {
                double without = rate(pool, bare);
                double with = rate(pool, walled);
                bareRates.add(without);
                walledRates.add(with);
                ratios.add(with / without);
            }
            System.out.printf(
                    "Registration, %d connections, %d councils, median of %d rounds: bare %.0f/s, with the walls"
                            + " %.0f/s, ratio %.2f (wanted: at least 0.6)%n",
                    CONNECTIONS, COUNCILS.length, ROUNDS, median(bareRates), median(walledRates), median(ratios));
            assertTrue(median(ratios) > 0, "nothing was registered");
        } finally {
            pool.close().toCompletionStage().toCompletableFuture().join();
            vertx.close().toCompletionStage().toCompletableFuture().join();
            Intake.execute("drop schema bare cascade; truncate outbox");
        }
    }

    private static double rate(Pool pool, Function<SqlClient, CompletableFuture<?>> one) {
        long end = System.nanoTime() + ROUND.toNanos();
        AtomicInteger done = new AtomicInteger();
        List<CompletableFuture<Void>> workers = new ArrayList<>();
        for (int i = 0; i < CONNECTIONS; i++) {
            CompletableFuture<Void> worker = new CompletableFuture<>();
            goOn(pool, one, end, done, worker);
            workers.add(worker);
        }
        workers.forEach(CompletableFuture::join);
        return done.get() / (double) ROUND.toSeconds();
    }

    private static void goOn(
            Pool pool,
            Function<SqlClient, CompletableFuture<?>> one,
            long end,
            AtomicInteger done,
            CompletableFuture<Void> worker) {
        if (System.nanoTime() > end) {
            worker.complete(null);
            return;
        }
        one.apply(pool).whenComplete((stored, failure) -> {
            if (failure != null) {
                worker.completeExceptionally(failure);
            } else {
                done.incrementAndGet();
                goOn(pool, one, end, done, worker);
            }
        });
    }

    private static CompletableFuture<?> bare(SqlClient client) {
        UUID id = UUID.randomUUID();
        return client.preparedQuery(BARE)
                .execute(Tuple.of(council(), id.toString(), bytes(32), id, FACTS.formatted(id), bytes(600), bytes(150)))
                .toCompletionStage()
                .toCompletableFuture();
    }

    private static CompletableFuture<?> walled(SqlClient client) {
        UUID id = UUID.randomUUID();
        return client.preparedQuery(REGISTER)
                .execute(Tuple.from(List.of(
                        council(),
                        id.toString(),
                        bytes(32),
                        id,
                        FACTS.formatted(id),
                        bytes(600),
                        bytes(150),
                        LocalDate.of(2026, 11, 21),
                        OffsetDateTime.now())))
                .toCompletionStage()
                .toCompletableFuture();
    }

    private static String council() {
        return COUNCILS[ThreadLocalRandom.current().nextInt(COUNCILS.length)];
    }

    private static Buffer bytes(int count) {
        byte[] bytes = new byte[count];
        ThreadLocalRandom.current().nextBytes(bytes);
        return Buffer.buffer(bytes);
    }

    private static double median(List<Double> values) {
        List<Double> sorted = new ArrayList<>(values);
        Collections.sort(sorted);
        return sorted.get(sorted.size() / 2);
    }

    private static PgConnectOptions database() {
        return new PgConnectOptions()
                .setHost(setting("host"))
                .setPort(Integer.parseInt(setting("port")))
                .setDatabase(setting("name"))
                .setUser(setting("app.username"))
                .setPassword(setting("app.password"))
                .setCachePreparedStatements(true);
    }

    private static String setting(String name) {
        return ConfigProvider.getConfig().getValue("redress.database." + name, String.class);
    }
}
