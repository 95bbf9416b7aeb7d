package org.redress.platform.doors;

import io.quarkus.logging.LoggingFilter;
import java.util.logging.Filter;
import java.util.logging.LogRecord;

/**
 * Lets no exception's message into a log: it may quote what somebody wrote. What kind of exception it was, and where, is
 * what is needed to find the cause. Set for every kind of log in the platform's microprofile-config.properties.
 */
@LoggingFilter(name = WordlessLogs.NAME)
public final class WordlessLogs implements Filter {
    static final String NAME = "wordless";

    @Override
    public boolean isLoggable(LogRecord entry) {
        if (entry.getThrown() != null) {
            entry.setThrown(Wordless.of(entry.getThrown()));
        }
        return true;
    }
}
