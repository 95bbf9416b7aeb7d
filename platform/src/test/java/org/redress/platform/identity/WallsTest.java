package org.redress.platform.identity;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.redress.platform.events.TestDatabase.ESSEX;
import static org.redress.platform.events.TestDatabase.KENT;
import static org.redress.platform.events.TestDatabase.actingFor;
import static org.redress.platform.events.TestDatabase.await;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.redress.local.LocalStack;
import org.redress.local.Walls;
import org.redress.platform.events.TestDatabase;

/** What each login can and cannot see, tried as that login. */
class WallsTest {
    private static TestDatabase db;
    private static final UUID NOTE = UUID.randomUUID();

    @BeforeAll
    static void open() {
        db = new TestDatabase(LocalStack.shared());
        await(db.database.inCouncil(
                actingFor(KENT),
                tx -> tx.execute(
                        "insert into note (id, council, colour, happened_on) values ($1, $2, 'red', '2024-02-16')",
                        NOTE,
                        KENT)));
    }

    @AfterAll
    static void close() {
        db.close();
    }

    @Test
    void aCouncilSeesItsOwnRowsOnly() {
        assertEquals(1, notesSeenBy(KENT));
        assertEquals(0, notesSeenBy(ESSEX));
    }

    @Test
    void aCouncilCannotWriteRowsOfAnother() {
        assertThrows(
                RuntimeException.class,
                () -> await(db.database.inCouncil(
                        actingFor(ESSEX),
                        tx -> tx.execute(
                                "insert into note (id, council, colour, happened_on) values ($1, $2, 'red', '2024-02-16')",
                                UUID.randomUUID(),
                                KENT))));
        int changed = await(db.database.inCouncil(
                        actingFor(ESSEX), tx -> tx.execute("update note set colour = 'blue' where id = $1", NOTE)))
                .rowCount();
        assertEquals(0, changed);
    }

    @Test
    void withoutACouncilNothingIsSeen() throws SQLException {
        try (Connection app = db.connect("app")) {
            assertEquals(0, count(app, "select count(*) from note"));
        }
    }

    @Test
    void theOwnerIsBehindTheWallToo() throws SQLException {
        try (Connection owner = db.connect("owner")) {
            assertEquals(0, count(owner, "select count(*) from note"));
        }
    }

    @Test
    void noLoginOfAServiceOwnsOrBypassesAnything() throws SQLException {
        try (Connection app = db.connect("app")) {
            assertRefused(app, "alter table note disable row level security");
            assertRefused(app, "drop policy own_council on note");
            assertRefused(app, "create table mine (id int)");
            assertRefused(app, "select * from outbox");
            assertRefused(app, "delete from inbox");
            assertRefused(app, "update history set actor = 'another'");
            assertRefused(app, "delete from history");
            assertRefused(app, "truncate history");
            assertRefused(app, "insert into history_head values ('chain', 'E10000016', 1, '')");
            assertRefused(app, "update history_head set number = 0");
            assertRefused(app, "select append_history('chain', now(), 'a', 'p', 'insert', 'note', '1', null, '{}')");
            assertRefused(app, "alter table note disable trigger remember");
            assertRefused(app, "set session_replication_role = replica");
        }
        try (Connection clock = db.connect("clock")) {
            assertRefused(clock, "select * from note");
            assertRefused(clock, "select * from effect");
            assertRefused(clock, "select body from idempotency_key");
            assertRefused(clock, "select data from held_event");
            assertRefused(clock, "select data from waiting_event");
            assertRefused(clock, "update outbox set data = ''");
            assertRefused(clock, "select * from history");
            assertRefused(clock, "select append_read('chain', now(), 'a', 'p', 'case', null)");
            assertEquals(
                    0,
                    count(
                            clock,
                            "select count(*) from pg_roles where rolname = current_user and (rolsuper or rolbypassrls)"));
        }
    }

    @Test
    void nothingStandsOpen() {
        assertEquals(List.of(), Walls.gaps(LocalStack.shared(), "router", Set.of("effect")));
    }

    @Test
    void whatStandsOpenIsTold() {
        // Given
        db.asSuperuser("create table open_door (council text, words bytea);"
                + "create table unremembered (id int primary key, council text); call wall_in('unremembered');"
                + "create table forgetful (id int primary key, council text); call wall_in('forgetful');"
                + "call keep_history('forgetful', 'id'); alter table forgetful add column words bytea;"
                + "grant truncate on forgetful to router_app; grant select on forgetful to router_clock;"
                + "grant update on history to router_app");
        try {
            // Then
            assertEquals(
                    List.of(
                            "open_door has no forced row-level security by council",
                            "forgetful's history does not know of the encrypted columns words",
                            "open_door has no history",
                            "unremembered has no history",
                            "router_app may truncate forgetful",
                            "router_app may update history",
                            "router_clock sees the case content of forgetful"),
                    Walls.gaps(LocalStack.shared(), "router", Set.of("effect")));
        } finally {
            db.asSuperuser("drop table open_door, unremembered, forgetful; revoke update on history from router_app");
        }
    }

    private static long notesSeenBy(String council) {
        return await(db.database.inCouncil(
                        actingFor(council),
                        tx -> tx.one("select count(*) from note where id = $1", row -> row.getLong(0), NOTE)))
                .orElseThrow();
    }

    private static long count(Connection connection, String sql) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(sql)) {
            rows.next();
            return rows.getLong(1);
        }
    }

    private static void assertRefused(Connection connection, String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            SQLException refusal = assertThrows(SQLException.class, () -> statement.execute(sql), sql);
            assertEquals("42501", refusal.getSQLState(), sql);
        }
    }
}
