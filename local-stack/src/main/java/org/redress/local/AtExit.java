package org.redress.local;

import java.util.ArrayDeque;
import java.util.Deque;

/** Closes what is still open when the JVM ends: the youngest first, because it may stand on the older ones. */
final class AtExit {

    private static final Deque<AutoCloseable> OPEN = new ArrayDeque<>();
    private static boolean ending;

    static {
        Runtime.getRuntime().addShutdownHook(new Thread(AtExit::closeAll, "local-stack-exit"));
    }

    private AtExit() {}

    /** @throws CannotStart when the JVM is ending already: what starts now would be left behind */
    static synchronized void close(AutoCloseable resource) {
        if (ending) {
            throw new CannotStart("Everything is being stopped");
        }
        OPEN.remove(resource);
        OPEN.addFirst(resource);
    }

    static synchronized boolean isEnding() {
        return ending;
    }

    /** To be called when it is closed and not before: the JVM waits only for what it knows of. */
    static synchronized void forget(AutoCloseable resource) {
        OPEN.remove(resource);
    }

    private static synchronized AutoCloseable next() {
        ending = true;
        return OPEN.pollFirst();
    }

    private static void closeAll() {
        for (AutoCloseable resource = next(); resource != null; resource = next()) {
            try {
                resource.close();
            } catch (Exception e) {
                System.err.println("Could not stop " + resource + ": " + e.getMessage());
            }
        }
    }
}
