package org.redress.local;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;

/**
 * A PostgreSQL server on loopback with one database per service ({@code intake}, {@code router}, {@code deadlines},
 * {@code remedies}, and {@code platform} for the platform's own tests). It can be stopped, killed and started again on the
 * same port with the same data.
 */
public final class LocalPostgres {

    static final String SUPERUSER = "postgres";

    private final PostgresServer server;
    private final Logins logins = new Logins();

    LocalPostgres(PostgresServer server) {
        this.server = server;
    }

    /** Starts the server and makes databases and logins. */
    void open() {
        server.start();
        try {
            new Databases(this, logins).prepare();
        } catch (SQLException e) {
            throw new CannotStart("PostgreSQL is up but its databases cannot be made", e);
        }
    }

    public String host() {
        return Ports.LOOPBACK;
    }

    public int port() {
        return server.port();
    }

    /** The address of a database, with no user and no password in it. */
    public String jdbcUrl(String database) {
        return "jdbc:postgresql://" + host() + ":" + port() + "/" + database;
    }

    /** A new connection that may do everything; closing it is up to the caller. */
    public Connection superuser(String database) throws SQLException {
        return DriverManager.getConnection(jdbcUrl(database), SUPERUSER, server.superuserPassword());
    }

    /**
     * A new connection of one login, such as {@code intake_app}; closing it is up to the caller.
     *
     * @throws IllegalArgumentException when there is no such login
     */
    public Connection connect(String database, String login) throws SQLException {
        return DriverManager.getConnection(jdbcUrl(database), login, password(login));
    }

    /** @throws IllegalArgumentException when there is no such login */
    public String password(String login) {
        return logins.password(login);
    }

    /** Stops the server the orderly way: open transactions are rolled back, connections closed. */
    public void stop() {
        server.stop();
    }

    /** Kills the server as a crash would. What was committed is there again after {@link #start()}. */
    public void kill() {
        server.kill();
    }

    /**
     * Starts the server again after {@link #stop()} or {@link #kill()}; returns when it answers.
     *
     * @throws CannotStart with the reason
     */
    public void start() {
        server.start();
    }

    public boolean isRunning() {
        return server.isRunning();
    }

    void close() {
        server.stop();
        Ports.release(server.port());
    }
}
