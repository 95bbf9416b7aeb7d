package org.redress.deploy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** The files of this repository that the tests of this package read. */
final class Repository {
    private static final ObjectMapper YAML = new ObjectMapper(new YAMLFactory());

    private final Path root;

    private Repository(Path root) {
        this.root = root;
    }

    /** From the module's folder, where Maven runs its tests, or from the root itself. */
    static Repository find() {
        return Stream.iterate(Path.of("").toAbsolutePath(), Path::getParent)
                .takeWhile(path -> path != null)
                .filter(path -> Files.isDirectory(path.resolve("deploy/kustomize")))
                .findFirst()
                .map(Repository::new)
                .orElseThrow(() -> new IllegalStateException("deploy/kustomize is in none of the folders above"));
    }

    Path path(String relative) {
        return root.resolve(relative);
    }

    String text(String relative) {
        try {
            return Files.readString(path(relative));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A file with one document. */
    JsonNode yaml(String relative) {
        return documents(text(relative)).get(0);
    }

    /** The paths, from the root, of all files below the folder whose names end so; build results are left out. */
    List<String> files(String folder, String end) {
        try (Stream<Path> paths = Files.walk(path(folder))) {
            return paths.filter(Files::isRegularFile)
                    .map(path -> root.relativize(path).toString())
                    .filter(path -> path.endsWith(end) && !path.contains("/target/"))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static List<JsonNode> documents(String yaml) {
        try (var documents = YAML.readerFor(JsonNode.class).<JsonNode>readValues(yaml)) {
            return documents.readAll();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
