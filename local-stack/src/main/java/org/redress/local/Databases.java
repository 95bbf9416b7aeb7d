package org.redress.local;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;

/**
 * Sets up a server the way the services expect to find it: a database per service, its logins, nobody else let in. What
 * is there already (kept data) stays; its logins get the new passwords.
 */
final class Databases {

    private final LocalPostgres postgres;
    private final Logins logins;

    Databases(LocalPostgres postgres, Logins logins) {
        this.postgres = postgres;
        this.logins = logins;
    }

    void prepare() throws SQLException {
        try (Connection connection = postgres.superuser("postgres");
                Statement statement = connection.createStatement()) {
            for (String login : logins.names()) {
                String verb =
                        exists(connection, "select 1 from pg_roles where rolname = ?", login) ? "alter" : "create";
                statement.execute(verb + " role " + login + " login nosuperuser nocreatedb nocreaterole noreplication"
                        + " nobypassrls password '" + logins.password(login) + "'");
            }
            for (String database : Logins.DATABASES) {
                if (!exists(connection, "select 1 from pg_database where datname = ?", database)) {
                    statement.execute("create database " + database + " owner " + Logins.owner(database));
                }
                statement.execute(script("database.sql", database));
                if (Logins.of(database).contains(Logins.liaison(database))) {
                    statement.execute("grant connect on database " + database + " to " + Logins.liaison(database));
                }
            }
        }
        for (String database : Logins.DATABASES) {
            prepareSchema(database);
        }
    }

    private void prepareSchema(String database) throws SQLException {
        try (Connection connection = postgres.superuser(database);
                Statement statement = connection.createStatement()) {
            statement.execute(script("schema.sql", database));
            for (String login : Logins.of(database)) {
                statement.execute("grant usage on schema public to " + login);
            }
        }
    }

    private static boolean exists(Connection connection, String query, String name) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(query)) {
            statement.setString(1, name);
            try (ResultSet result = statement.executeQuery()) {
                return result.next();
            }
        }
    }

    private static String script(String name, String database) {
        try (InputStream in = Databases.class.getResourceAsStream(name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).replace("${database}", database);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
