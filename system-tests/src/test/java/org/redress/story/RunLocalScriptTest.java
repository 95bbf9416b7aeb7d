package org.redress.story;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the script says before it starts anything. */
class RunLocalScriptTest {

    private static final Path SCRIPT =
            Path.of("..", "run-local").toAbsolutePath().normalize();

    @TempDir
    private Path somewhere;

    @Test
    void help_is_given_from_any_directory() throws Exception {
        Said said = run(System.getenv("PATH"), "--once", "--help");

        assertEquals(new Said(0, Options.usage()), said);
    }

    @Test
    void an_unknown_option_is_one_line_and_exit_code_2() throws Exception {
        Said said = run(System.getenv("PATH"), "--once", "--fast");

        assertEquals(new Said(2, "run-local: unknown option --fast; ./run-local --help says which there are\n"), said);
    }

    @Test
    void without_java_it_says_what_to_install() throws Exception {
        Said said = run(onlyTools());

        assertEquals(
                new Said(
                        1,
                        "run-local: no Java found. Install a JDK, 17 or later, and put it on the PATH or in"
                                + " JAVA_HOME.\n"),
                said);
    }

    @Test
    void a_java_that_is_too_old_is_named() throws Exception {
        // Given
        String tools = onlyTools();
        executable(Path.of(tools, "java"), "echo 'openjdk version \"11.0.2\" 2019-01-15' >&2");

        // When
        Said said = run(tools);

        // Then
        assertEquals(new Said(1, "run-local: this Java is too old (11). Redress needs a JDK, 17 or later.\n"), said);
    }

    private Said run(String path, String... options) throws IOException, InterruptedException {
        Path output = somewhere.resolve("output");
        List<String> command = Stream.concat(Stream.of("/bin/bash", SCRIPT.toString()), Stream.of(options))
                .toList();
        ProcessBuilder script = new ProcessBuilder(command)
                .directory(somewhere.toFile())
                .redirectErrorStream(true)
                .redirectOutput(output.toFile());
        script.environment().put("PATH", path);
        script.environment().remove("JAVA_HOME");
        Process process = script.start();
        process.waitFor(1, TimeUnit.MINUTES);
        return new Said(process.exitValue(), Files.readString(output));
    }

    /** A directory with what the script itself uses, and nothing else. */
    private String onlyTools() throws IOException {
        Path tools = Files.createDirectory(somewhere.resolve("tools"));
        for (String tool : List.of("dirname", "readlink", "grep", "sed", "head", "cat", "find")) {
            Path there = Stream.of("/usr/bin", "/bin")
                    .map(directory -> Path.of(directory, tool))
                    .filter(Files::exists)
                    .findFirst()
                    .orElseThrow();
            executable(tools.resolve(tool), "exec " + there + " \"$@\"");
        }
        return tools.toString();
    }

    private static void executable(Path file, String line) throws IOException {
        Files.writeString(file, "#!/bin/sh\n" + line + "\n");
        assertTrue(file.toFile().setExecutable(true));
    }

    private record Said(int exitCode, String text) {}
}
