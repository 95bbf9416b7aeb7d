package org.redress.local;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class LocalPostgresTest {

    private static final String DENIED = "42501";
    private static final String WRONG_PASSWORD = "28P01";

    private final LocalPostgres postgres = LocalStack.shared().postgres();

    static Stream<Arguments> databasesAndLogins() {
        return Logins.DATABASES.stream()
                .flatMap(database -> Logins.of(database).stream().map(login -> Arguments.of(database, login)));
    }

    @ParameterizedTest
    @MethodSource("databasesAndLogins")
    void everyLoginGetsIntoItsOwnDatabaseOnly(String database, String login) throws SQLException {
        // When each login knocks at every database
        List<String> open = new ArrayList<>();
        for (String any : Logins.DATABASES) {
            try (Connection connection = postgres.connect(any, login)) {
                open.add(connection.getCatalog());
            } catch (SQLException refused) {
                assertEquals(DENIED, refused.getSQLState());
            }
        }

        // Then only its own lets it in
        assertEquals(List.of(database), open);
    }

    @ParameterizedTest
    @MethodSource("databasesAndLogins")
    void noLoginHasPowersOverTheServer(String database, String login) throws SQLException {
        // When
        List<String> powers = query(
                postgres.connect(database, login),
                "select concat_ws(' ', rolsuper, rolbypassrls, rolcreaterole, rolcreatedb, rolreplication)"
                        + " from pg_roles where rolname = current_user");

        // Then
        assertEquals(List.of("f f f f f"), powers);
    }

    @Test
    void theOwnerMakesTablesAndTheOthersSeeOnlyWhatTheyAreGranted() throws SQLException {
        // Given a table the owner made, and a grant to the application alone
        run("intake_owner", "create table letter (id int primary key)", "grant select, insert on letter to intake_app");

        // When the application writes
        run("intake_app", "insert into letter values (7)");

        // Then it reads what it wrote; it cannot make tables, and the clock does not get at the letter
        assertEquals(List.of("7"), query(postgres.connect("intake", "intake_app"), "select id from letter"));
        assertEquals(DENIED, refusal("intake_app", "create table mine (id int)"));
        assertEquals(DENIED, refusal("intake_clock", "select * from letter"));
        run("intake_owner", "drop table letter");
    }

    @Test
    void aWrongPasswordIsRefused() {
        // When somebody guesses
        SQLException refused = assertThrows(
                SQLException.class,
                () -> DriverManager.getConnection(postgres.jdbcUrl("intake"), "intake_app", "guess"));

        // Then
        assertEquals(WRONG_PASSWORD, refused.getSQLState());
    }

    @Test
    void theSuperuserNeedsItsPasswordToo() {
        // When somebody comes without one
        SQLException refused = assertThrows(
                SQLException.class,
                () -> DriverManager.getConnection(postgres.jdbcUrl("intake"), "postgres", "postgres"));

        // Then
        assertEquals(WRONG_PASSWORD, refused.getSQLState());
    }

    @Test
    void aTransactionLeftIdleByTheClockIsEndedByTheServer() throws SQLException {
        assertEquals(
                List.of("10s"),
                query(postgres.connect("router", "router_clock"), "show idle_in_transaction_session_timeout"));
    }

    @Test
    void whatWasCommittedIsThereAfterStopAndAfterKill() throws SQLException {
        try (LocalStack apart = LocalStack.start()) {
            LocalPostgres server = apart.postgres();
            int port = server.port();
            write(server, "create table kept (id int)", "insert into kept values (1)");

            // When it is stopped and started
            server.stop();
            assertFalse(server.isRunning());
            assertThrows(SQLException.class, () -> server.superuser("deadlines"));
            server.start();
            write(server, "insert into kept values (2)");

            // And killed and started
            server.kill();
            assertFalse(server.isRunning());
            assertThrows(SQLException.class, () -> server.superuser("deadlines"));
            server.start();

            // Then all is there, at the same address, for the same login
            assertTrue(server.isRunning());
            assertEquals(port, server.port());
            assertEquals(
                    List.of("1", "2"),
                    query(server.connect("deadlines", "deadlines_owner"), "select id from kept order by id"));
        }
    }

    private static void write(LocalPostgres server, String... statements) throws SQLException {
        try (Connection connection = server.connect("deadlines", "deadlines_owner");
                Statement statement = connection.createStatement()) {
            for (String sql : statements) {
                statement.execute(sql);
            }
        }
    }

    private void run(String login, String... statements) throws SQLException {
        try (Connection connection = postgres.connect("intake", login);
                Statement statement = connection.createStatement()) {
            for (String sql : statements) {
                statement.execute(sql);
            }
        }
    }

    private String refusal(String login, String sql) {
        return assertThrows(SQLException.class, () -> run(login, sql)).getSQLState();
    }

    private static List<String> query(Connection connection, String sql) throws SQLException {
        try (connection;
                Statement statement = connection.createStatement();
                ResultSet result = statement.executeQuery(sql)) {
            List<String> rows = new ArrayList<>();
            while (result.next()) {
                rows.add(result.getString(1));
            }
            return rows;
        }
    }
}
