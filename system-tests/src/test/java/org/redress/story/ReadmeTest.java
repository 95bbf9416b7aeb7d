package org.redress.story;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the README tells people to paste does what it says. */
class ReadmeTest {

    private static final Path ROOT =
            Path.of(System.getProperty("redress.root", "..")).toAbsolutePath().normalize();

    @Test
    @Tag("suite")
    void the_walk_through_works_when_pasted(@TempDir Path somewhere) throws IOException, InterruptedException {
        // Given
        RunningSuite.shared();
        Path local = Files.createDirectory(somewhere.resolve(".local"));
        for (String file : List.of("services.json", "tokens.json")) {
            Files.copy(RunningSuite.DIRECTORY.resolve(file), local.resolve(file));
        }
        Path output = somewhere.resolve("output");

        // When
        Process bash = new ProcessBuilder("bash", "-c", block("## Try it"))
                .directory(somewhere.toFile())
                .redirectErrorStream(true)
                .redirectOutput(output.toFile())
                .start();
        boolean ended = bash.waitFor(3, TimeUnit.MINUTES);
        bash.destroyForcibly();

        // Then
        String said = Files.readString(output);
        assertAll(
                () -> assertTrue(ended, "it ended by itself"),
                () -> assertEquals(0, bash.exitValue()),
                () -> assertTrue(said.matches("(?s)registered: [0-9a-f-]{36}\n.*"), said),
                () -> assertTrue(said.contains("\"procedure\":\"children_act\""), said),
                () -> assertTrue(said.contains("\"dueOn\":\"2025-03-17\""), said),
                () -> assertTrue(said.contains("\"step\":\"stage1_response_sent\""), said),
                () -> assertTrue(said.contains("\"status\":409"), said),
                () -> assertTrue(said.contains("17(1)"), said),
                () -> assertTrue(said.contains("\"routingStatus\":\"decided\""), said));
    }

    @Test
    void ci_runs_the_command_of_the_readme_and_nothing_else() throws IOException {
        String script = Files.readString(ROOT.resolve(".ci/run"));

        assertEquals("mvn verify", script.lines().reduce("", (before, line) -> line));
        assertEquals("mvn verify", block("## Build and test").strip());
    }

    /** The first shell block under a heading. */
    private static String block(String heading) throws IOException {
        String readme = Files.readString(ROOT.resolve("README.md"));
        int begin = readme.indexOf("```sh\n", readme.indexOf(heading + "\n")) + "```sh\n".length();
        return readme.substring(begin, readme.indexOf("```", begin));
    }
}
