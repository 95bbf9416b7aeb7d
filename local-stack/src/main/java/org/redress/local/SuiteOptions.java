package org.redress.local;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;

/**
 * How a suite is to run.
 *
 * @param root the directory that holds the modules of the services, built
 * @param directory where its files go: addresses, tokens, logs, and the data if they are kept; usually {@code .local}
 * @param keep whether PostgreSQL's and Kafka's data are kept there for the next start
 * @param separate whether the broker is a process of its own, so that it can be killed and paused
 * @param progress is told how far the start has come
 * @param extra configuration beside the usual, by service and key
 */
public record SuiteOptions(
        Path root,
        Path directory,
        boolean keep,
        boolean separate,
        Progress progress,
        Map<String, Map<String, String>> extra) {

    public static SuiteOptions at(Path root) {
        return new SuiteOptions(root, root.resolve(".local"), false, false, Progress.SILENT, Map.of());
    }

    public SuiteOptions in(Path anotherDirectory) {
        return new SuiteOptions(root, anotherDirectory, keep, separate, progress, extra);
    }

    public SuiteOptions keepingData() {
        return new SuiteOptions(root, directory, true, separate, progress, extra);
    }

    public SuiteOptions separateBroker() {
        return new SuiteOptions(root, directory, keep, true, progress, extra);
    }

    public SuiteOptions telling(Progress listener) {
        return new SuiteOptions(root, directory, keep, separate, listener, extra);
    }

    /** One more configuration key of one service. */
    public SuiteOptions with(String service, String key, String value) {
        Map<String, Map<String, String>> more = new HashMap<>(extra);
        Map<String, String> ofService = new HashMap<>(more.getOrDefault(service, Map.of()));
        ofService.put(key, value);
        more.put(service, Map.copyOf(ofService));
        return new SuiteOptions(root, directory, keep, separate, progress, Map.copyOf(more));
    }
}
