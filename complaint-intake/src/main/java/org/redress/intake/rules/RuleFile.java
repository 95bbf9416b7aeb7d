package org.redress.intake.rules;

import com.fasterxml.jackson.databind.MapperFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;

/** Reads the rules that stand as data under {@code /rules}; a field that no rule has is an error at start. */
public final class RuleFile {
    private static final JsonMapper YAML = JsonMapper.builder(new YAMLFactory())
            .addModule(new JavaTimeModule())
            .enable(MapperFeature.ACCEPT_CASE_INSENSITIVE_ENUMS)
            .build();

    private RuleFile() {}

    public static <T> T read(String name, Class<T> shape) {
        try (InputStream yaml = RuleFile.class.getResourceAsStream("/rules/" + name)) {
            return YAML.readValue(yaml, shape);
        } catch (IOException unreadable) {
            throw new UncheckedIOException("/rules/" + name + " cannot be read", unreadable);
        }
    }
}
