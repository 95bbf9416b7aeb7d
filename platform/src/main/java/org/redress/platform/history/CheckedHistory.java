package org.redress.platform.history;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.BiConsumer;
import java.util.function.Consumer;

/** The history of one council in one service's database, read from end to end by the service's own login. */
final class CheckedHistory {
    private static final int AT_A_TIME = 1_000;
    private static final String ENTRIES =
            """
            select chain, council, entry.number, at, actor, purpose, deed, subject, row_key, before, after, entry.hash,
              head.number as head_number, head.hash as head_hash
            from history entry full join history_head head using (chain, council)
            order by chain, entry.number
            """;
    private static final String TABLES =
            """
            select tgrelid::regclass::text, split_part(encode(tgargs, 'escape'), E'\\\\000', 1)
            from pg_trigger where tgname = 'remember' order by 1
            """;

    private final Connection connection;
    private final String council;

    CheckedHistory(Connection connection, String council) {
        this.connection = connection;
        this.council = council;
    }

    /**
     * @param faults told each entry that is altered, missing or inserted, and each case that has no history
     * @param heads told each chain and where it ends
     * @param entries told every entry
     */
    void check(Consumer<String> faults, BiConsumer<String, ChainHead> heads, Consumer<ChainEntry> entries)
            throws SQLException {
        enter();
        checkChains(faults, heads, entries);
        checkThatEveryCaseHasAChain(faults);
        connection.rollback();
    }

    private void enter() throws SQLException {
        connection.setAutoCommit(false);
        connection.setReadOnly(true);
        try (PreparedStatement council = connection.prepareStatement("select set_config('redress.council', ?, true)")) {
            council.setString(1, this.council);
            council.execute();
        }
    }

    private void checkChains(Consumer<String> faults, BiConsumer<String, ChainHead> heads, Consumer<ChainEntry> entries)
            throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.setFetchSize(AT_A_TIME);
            try (ResultSet rows = statement.executeQuery(ENTRIES)) {
                String chain = null;
                ChainCheck check = null;
                while (rows.next()) {
                    if (!Objects.equals(chain, rows.getString("chain"))) {
                        end(check);
                        chain = rows.getString("chain");
                        check = begin(rows, faults, heads);
                    }
                    if (rows.getObject("number") != null) {
                        ChainEntry entry = entry(rows);
                        check.next(entry);
                        entries.accept(entry);
                    }
                }
                end(check);
            }
        }
    }

    private static ChainCheck begin(ResultSet rows, Consumer<String> faults, BiConsumer<String, ChainHead> heads)
            throws SQLException {
        String chain = rows.getString("chain");
        ChainHead head = rows.getObject("head_number") == null
                ? null
                : new ChainHead(rows.getLong("head_number"), rows.getBytes("head_hash"));
        if (head != null) {
            heads.accept(chain, head);
        }
        return new ChainCheck(chain, head, faults);
    }

    private static void end(ChainCheck check) {
        if (check != null) {
            check.end();
        }
    }

    private static ChainEntry entry(ResultSet row) throws SQLException {
        return new ChainEntry(
                row.getString("chain"),
                row.getString("council"),
                row.getLong("number"),
                row.getObject("at", OffsetDateTime.class).toInstant(),
                row.getString("actor"),
                row.getString("purpose"),
                row.getString("deed"),
                row.getString("subject"),
                row.getString("row_key"),
                row.getString("before"),
                row.getString("after"),
                row.getBytes("hash"));
    }

    /** Nobody can take a case's whole chain away unseen while the case is there. */
    private void checkThatEveryCaseHasAChain(Consumer<String> faults) throws SQLException {
        for (String query : queriesForCasesWithoutChain()) {
            try (Statement statement = connection.createStatement();
                    ResultSet rows = statement.executeQuery(query)) {
                while (rows.next()) {
                    faults.accept("chain " + rows.getString(1) + ": missing: the whole chain of a row of "
                            + rows.getString(2));
                }
            }
        }
    }

    private List<String> queriesForCasesWithoutChain() throws SQLException {
        List<String> queries = new ArrayList<>();
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(TABLES)) {
            while (rows.next()) {
                String table = rows.getString(1);
                String column = statement.enquoteIdentifier(rows.getString(2), false);
                queries.add("select distinct " + column + "::text, '" + table + "' from " + table
                        + " where not exists (select from history_head where chain = " + column + "::text)");
            }
        }
        return queries;
    }
}
