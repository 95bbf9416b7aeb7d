package org.redress.deadlines;

import com.fasterxml.jackson.databind.MapperFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/** Law and calendars are data: YAML files in the jar, read strictly, so that a misspelt field stops the start. */
public final class YamlData {
    private static final JsonMapper MAPPER = JsonMapper.builder(new YAMLFactory())
            .addModule(new JavaTimeModule())
            .enable(MapperFeature.ACCEPT_CASE_INSENSITIVE_ENUMS)
            .build();

    private YamlData() {}

    /** The file where one is named, else the resource. */
    public static <T> T readFileOr(Optional<String> file, String resource, Class<T> type) {
        if (file.isEmpty()) {
            return read(resource, type);
        }
        try (InputStream yaml = Files.newInputStream(Path.of(file.get()))) {
            return MAPPER.readValue(yaml, type);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(file.get() + ": " + unreadable.getMessage(), unreadable);
        }
    }

    /** @throws UncheckedIOException where the file is missing or not of that shape */
    public static <T> T read(String resource, Class<T> type) {
        try (InputStream yaml = YamlData.class.getResourceAsStream(resource)) {
            if (yaml == null) {
                throw new IOException("no such resource: " + resource);
            }
            return MAPPER.readValue(yaml, type);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(resource + ": " + unreadable.getMessage(), unreadable);
        }
    }
}
