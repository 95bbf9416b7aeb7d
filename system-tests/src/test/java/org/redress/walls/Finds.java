package org.redress.walls;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.redress.local.ServiceProcess;
import org.redress.local.Suite;
import org.redress.story.RunningSuite;

/** Looks for markers wherever the suite writes anything down. */
final class Finds {

    private final Suite suite;
    private final Markers markers;
    private final TreeMap<String, Set<String>> found = new TreeMap<>();
    private int searched;

    Finds(Suite suite, Markers markers) {
        this.suite = suite;
        this.markers = markers;
    }

    /** Where something was found, and what was planted there or stands around it. */
    TreeMap<String, Set<String>> everywhere() {
        Databases databases = new Databases(suite);
        for (Databases.Table table : databases.tables()) {
            look("table " + table, databases.rowsWith(table, markers.traces()).stream());
        }
        new Topics(suite)
                .all().stream()
                        .collect(java.util.stream.Collectors.groupingBy(Topics.Message::topic))
                        .forEach((topic, messages) ->
                                look("topic " + topic, messages.stream().map(Topics.Message::whole)));
        Http http = new Http(suite);
        for (ServiceProcess service : suite.services()) {
            for (String path : new String[] {"/q/metrics", "/q/health"}) {
                look(
                        service.name() + path,
                        Stream.of(http.toManagement(service.name(), path).send().text()));
            }
        }
        files(RunningSuite.DIRECTORY.resolve("logs")).forEach(this::lookInFile);
        return found;
    }

    /** How many tables, topics, answers and files were searched. */
    int searched() {
        return searched;
    }

    private void lookInFile(Path file) {
        try {
            look("log " + file.getFileName(), Stream.of(Files.readString(file, StandardCharsets.ISO_8859_1)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void look(String where, Stream<String> texts) {
        searched++;
        texts.filter(markers::isIn).forEach(text -> {
            Set<String> places = markers.placesIn(text);
            found.computeIfAbsent(where, any -> new TreeSet<>())
                    .addAll(places.isEmpty() ? Set.of(markers.around(text)) : places);
        });
    }

    private static Iterable<Path> files(Path directory) {
        try (Stream<Path> paths = Files.walk(directory)) {
            return paths.filter(Files::isRegularFile).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
