package org.redress.local;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Looks, as PostgreSQL's superuser, at the walls around a service's tables: a table that is added later falls under them
 * or is told here.
 */
public final class Walls {
    /** What the platform keeps for its own working; the history is its own history. */
    private static final Set<String> WORKINGS =
            Set.of("outbox", "inbox", "waiting_event", "held_event", "idempotency_key", "history", "history_head");

    private static final String OPEN_TABLES =
            """
            select relname || ' has no forced row-level security by council' from pg_class
            where relkind in ('r', 'p') and relnamespace = 'public'::regnamespace and relname <> 'flyway_schema_history'
              and not (relrowsecurity and relforcerowsecurity
                and exists (select from pg_policy where polrelid = pg_class.oid
                  and pg_get_expr(polqual, polrelid) like '%redress.council%'))
            order by 1
            """;

    /** tgargs: the chain's column, the key's columns, the encrypted columns; each ends with a zero byte. */
    private static final String TABLES_AND_HISTORY =
            """
            select relname, remember.oid is not null and tgenabled = 'O' as remembered,
              split_part(encode(tgargs, 'escape'), E'\\\\000', 3) as known_as_encrypted,
              (select coalesce(string_agg(attname, ',' order by attnum), '') from pg_attribute
               where attrelid = pg_class.oid and atttypid = 'bytea'::regtype and attname <> 'data_key'
                 and not attisdropped) as encrypted
            from pg_class left join pg_trigger remember on tgrelid = pg_class.oid and tgname = 'remember'
            where relkind in ('r', 'p') and relnamespace = 'public'::regnamespace and relname <> 'flyway_schema_history'
            order by relname
            """;

    private static final String TOO_MUCH =
            """
            select rolname || ' may ' || privilege || ' ' || relname
            from pg_class, pg_roles, unnest(array['insert', 'update', 'delete', 'truncate', 'references', 'trigger']) privilege
            where relkind in ('r', 'p') and relnamespace = 'public'::regnamespace and rolname = any(?)
              and has_table_privilege(rolname, pg_class.oid, privilege)
              and (relname in ('history', 'history_head') or privilege in ('truncate', 'references', 'trigger'))
            union all
            select rolname || ' sees the case content of ' || relname
            from pg_class, pg_roles
            where relkind in ('r', 'p') and relnamespace = 'public'::regnamespace and rolname = any(?)
              and rolname like '%\\_clock' and has_table_privilege(rolname, pg_class.oid, 'select')
              and exists (select from pg_trigger where tgrelid = pg_class.oid and tgname = 'remember')
            union all
            select rolname || ' bypasses row-level security or is more than a login' from pg_roles
            where rolname = any(?) and (rolsuper or rolbypassrls or rolcreatedb or rolcreaterole or rolreplication)
            union all
            select rolname || ' owns ' || relname from pg_class join pg_roles on relowner = pg_roles.oid
            where rolname = any(?) and relnamespace = 'public'::regnamespace
            order by 1
            """;

    private Walls() {}

    /**
     * Everything that stands open; nothing where the walls are whole.
     *
     * @param service {@code intake}, {@code router}, {@code deadlines} or {@code remedies}; its migrations have run
     * @param withoutHistory its tables that need no history, as the test argues
     */
    public static List<String> gaps(LocalStack stack, String service, Set<String> withoutHistory) {
        try (Connection connection = stack.postgres().superuser(service)) {
            List<String> gaps = new ArrayList<>(told(connection, OPEN_TABLES));
            gaps.addAll(tablesWithoutHistory(connection, withoutHistory));
            String[] logins = Logins.of(service).stream()
                    .filter(login -> !login.equals(Logins.owner(service)))
                    .toArray(String[]::new);
            gaps.addAll(told(connection, TOO_MUCH, logins, logins, logins, logins));
            return gaps;
        } catch (SQLException failed) {
            throw new IllegalStateException(failed);
        }
    }

    private static List<String> tablesWithoutHistory(Connection connection, Set<String> argued) throws SQLException {
        List<String> gaps = new ArrayList<>();
        try (PreparedStatement statement = connection.prepareStatement(TABLES_AND_HISTORY);
                ResultSet rows = statement.executeQuery()) {
            while (rows.next()) {
                String table = rows.getString("relname");
                if (WORKINGS.contains(table) || argued.contains(table)) {
                    continue;
                }
                if (!rows.getBoolean("remembered")) {
                    gaps.add(table + " has no history");
                } else if (!rows.getString("known_as_encrypted").equals(rows.getString("encrypted"))) {
                    gaps.add(
                            table + "'s history does not know of the encrypted columns " + rows.getString("encrypted"));
                }
            }
        }
        return gaps;
    }

    private static List<String> told(Connection connection, String sql, String[]... logins) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            for (int i = 0; i < logins.length; i++) {
                statement.setArray(i + 1, connection.createArrayOf("text", logins[i]));
            }
            List<String> told = new ArrayList<>();
            try (ResultSet rows = statement.executeQuery()) {
                while (rows.next()) {
                    told.add(rows.getString(1));
                }
            }
            return told;
        }
    }
}
