package org.redress.story;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ScenarioFilesTest {

    private static final Pattern NAMED = Pattern.compile("\\$\\{([A-Za-z0-9]+)}");

    @Test
    void every_file_is_played() throws IOException, URISyntaxException {
        Path folder = Path.of(ScenarioFiles.class.getResource("/scenarios").toURI());
        try (Stream<Path> files = Files.list(folder)) {
            assertEquals(
                    files.map(file -> file.getFileName().toString()).sorted().toList(), ScenarioFiles.names());
        }
    }

    @Test
    void the_five_founding_decisions_are_there_and_one_invention_is_called_so() {
        List<Scenario> all = ScenarioFiles.all();

        assertEquals(
                List.of(
                        "Kent 24 003 150",
                        "Redbridge 24 010 566",
                        "Kent 15 007 344",
                        "Essex 24 019 538",
                        "Derbyshire 19 007 721"),
                all.stream()
                        .filter(scenario -> scenario.kind() == Scenario.Kind.RECORDED)
                        .map(Scenario::name)
                        .toList());
        assertEquals(
                List.of("how a remedy ends"),
                all.stream()
                        .filter(scenario -> scenario.kind() == Scenario.Kind.INVENTED)
                        .map(Scenario::name)
                        .toList());
    }

    @ParameterizedTest
    @MethodSource("all")
    void names_are_captured_before_they_are_used(Scenario scenario) {
        Set<String> known = new HashSet<>();
        for (Call call : scenario.calls()) {
            for (String used : used(call)) {
                assertTrue(known.contains(used), () -> call.call() + " uses ${" + used + "} before it is captured");
            }
            known.addAll(call.capture().keySet());
        }
    }

    @ParameterizedTest
    @MethodSource("all")
    void calls_have_names_of_their_own(Scenario scenario) {
        List<String> names = scenario.calls().stream().map(Call::call).toList();
        assertEquals(new HashSet<>(names).size(), names.size(), names::toString);
    }

    static Stream<Scenario> all() {
        return ScenarioFiles.all().stream();
    }

    private static Set<String> used(Call call) {
        StringBuilder texts = new StringBuilder(call.send()).append(call.ifMatch());
        texts.append(call.body());
        for (var value : call.expect().values().entrySet()) {
            JsonNode expected = value.getValue();
            texts.append(value.getKey()).append(expected);
        }
        Set<String> used = new HashSet<>();
        Matcher names = NAMED.matcher(texts);
        while (names.find()) {
            used.add(names.group(1));
        }
        return used;
    }
}
