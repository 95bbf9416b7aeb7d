package org.redress.story;

import java.time.Duration;

/**
 * How long to wait for what events bring about.
 *
 * @param within until then an expectation may come true
 * @param every how long to wait between two looks
 */
record Patience(Duration within, Duration every) {

    static final Patience USUAL = new Patience(Duration.ofSeconds(45), Duration.ofMillis(200));

    Patience within(Duration other) {
        return other == null ? this : new Patience(other, every);
    }

    /** Starts to wait; the answer says whether there is still time, after a pause. */
    Wait start() {
        return new Wait(System.nanoTime() + within.toNanos());
    }

    final class Wait {

        private final long end;

        private Wait(long end) {
            this.end = end;
        }

        boolean again() {
            if (System.nanoTime() - end >= 0) {
                return false;
            }
            try {
                Thread.sleep(every.toMillis());
                return true;
            } catch (InterruptedException stopped) {
                Thread.currentThread().interrupt();
                return false;
            }
        }
    }
}
