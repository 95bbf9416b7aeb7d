package org.redress.platform.doors;

import io.vertx.pgclient.PgException;
import java.util.ArrayDeque;
import java.util.Collections;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;

/** Stands for an exception in a log: its kind, its place and its causes, without what it says. */
final class Wordless extends Throwable {
    private static final long serialVersionUID = 1L;

    /** Those whose messages tell of the machines and their settings, and cannot quote a case. */
    private static final List<String> OF_THE_MACHINES = List.of(
            "java.net.",
            "java.nio.channels.",
            "java.nio.file.",
            "java.util.concurrent.TimeoutException",
            "io.netty.",
            "io.vertx.core.",
            "io.quarkus.runtime.",
            "io.smallrye.config.",
            "jakarta.enterprise.inject.",
            "org.apache.kafka.common.errors.",
            "org.flywaydb.");

    private Wordless(String said, Throwable cause) {
        super(said, cause, false, true);
    }

    static Throwable of(Throwable told) {
        if (told instanceof Wordless) {
            return told;
        }
        Deque<Throwable> chain = new ArrayDeque<>();
        Set<Throwable> seen = Collections.newSetFromMap(new IdentityHashMap<>());
        for (Throwable one = told; one != null && seen.add(one); one = one.getCause()) {
            chain.push(one);
        }
        Wordless cause = null;
        for (Throwable one : chain) {
            Wordless wordless = new Wordless(said(one), cause);
            wordless.setStackTrace(one.getStackTrace());
            cause = wordless;
        }
        return cause;
    }

    /** Its kind stands first, as in every stack trace. */
    @Override
    public String toString() {
        return getMessage();
    }

    private static String said(Throwable one) {
        String kind = one.getClass().getName();
        if (one instanceof PgException refused) {
            return kind + ": SQLSTATE " + refused.getSqlState();
        }
        return OF_THE_MACHINES.stream().anyMatch(kind::startsWith) ? one.toString() : kind;
    }
}
