package org.redress.router.rules;

import com.fasterxml.jackson.databind.MapperFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;

/** Reads the law that stands as data under {@code /law}. A field or code that nothing knows is an error at start. */
public final class LawFile {
    private static final JsonMapper YAML = JsonMapper.builder(new YAMLFactory())
            .addModule(new JavaTimeModule())
            .enable(MapperFeature.ACCEPT_CASE_INSENSITIVE_ENUMS)
            .build();

    private LawFile() {}

    /** @param yaml the text of such a file */
    public static <T> T parse(String yaml, Class<T> shape) throws IOException {
        return YAML.readValue(yaml, shape);
    }

    public static <T> T read(String name, Class<T> shape) {
        try (InputStream yaml = LawFile.class.getResourceAsStream("/law/" + name)) {
            return YAML.readValue(yaml, shape);
        } catch (IOException unreadable) {
            throw new UncheckedIOException("/law/" + name + " cannot be read", unreadable);
        }
    }
}
