package org.redress.intake.complaint;

import java.util.HashMap;
import java.util.Map;
import org.redress.platform.time.FactDate;

/** Takes from dates the words that say where they come from, since those may name people, and puts them back. */
final class DateSources {
    private final Map<String, String> byPath;

    DateSources() {
        this(Map.of());
    }

    DateSources(Map<String, String> byPath) {
        this.byPath = new HashMap<>(byPath);
    }

    /** The date without its source, which is kept under the path; null stays null. */
    FactDate take(String path, FactDate date) {
        if (date == null || date.source() == null) {
            return date;
        }
        byPath.put(path, date.source());
        return date.withSource(null);
    }

    /** The date with the source kept under the path, if there is one; null stays null. */
    FactDate restore(String path, FactDate date) {
        return date == null ? null : date.withSource(byPath.get(path));
    }

    Map<String, String> byPath() {
        return Map.copyOf(byPath);
    }
}
