package org.redress.platform.events;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;

/**
 * Tells this replica's relay that something was committed to the outbox. A signal that gets lost costs one poll of the
 * relay, never an event. There is no NOTIFY: it would hold a lock of the whole database server across the commit.
 */
@ApplicationScoped
public class RelayWakeUp {
    private final Semaphore signals = new Semaphore(0);

    public void wake() {
        if (signals.availablePermits() == 0) {
            signals.release();
        }
    }

    /** Waits for a signal, at most as long as that; signals that came together count as one. */
    void await(long millis) throws InterruptedException {
        if (signals.tryAcquire(millis, TimeUnit.MILLISECONDS)) {
            signals.drainPermits();
        }
    }
}
