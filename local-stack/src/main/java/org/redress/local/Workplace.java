package org.redress.local;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A directory that one JVM works in. It bears a note of who that is and of every process started from it, so that what a
 * killed JVM left behind is found and ended by the next one.
 */
final class Workplace implements AutoCloseable {

    private static final String PREFIX = "redress-";
    private static final String OWNER = "owner.process";
    private static final String PROCESSES = "processes";

    private static final long BYTES_PER_MEGABYTE = 1_000_000;

    private final Path directory;
    private final boolean temporary;
    private boolean closed;

    private Workplace(Path directory, boolean temporary) {
        this.directory = directory;
        this.temporary = temporary;
        claim();
    }

    /** A new directory for temporary files, removed on {@link #close()}. */
    static Workplace temporary() {
        return temporaryIn(Path.of(System.getProperty("java.io.tmpdir")));
    }

    static Workplace temporaryIn(Path parent) {
        if (!Files.isDirectory(parent) || !Files.isWritable(parent)) {
            throw new CannotStart("The temporary directory " + parent + " is not there or cannot be written in");
        }
        try {
            sweep(parent);
            return new Workplace(Files.createTempDirectory(parent, PREFIX), true);
        } catch (IOException | UncheckedIOException e) {
            throw new CannotStart("Cannot work in the temporary directory " + parent, e);
        }
    }

    /** A directory that stays, made if it is not there. */
    static Workplace at(Path directory) {
        return new Workplace(Directories.make(directory).toAbsolutePath().normalize(), false);
    }

    Path path(String name) {
        return directory.resolve(name);
    }

    /** Servers on a full disk fail late, and cannot even write why. */
    void requireSpace(long megabytes) {
        long free = directory.toFile().getUsableSpace() / BYTES_PER_MEGABYTE;
        if (free < megabytes) {
            throw new CannotStart("The disk is full: " + free + " MB are free for " + directory + ", which needs "
                    + megabytes + " MB");
        }
    }

    void note(String name, ProcessHandle process) {
        ProcessNote.of(process)
                .write(Directories.make(directory.resolve(PROCESSES)).resolve(name));
    }

    void forget(String name) {
        try {
            Files.deleteIfExists(directory.resolve(PROCESSES).resolve(name));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Closing it twice is fine: whoever works in it together closes it when done. */
    @Override
    public synchronized void close() {
        if (closed) {
            return;
        }
        closed = true;
        try {
            if (temporary) {
                Directories.remove(directory);
            } else {
                Directories.remove(directory.resolve(PROCESSES));
                Files.deleteIfExists(directory.resolve(OWNER));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void claim() {
        Path note = directory.resolve(OWNER);
        try {
            Files.createFile(note);
        } catch (FileAlreadyExistsException claimed) {
            Optional<ProcessNote> owner = ProcessNote.read(note);
            owner.flatMap(ProcessNote::alive).ifPresent(other -> {
                throw new CannotStart(directory + " is in use by process " + other.pid() + "; end that first");
            });
            endProcessesOf(directory);
        } catch (IOException e) {
            throw new CannotStart("Cannot write in " + directory, e);
        }
        ProcessNote.of(ProcessHandle.current()).write(note);
    }

    private static void sweep(Path parent) throws IOException {
        try (Stream<Path> children = Files.list(parent)) {
            children.filter(child -> child.getFileName().toString().startsWith(PREFIX))
                    .filter(Workplace::isAbandoned)
                    .toList()
                    .forEach(Workplace::clearAway);
        }
    }

    private static boolean isAbandoned(Path directory) {
        return ProcessNote.read(directory.resolve(OWNER))
                .filter(owner -> owner.isWithinSight() && owner.alive().isEmpty())
                .isPresent();
    }

    private static void clearAway(Path directory) {
        try {
            endProcessesOf(directory);
            Directories.remove(directory);
        } catch (IOException notOurs) {
            // Another user's, or another JVM is clearing the same one away: it does not keep this one from starting.
        }
    }

    private static void endProcessesOf(Path directory) {
        List<ProcessHandle> left = notesIn(directory.resolve(PROCESSES)).stream()
                .flatMap(file -> ProcessNote.read(file).stream())
                .filter(ProcessNote::isWithinSight)
                .flatMap(note -> note.alive().stream())
                .flatMap(process -> Stream.concat(Stream.of(process), process.descendants()))
                .toList();
        left.forEach(ProcessHandle::destroyForcibly);
        left.forEach(process -> process.onExit().join());
    }

    private static List<Path> notesIn(Path directory) {
        try (Stream<Path> files = Files.list(directory)) {
            return files.toList();
        } catch (IOException none) {
            return List.of();
        }
    }
}
