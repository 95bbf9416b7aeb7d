package org.redress.platform.identity;

import java.util.LinkedHashSet;
import java.util.Set;
import org.jboss.logging.Logger;

/** What is to be done once a transaction has been committed; each action once, however often it was asked for. */
final class AfterCommit {
    private static final Logger LOG = Logger.getLogger(AfterCommit.class);

    private final Set<Runnable> actions = new LinkedHashSet<>();

    void add(Runnable action) {
        actions.add(action);
    }

    /** The transaction stands whatever happens here, so no failure leaves this. */
    void run() {
        for (Runnable action : actions) {
            try {
                action.run();
            } catch (RuntimeException failure) {
                LOG.error("after a commit", failure);
            }
        }
    }
}
