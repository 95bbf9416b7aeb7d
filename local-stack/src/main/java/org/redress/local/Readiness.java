package org.redress.local;

import java.time.Duration;
import java.util.function.BooleanSupplier;

/** Waits for a child process to become of use, and says why if it does not. */
final class Readiness {

    private static final Duration BETWEEN_LOOKS = Duration.ofMillis(100);

    private Readiness() {}

    /** @throws CannotStart when the process ends before it is ready, or is not ready in time; it is not running then */
    static void await(ChildProcess process, Duration patience, BooleanSupplier isReady) {
        long end = System.nanoTime() + patience.toNanos();
        while (!isReady.getAsBoolean()) {
            if (process.endsWithin(BETWEEN_LOOKS)) {
                int code = process.exitCode();
                process.stop();
                throw failure(process, "ended with exit code " + code + " while starting");
            }
            if (System.nanoTime() > end) {
                process.stop();
                throw failure(process, "is not ready after " + patience.toSeconds() + " seconds");
            }
        }
    }

    private static CannotStart failure(ChildProcess process, String what) {
        String reason = LogTail.of(process.log()).reason();
        return new CannotStart(
                process + " " + what + (reason.isEmpty() ? "" : ": " + reason) + " (log: " + process.log() + ")");
    }
}
