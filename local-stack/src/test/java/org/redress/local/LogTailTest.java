package org.redress.local;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LogTailTest {

    @Test
    void theInnermostCauseOfTheLastErrorIsTheReason() {
        LogTail log = new LogTail(List.of(
                "{\"level\":\"ERROR\",\"message\":\"an earlier one\"}",
                "{\"level\":\"ERROR\",\"message\":\"outer\",\"exception\":{\"message\":\"middle\",\"causedBy\":"
                        + "{\"exception\":{\"message\":\"no such\\nhost\"}}}}",
                "{\"level\":\"INFO\",\"message\":\"stopped\"}"));

        assertEquals("no such", log.reason());
    }

    @Test
    void plainLinesAreUnderstoodToo() {
        LogTail log = new LogTail(List.of(
                "2026-11-21 10:00:00 ERROR [io.quarkus] Failed",
                "Caused by: java.net.BindException: Address already in use",
                "\tat java.base/sun.nio.ch.Net.bind0(Native Method)"));

        assertEquals("Caused by: java.net.BindException: Address already in use", log.reason());
    }

    @Test
    void withoutAnErrorTheLastLineIsAllThereIs() {
        assertEquals("Killed", new LogTail(List.of("starting", "Killed")).reason());
    }

    @Test
    void anEmptyOrMissingLogHasNoReason(@TempDir Path directory) {
        assertEquals("", new LogTail(List.of()).reason());
        assertEquals("", LogTail.of(directory.resolve("none.log")).reason());
    }

    @Test
    void ofALongLogOnlyTheEndIsRead(@TempDir Path directory) throws Exception {
        Path log = directory.resolve("long.log");
        Files.writeString(log, "first ERROR of all\n" + "a line\n".repeat(100_000) + "the end\n");

        assertEquals("the end", LogTail.of(log).reason());
    }
}
