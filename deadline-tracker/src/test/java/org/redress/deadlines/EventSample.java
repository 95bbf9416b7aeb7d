package org.redress.deadlines;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.redress.platform.json.StoredJson;

/** The data of an event as docs/events shows them: written by its producer's test, read by every consumer's. */
public final class EventSample {
    private static final ObjectMapper MAPPER = new ObjectMapper();
    private static final DefaultPrettyPrinter PRINTER =
            new DefaultPrettyPrinter().withArrayIndenter(DefaultIndenter.SYSTEM_LINEFEED_INSTANCE);

    private EventSample() {}

    public static JsonNode of(String type) {
        try {
            return MAPPER.readTree(file(type).toFile());
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** Fails unless the event's data are those of its sample; with -Dsamples.write=true writes the sample first. */
    public static void assertIs(String type, Object data) {
        try {
            JsonNode written = MAPPER.readTree(new StoredJson().write(data));
            if (Boolean.getBoolean("samples.write")) {
                Files.createDirectories(file(type).getParent());
                Files.writeString(file(type), MAPPER.writer(PRINTER).writeValueAsString(written) + "\n");
            }
            assertEquals(of(type), written, file(type) + ", rewritten by -Dsamples.write=true");
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }

    private static Path file(String type) {
        return Path.of("../docs/events", type + ".json");
    }
}
