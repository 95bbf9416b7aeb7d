package org.redress.platform.doors;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.exc.InvalidFormatException;
import io.vertx.pgclient.PgException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.net.ConnectException;
import java.time.DateTimeException;
import org.jboss.logmanager.ExtLogRecord;
import org.jboss.logmanager.Level;
import org.jboss.logmanager.formatters.PatternFormatter;
import org.junit.jupiter.api.Test;

class WordlessLogsTest {
    private static final String WORDS = "my daughter Aaliyah";

    @Test
    void anExceptionKeepsItsKindItsPlaceAndItsCausesButNotItsWords() {
        String log = logged(new IllegalStateException(
                "cannot keep " + WORDS,
                new DateTimeException(
                        WORDS, new InvalidFormatException(null, "from String \"" + WORDS, WORDS, String.class))));

        assertFalse(log.contains("Aaliyah"), log);
        assertTrue(log.contains("java.lang.IllegalStateException\n"), log);
        assertTrue(log.contains("Caused by: java.time.DateTimeException\n"), log);
        assertTrue(log.contains("Caused by: com.fasterxml.jackson.databind.exc.InvalidFormatException\n"), log);
        assertTrue(log.contains("at org.redress.platform.doors.WordlessLogsTest."), log);
    }

    @Test
    void whatIsSuppressedIsNotToldEither() {
        IllegalStateException failure = new IllegalStateException();
        failure.addSuppressed(new IllegalArgumentException(WORDS));

        assertFalse(logged(failure).contains("Aaliyah"));
    }

    @Test
    void theDatabaseIsQuotedByItsCode() {
        String log = logged(new PgException("invalid input syntax: \"" + WORDS + "\"", "ERROR", "22P02", WORDS));

        assertTrue(log.contains("io.vertx.pgclient.PgException: SQLSTATE 22P02"), log);
        assertFalse(log.contains("Aaliyah"), log);
    }

    @Test
    void whatTheMachinesSayIsKept() {
        assertTrue(logged(new ConnectException("Connection refused: broker:9092"))
                .contains("java.net.ConnectException: Connection refused: broker:9092"));
    }

    @Test
    void aCircleOfCausesEnds() {
        IllegalStateException first = new IllegalStateException(WORDS);
        first.initCause(new IllegalArgumentException(WORDS, first));

        assertFalse(logged(first).contains("Aaliyah"));
    }

    @Test
    void anEntryWithoutAnExceptionIsLeftAlone() {
        ExtLogRecord entry = new ExtLogRecord(Level.INFO, "kept", "a.Logger");

        assertTrue(new WordlessLogs().isLoggable(entry));
        assertEquals(null, entry.getThrown());
        assertEquals("kept", entry.getMessage());
    }

    private static String logged(Throwable thrown) {
        ExtLogRecord entry = new ExtLogRecord(Level.ERROR, "something went wrong", "a.Logger");
        entry.setThrown(thrown);
        assertTrue(new WordlessLogs().isLoggable(entry));
        StringWriter trace = new StringWriter();
        entry.getThrown().printStackTrace(new PrintWriter(trace));
        return new PatternFormatter("%s%e%n").format(entry) + trace;
    }
}
