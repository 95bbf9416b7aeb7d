package org.redress.remedies;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.redress.platform.json.StoredJson;

/**
 * The samples of events in docs/events: a producer's test compares what it makes with them (and writes them anew with
 * {@code -Dsamples.write=true}), a consumer's test reads them.
 */
public final class EventSample {

    private static final Path DIRECTORY = Path.of("..", "docs", "events");
    private static final ObjectMapper MAPPER = new ObjectMapper().enable(SerializationFeature.INDENT_OUTPUT);
    private static final StoredJson JSON = new StoredJson();

    private EventSample() {}

    /** The sample of an event this service makes must be what it makes. */
    public static void assertIs(String type, Object data) throws IOException {
        JsonNode made = MAPPER.readTree(JSON.write(data));
        Path file = DIRECTORY.resolve(type + ".json");
        if (Boolean.getBoolean("samples.write")) {
            Files.createDirectories(DIRECTORY);
            Files.writeString(file, MAPPER.writeValueAsString(made) + "\n");
        }
        assertEquals(MAPPER.readTree(file.toFile()), made, file + " (written anew with -Dsamples.write=true)");
    }

    /** The sample of an event another service makes, in the consumer's own shape. */
    public static <T> T read(String type, Class<T> shape) throws IOException {
        return JSON.read(Files.readString(DIRECTORY.resolve(type + ".json")), shape);
    }
}
