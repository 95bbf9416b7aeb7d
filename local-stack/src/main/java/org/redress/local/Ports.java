package org.redress.local;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.util.HashSet;
import java.util.Set;
import java.util.concurrent.ThreadLocalRandom;

/**
 * Free TCP ports on loopback. They are drawn below the range from which systems number outgoing connections, so that a
 * server that is stopped for a while finds its port still free when it starts again.
 */
final class Ports {

    static final String LOOPBACK = "127.0.0.1";

    private static final int LOWEST = 15_000;
    private static final int HIGHEST = 31_999;
    private static final int ATTEMPTS = 1_000;

    /** Ports promised to somebody in this JVM who has perhaps not opened them yet. */
    private static final Set<Integer> PROMISED = new HashSet<>();

    private Ports() {}

    /** The wanted port if nobody has it, otherwise any free one. */
    static synchronized int preferring(int wanted) {
        if (!PROMISED.contains(wanted) && isFree(wanted)) {
            PROMISED.add(wanted);
            return wanted;
        }
        return free();
    }

    static synchronized int free() {
        for (int attempt = 0; attempt < ATTEMPTS; attempt++) {
            int port = ThreadLocalRandom.current().nextInt(LOWEST, HIGHEST + 1);
            if (!PROMISED.contains(port) && isFree(port)) {
                PROMISED.add(port);
                return port;
            }
        }
        throw new CannotStart("No free port between " + LOWEST + " and " + HIGHEST + " on " + LOOPBACK);
    }

    /** Takes a promise back, once the server that had the port is gone for good. */
    static synchronized void release(int port) {
        PROMISED.remove(port);
    }

    static void requireFree(String who, int port) {
        if (!isFree(port)) {
            throw new CannotStart(who + " does not start: port " + port + " is taken");
        }
    }

    static boolean isFree(int port) {
        try (ServerSocket socket = new ServerSocket()) {
            socket.setReuseAddress(true);
            socket.bind(new InetSocketAddress(InetAddress.getByName(LOOPBACK), port));
            return true;
        } catch (IOException taken) {
            return false;
        }
    }
}
