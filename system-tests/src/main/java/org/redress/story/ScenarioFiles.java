package org.redress.story;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.MapperFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;

/** The scenarios that come with the suite: YAML files under {@code scenarios/}, in the order in which they are told. */
final class ScenarioFiles {

    private static final List<String> FILES = List.of(
            "01-kent-24-003-150.yaml",
            "02-kent-24-003-150-as-a-form-would-say.yaml",
            "03-redbridge-24-010-566.yaml",
            "04-kent-15-007-344.yaml",
            "05-essex-24-019-538.yaml",
            "06-derbyshire-19-007-721.yaml",
            "07-how-a-remedy-ends.yaml");

    private static final ObjectMapper YAML = YAMLMapper.builder()
            .enable(MapperFeature.ACCEPT_CASE_INSENSITIVE_ENUMS)
            .enable(DeserializationFeature.FAIL_ON_READING_DUP_TREE_KEY)
            .addModule(new JavaTimeModule())
            .build();

    private ScenarioFiles() {}

    static List<Scenario> all() {
        return FILES.stream().map(ScenarioFiles::read).toList();
    }

    static List<String> names() {
        return FILES;
    }

    /** A scenario given as text. */
    static Scenario parse(String yaml) {
        try {
            return YAML.readValue(yaml, Scenario.class);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** Reads one scenario; what is wrong with the file is said with its name. */
    static Scenario read(String file) {
        String resource = "/scenarios/" + file;
        try (InputStream yaml = ScenarioFiles.class.getResourceAsStream(resource)) {
            if (yaml == null) {
                throw new IllegalStateException(resource + " is not there");
            }
            return YAML.readValue(yaml, Scenario.class);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(resource + ": " + unreadable.getMessage(), unreadable);
        }
    }
}
