package org.redress.router;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.redress.platform.json.StoredJson;

/**
 * The samples of events in docs/events. The test of the service that makes an event compares it with its sample (and
 * writes it anew with {@code -Dsamples.write=true}); the tests of those that listen read it.
 */
public final class EventSample {
    private static final Path DIRECTORY = Path.of("..", "docs", "events");
    private static final ObjectMapper MAPPER = new ObjectMapper().enable(SerializationFeature.INDENT_OUTPUT);
    private static final StoredJson JSON = new StoredJson();

    private EventSample() {}

    /** The data of an event this service makes are those of the sample. */
    public static void assertIs(String type, Object data) {
        Path file = DIRECTORY.resolve(type + ".json");
        try {
            JsonNode made = MAPPER.readTree(JSON.write(data));
            if (Boolean.getBoolean("samples.write")) {
                Files.createDirectories(DIRECTORY);
                Files.writeString(file, MAPPER.writeValueAsString(made) + "\n");
            }
            assertEquals(MAPPER.readTree(file.toFile()), made, file + " (written anew with -Dsamples.write=true)");
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** The sample of an event that another service makes, in the shape this service reads. */
    public static <T> T read(String type, Class<T> shape) {
        try {
            return JSON.read(Files.readString(DIRECTORY.resolve(type + ".json")), shape);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
