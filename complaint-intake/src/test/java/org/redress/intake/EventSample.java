package org.redress.intake;

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

/**
 * The sample of an event's data in docs/events: written by its producer's test (with -Dsamples.write=true), parsed by the
 * test of everyone who listens.
 */
public final class EventSample {
    private static final ObjectMapper MAPPER = new ObjectMapper();
    private static final DefaultPrettyPrinter PRINTER =
            new DefaultPrettyPrinter().withArrayIndenter(DefaultIndenter.SYSTEM_LINEFEED_INSTANCE);

    private EventSample() {}

    public static String text(String type) {
        try {
            return Files.readString(file(type));
        } catch (IOException missing) {
            throw new UncheckedIOException(missing);
        }
    }

    public static JsonNode json(String type) {
        try {
            return MAPPER.readTree(text(type));
        } catch (IOException malformed) {
            throw new UncheckedIOException(malformed);
        }
    }

    /** Fails unless the event's data are those of its sample. */
    public static void assertIs(String type, Object data) {
        try {
            JsonNode written = MAPPER.readTree(new StoredJson().write(data));
            if (Boolean.getBoolean("samples.write")) {
                Files.createDirectories(file(type).getParent());
                Files.writeString(file(type), MAPPER.writer(PRINTER).writeValueAsString(written) + "\n");
            }
            assertEquals(json(type), written, "docs/events/" + type + ".json, rewritten by -Dsamples.write=true");
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }

    private static Path file(String type) {
        return Path.of("../docs/events", type + ".json");
    }
}
