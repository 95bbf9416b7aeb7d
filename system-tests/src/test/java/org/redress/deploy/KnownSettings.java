package org.redress.deploy;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.Locale;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * What a service can be told: the keys of the platform's defaults, of its own application.yaml, those that either refers
 * to, those that a class asks for by name, and the listed ones of Quarkus.
 */
final class KnownSettings {
    private static final String PLATFORM_DEFAULTS =
            "platform/src/main/resources/META-INF/microprofile-config.properties";
    private static final String LISTED = "system-tests/src/test/resources/org/redress/deploy/quarkus-settings.txt";

    /** An expression without a default. */
    private static final Pattern REFERENCE = Pattern.compile("\\$\\{([a-z][a-z0-9.-]*)}");

    private static final Pattern ASKED_FOR = Pattern.compile("@ConfigProperty\\(\\s*name\\s*=\\s*\"([^\"]+)\"");

    private final Repository repository;
    private final Set<String> defined = new TreeSet<>();
    private final Set<String> referred = new TreeSet<>();

    private KnownSettings(Repository repository) {
        this.repository = repository;
    }

    static KnownSettings of(Repository repository, String module) {
        KnownSettings settings = new KnownSettings(repository);
        settings.readDefaults();
        settings.readApplication(module);
        settings.readSources("platform");
        settings.readSources(module);
        repository
                .text(LISTED)
                .lines()
                .filter(line -> !line.isBlank() && !line.startsWith("#"))
                .forEach(settings.defined::add);
        return settings;
    }

    /** The names by which the environment can set them. */
    Set<String> environmentVariables() {
        Set<String> keys = new TreeSet<>(defined);
        keys.addAll(referred);
        return keys.stream().map(KnownSettings::environmentVariable).collect(Collectors.toSet());
    }

    /** Those without which the service does not start: referred to and defined nowhere. */
    Set<String> needed() {
        return referred.stream()
                .filter(key -> !defined.contains(key))
                .map(KnownSettings::environmentVariable)
                .collect(Collectors.toSet());
    }

    /** As the MicroProfile Config specification has it: every other character becomes an underscore. */
    static String environmentVariable(String key) {
        return key.replaceAll("[^A-Za-z0-9]", "_").toUpperCase(Locale.ROOT);
    }

    private void readDefaults() {
        Properties defaults = new Properties();
        try {
            defaults.load(new StringReader(repository.text(PLATFORM_DEFAULTS)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        defaults.stringPropertyNames().forEach(key -> define(key, defaults.getProperty(key)));
    }

    private void readApplication(String module) {
        flatten("", repository.yaml(module + "/src/main/resources/application.yaml"));
    }

    private void flatten(String prefix, JsonNode node) {
        if (node.isObject()) {
            node.properties().forEach(child -> flatten(prefix + "." + child.getKey(), child.getValue()));
        } else {
            define(prefix.substring(1), node.asText());
        }
    }

    private void define(String key, String value) {
        defined.add(key.replaceFirst("^\"?%[^.]+\\.", ""));
        REFERENCE.matcher(value).results().map(reference -> reference.group(1)).forEach(referred::add);
    }

    private void readSources(String module) {
        repository.files(module + "/src/main/java", ".java").stream()
                .map(repository::text)
                .flatMap(source -> ASKED_FOR.matcher(source).results())
                .forEach(asked -> defined.add(asked.group(1)));
    }
}
