package org.redress.platform.identity;

import io.vertx.core.VertxException;
import io.vertx.core.impl.NoStackTraceThrowable;
import io.vertx.pgclient.PgException;
import io.vertx.sqlclient.ClosedConnectionException;
import java.net.SocketException;
import java.nio.channels.ClosedChannelException;
import java.util.Set;
import java.util.concurrent.TimeoutException;

/**
 * Tells a failure of the surroundings, which passes by itself and is worth trying again, from one that would fail again.
 * Passing are: no connection, a timeout, a serialization failure or deadlock, a server that is out of resources or
 * shutting down.
 */
public final class PassingFailure {
    private static final Set<String> SERIALIZATION_OR_DEADLOCK = Set.of("40001", "40P01");
    private static final Set<String> CLASSES = Set.of("08", "53", "57");

    private PassingFailure() {}

    public static boolean is(Throwable failure) {
        return failure instanceof PgException refused
                ? passes(refused.getSqlState())
                : failure instanceof SocketException
                        || failure instanceof ClosedChannelException
                        || failure instanceof ClosedConnectionException
                        || failure instanceof TimeoutException
                        || failure instanceof io.smallrye.mutiny.TimeoutException
                        || failure instanceof VertxException
                        || failure instanceof NoStackTraceThrowable;
    }

    private static boolean passes(String sqlState) {
        return SERIALIZATION_OR_DEADLOCK.contains(sqlState) || CLASSES.contains(sqlState.substring(0, 2));
    }
}
