package org.redress.platform.identity;

import com.fasterxml.jackson.core.JsonProcessingException;
import io.vertx.core.impl.NoStackTraceThrowable;
import io.vertx.pgclient.PgException;
import io.vertx.sqlclient.ClosedConnectionException;
import java.io.IOException;
import java.util.List;
import java.util.Set;
import java.util.concurrent.TimeoutException;

/**
 * The database could not do its part for a reason that lies in the surroundings and passes: no connection, no time, no
 * lock, a failover, a serialization failure. The same work can succeed later. Where the connection was lost during the
 * commit, nobody knows whether it took place.
 */
public final class DatabaseAway extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /** Classes of SQLSTATE: connection, log-in, resources, operator's intervention, the server's own system. */
    private static final Set<String> PASSING_CLASSES = Set.of("08", "28", "53", "57", "58");

    /** Serialization, deadlock, read-only after a failover, silence in a transaction, no such database yet, lock timeout. */
    private static final Set<String> PASSING_STATES = Set.of("40001", "40P01", "25006", "25P03", "3D000", "55P03");

    /** The driver has no type of its own for these. */
    private static final List<String> LOST_CONNECTION =
            List.of("Connection is not active", "Pending requests failed", "Timeout", "Connection closed");

    DatabaseAway(Throwable cause) {
        super(cause.toString(), cause);
    }

    /** Whether a failure in the middle of a transaction is one of the surroundings and not of the work. */
    static boolean explains(Throwable failure) {
        if (failure instanceof PgException refused) {
            return passes(refused.getSqlState());
        }
        return failure instanceof ClosedConnectionException
                || failure instanceof TimeoutException
                || failure instanceof IOException && !(failure instanceof JsonProcessingException)
                || failure instanceof NoStackTraceThrowable && isLostConnection(failure.getMessage());
    }

    private static boolean passes(String sqlState) {
        return PASSING_STATES.contains(sqlState) || PASSING_CLASSES.contains(sqlState.substring(0, 2));
    }

    private static boolean isLostConnection(String message) {
        return message != null && LOST_CONNECTION.stream().anyMatch(message::startsWith);
    }
}
