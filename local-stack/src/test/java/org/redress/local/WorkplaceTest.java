package org.redress.local;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WorkplaceTest {

    @TempDir
    Path parent;

    @Test
    void whatIsInUseIsRefusedAndByWhomIsSaid() {
        try (Workplace first = Workplace.at(parent.resolve("local"))) {
            CannotStart why = assertThrows(CannotStart.class, () -> Workplace.at(parent.resolve("local")));

            assertEquals(
                    first.path("") + " is in use by process "
                            + ProcessHandle.current().pid() + "; end that first",
                    why.getMessage());
        }
    }

    @Test
    void whatWasClosedCanBeUsedAgainAndKeepsItsFiles() throws IOException {
        try (Workplace first = Workplace.at(parent.resolve("local"))) {
            Files.writeString(first.path("data"), "kept");
        }

        try (Workplace second = Workplace.at(parent.resolve("local"))) {
            assertEquals("kept", Files.readString(second.path("data")));
        }
    }

    @Test
    void whatAKilledJvmLeftRunningIsEndedByTheNext() throws Exception {
        // Given a process noted in a workplace whose owner is dead
        Process left = new ProcessBuilder("sleep", "600").start();
        Path directory = Files.createDirectories(parent.resolve("local"));
        Files.createDirectories(directory.resolve("processes"));
        ProcessNote.of(left.toHandle()).write(directory.resolve("processes/left"));
        deadProcess().write(directory.resolve("owner.process"));

        // When
        Workplace.at(directory).close();

        // Then
        assertFalse(left.isAlive());
    }

    @Test
    void aNumberThatAnotherProcessHasByNowIsLeftAlone() throws Exception {
        // Given a note with the number of a live process that started at another time
        Process bystander = new ProcessBuilder("sleep", "600").start();
        ProcessNote now = ProcessNote.of(bystander.toHandle());
        Path directory =
                Files.createDirectories(parent.resolve("local/processes")).getParent();
        new ProcessNote(now.pid(), now.startedAt() - 60_000, now.countedIn())
                .write(directory.resolve("processes/left"));
        deadProcess().write(directory.resolve("owner.process"));

        // When
        Workplace.at(directory).close();

        // Then
        assertTrue(bystander.isAlive());
        bystander.destroyForcibly();
    }

    @Test
    void aTemporaryOneOfADeadJvmIsClearedAwayAndThatOfALiveOneOrAnotherContainerIsNot() throws Exception {
        // Given
        ProcessNote dead = deadProcess();
        Path abandoned = temporaryOf(dead);
        Path inUse = temporaryOf(ProcessNote.of(ProcessHandle.current()));
        Path elsewhere = temporaryOf(new ProcessNote(dead.pid(), dead.startedAt(), "pid:[another]"));
        Path unmarked = Files.createDirectory(parent.resolve("redress-unmarked"));

        // When
        Path own;
        try (Workplace workplace = Workplace.temporaryIn(parent)) {
            own = workplace.path("");
            assertTrue(Files.exists(own));
        }

        // Then
        assertFalse(Files.exists(abandoned));
        assertTrue(Files.exists(inUse));
        assertTrue(Files.exists(elsewhere));
        assertTrue(Files.exists(unmarked));
        assertFalse(Files.exists(own));
    }

    @Test
    void aTemporaryDirectoryThatIsNoneIsNamedInOneLine() throws IOException {
        Path file = Files.createFile(parent.resolve("file"));

        CannotStart why = assertThrows(CannotStart.class, () -> Workplace.temporaryIn(file));

        assertEquals("The temporary directory " + file + " is not there or cannot be written in", why.getMessage());
    }

    @Test
    void aDiskThatIsTooFullIsNamedWithWhatIsNeeded() {
        try (Workplace workplace = Workplace.at(parent.resolve("local"))) {
            workplace.requireSpace(0);

            CannotStart why = assertThrows(CannotStart.class, () -> workplace.requireSpace(1_000_000_000));

            assertTrue(why.getMessage().startsWith("The disk is full: "), why.getMessage());
            assertTrue(
                    why.getMessage().endsWith(" MB are free for " + workplace.path("") + ", which needs 1000000000 MB"),
                    why.getMessage());
        }
    }

    private Path temporaryOf(ProcessNote owner) throws IOException {
        Path directory = Files.createTempDirectory(parent, "redress-");
        owner.write(directory.resolve("owner.process"));
        return directory;
    }

    private static ProcessNote deadProcess() throws Exception {
        Process process = new ProcessBuilder("sleep", "600").start();
        ProcessNote note = ProcessNote.of(process.toHandle());
        process.destroyForcibly().waitFor();
        return note;
    }
}
