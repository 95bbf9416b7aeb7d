package org.redress.platform.events;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.core.Vertx;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.pgclient.PgConnectOptions;
import io.vertx.sqlclient.PoolOptions;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.flywaydb.core.Flyway;
import org.redress.local.LocalStack;
import org.redress.platform.identity.Access;
import org.redress.platform.identity.ClockDatabase;
import org.redress.platform.identity.CouncilTransaction;
import org.redress.platform.identity.Database;
import org.redress.platform.json.StoredJson;

/** The platform's tables and one more, {@code effect}, in a real database, with a pool for each login. */
public final class TestDatabase implements AutoCloseable {
    public static final String KENT = "E10000016";
    public static final String ESSEX = "E10000012";

    private static final String NAME = "router";
    private static final Duration LONGEST = Duration.ofSeconds(60);

    private final LocalStack stack;
    private final Vertx vertx = Vertx.vertx();

    final StoredJson json = new StoredJson();
    final Pool app;
    private final Pool clockPool;
    final ClockDatabase clock;
    public final Database database;
    final Outbox outbox;

    public TestDatabase(LocalStack stack) {
        this.stack = stack;
        migrate();
        this.app = pool(NAME + "_app");
        this.clockPool = pool(NAME + "_clock");
        this.clock = new ClockDatabase(clockPool);
        this.database = new Database(app);
        this.outbox = new Outbox(json, Clock.systemUTC(), new RelayWakeUp());
    }

    private void migrate() {
        Flyway.configure()
                .dataSource(
                        stack.postgres().jdbcUrl(NAME),
                        NAME + "_owner",
                        stack.postgres().password(NAME + "_owner"))
                .locations("db/platform", "db/migration")
                .placeholders(Map.of(
                        "owner", NAME + "_owner", "app", NAME + "_app", "clock", NAME + "_clock", "liaison", "none"))
                .load()
                .migrate();
    }

    private Pool pool(String login) {
        PgConnectOptions options = new PgConnectOptions()
                .setHost(stack.postgres().host())
                .setPort(stack.postgres().port())
                .setDatabase(NAME)
                .setUser(login)
                .setPassword(stack.postgres().password(login));
        return Pool.newInstance(
                io.vertx.sqlclient.Pool.pool(vertx.getDelegate(), options, new PoolOptions().setMaxSize(8)));
    }

    /** Stores events of one key in one transaction. */
    void store(String council, UUID complaint, String... types) {
        await(database.inCouncil(
                actingFor(council),
                tx -> outbox.append(
                        tx,
                        List.of(types).stream()
                                .map(type -> NewEvent.ofComplaint("complaints", complaint, type, Map.of("said", type)))
                                .toList())));
    }

    Uni<Void> effect(CouncilTransaction tx, IncomingEvent event) {
        return tx.execute(
                        "insert into effect (council, complaint_id, event_id, event_key, type) values ($1, $2, $3, $4, $5)",
                        tx.council(),
                        event.complaintId(),
                        event.id(),
                        event.key(),
                        event.type())
                .replaceWithVoid();
    }

    /** What had its effect on the complaint, in the order in which it had. */
    List<String> effects(String council, UUID complaint) {
        return await(database.inCouncil(
                actingFor(council),
                tx -> tx.list(
                        "select type from effect where complaint_id = $1 order by number",
                        row -> row.getString("type"),
                        complaint)));
    }

    long count(String council, String table) {
        return await(database.inCouncil(
                        actingFor(council), tx -> tx.one("select count(*) from " + table, row -> row.getLong(0))))
                .orElseThrow();
    }

    List<String> heldReasons(String council, UUID complaint) {
        return await(database.inCouncil(
                actingFor(council),
                tx -> tx.list(
                        "select reason from held_event where complaint_id = $1 order by position",
                        row -> row.getString("reason"),
                        complaint)));
    }

    /** Makes a case of the council's that has a history. */
    void remember(String council, UUID id) {
        await(database.inCouncil(
                actingFor(council),
                tx -> tx.execute(
                        "insert into note (id, council, colour, happened_on) values ($1, $2, 'red', '')",
                        id,
                        council)));
    }

    /** Whether a session waits for a lock that another holds. */
    boolean someoneWaitsForALock() {
        return await(clock.execute("select count(*) from pg_locks where not granted"))
                        .iterator()
                        .next()
                        .getLong(0)
                > 0;
    }

    /** As the superuser, whom no wall stops. */
    public void asSuperuser(String sql) {
        try (Connection connection = stack.postgres().superuser(NAME);
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        } catch (SQLException failed) {
            throw new IllegalStateException(failed);
        }
    }

    public Connection connect(String kind) throws SQLException {
        return stack.postgres().connect(NAME, NAME + "_" + kind);
    }

    /** Acts for the council, as a test. */
    public static Access actingFor(String council) {
        return new Access(council, "test", "test");
    }

    public String jdbcUrl() {
        return stack.postgres().jdbcUrl(NAME);
    }

    public String password(String kind) {
        return stack.postgres().password(NAME + "_" + kind);
    }

    public static <T> T await(Uni<T> work) {
        return work.await().atMost(LONGEST);
    }

    @Override
    public void close() {
        await(app.close());
        await(clockPool.close());
        await(vertx.close());
    }
}
