package org.redress.local;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;

/** Does several slow things at once. */
final class Together {

    private Together() {}

    /** Waits for all, also when one fails; then throws the first failure with the others attached to it. */
    static void run(List<Runnable> tasks) {
        List<CompletableFuture<Void>> running = tasks.stream()
                .map(task -> CompletableFuture.runAsync(task, work -> new Thread(work, "local-stack").start()))
                .toList();
        List<RuntimeException> failures = new ArrayList<>();
        for (CompletableFuture<Void> task : running) {
            try {
                task.join();
            } catch (CompletionException e) {
                failures.add(
                        e.getCause() instanceof RuntimeException own ? own : new CannotStart("Failed", e.getCause()));
            }
        }
        if (!failures.isEmpty()) {
            RuntimeException first = failures.get(0);
            failures.stream().skip(1).forEach(first::addSuppressed);
            throw first;
        }
    }
}
