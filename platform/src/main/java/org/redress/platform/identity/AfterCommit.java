package org.redress.platform.identity;

import java.util.LinkedHashSet;
import java.util.Set;

/** What is to be done once a transaction has been committed; each action once, however often it was asked for. */
final class AfterCommit {
    private final Set<Runnable> actions = new LinkedHashSet<>();

    void add(Runnable action) {
        actions.add(action);
    }

    void run() {
        actions.forEach(Runnable::run);
    }
}
