package org.redress.walls;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.redress.local.Suite;

/** The four databases, seen by the superuser: no policy hides a row. */
final class Databases {

    private final Suite suite;

    Databases(Suite suite) {
        this.suite = suite;
    }

    /** A table of one service; its rows as PostgreSQL writes them out as text, bytes in hexadecimal. */
    record Table(String service, String name) {

        @Override
        public String toString() {
            return service + "." + name;
        }
    }

    List<Table> tables() {
        List<Table> tables = new ArrayList<>();
        Api.MODULES.keySet().forEach(service -> texts(
                        service,
                        "select table_name from information_schema.tables where table_schema not in"
                                + " ('pg_catalog', 'information_schema') and table_type = 'BASE TABLE' order by 1")
                .forEach(name -> tables.add(new Table(service, name))));
        return tables;
    }

    /** The rows in which one of the texts stands. */
    List<String> rowsWith(Table table, List<String> texts) {
        return texts(table.service(), "select t::text from " + table.name() + " t where t::text like any (?)", (Object)
                texts.stream().map(text -> "%" + text + "%").toArray(String[]::new));
    }

    /** All rows of some council that hold the text, by table. */
    Map<Table, List<String>> about(String text, String council) {
        Map<Table, List<String>> found = new TreeMap<>(java.util.Comparator.comparing(Table::toString));
        for (Table table : tables()) {
            List<String> rows = rowsWith(table, List.of(text)).stream()
                    .filter(row -> row.contains(council))
                    .sorted()
                    .toList();
            if (!rows.isEmpty()) {
                found.put(table, rows);
            }
        }
        return found;
    }

    void run(String service, String sql) {
        try (Connection connection = suite.stack().postgres().superuser(service);
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        } catch (SQLException e) {
            throw new IllegalStateException(service + ": " + sql, e);
        }
    }

    /** The first column of what the query finds. */
    List<String> texts(String service, String sql, Object... parameters) {
        try (Connection connection = suite.stack().postgres().superuser(service);
                PreparedStatement statement = connection.prepareStatement(sql)) {
            for (int i = 0; i < parameters.length; i++) {
                statement.setObject(
                        i + 1,
                        parameters[i] instanceof String[] texts
                                ? connection.createArrayOf("text", texts)
                                : parameters[i]);
            }
            return texts(statement);
        } catch (SQLException e) {
            throw new IllegalStateException(service + ": " + sql, e);
        }
    }

    private static List<String> texts(PreparedStatement statement) throws SQLException {
        try (ResultSet rows = statement.executeQuery()) {
            List<String> texts = new ArrayList<>();
            while (rows.next()) {
                texts.add(rows.getString(1));
            }
            return texts;
        }
    }
}
