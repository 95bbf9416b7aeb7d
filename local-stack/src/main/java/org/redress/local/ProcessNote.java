package org.redress.local;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/**
 * A process, named so that it is not taken for another one that got the same number later: by its start, and by the
 * space of process numbers it was counted in (containers may share a temporary directory but not their processes).
 *
 * @param startedAt milliseconds since 1970, 0 if the system does not tell
 */
record ProcessNote(long pid, long startedAt, String countedIn) {

    private static final Path OWN_SPACE = Path.of("/proc/self/ns/pid");
    /** Systems tell a start in ticks, and round them differently from one look to the next. */
    private static final long TOLERANCE_MILLIS = 2_000;

    static ProcessNote of(ProcessHandle process) {
        return new ProcessNote(process.pid(), startOf(process), ownSpace());
    }

    /** Empty when there is no note, or when what stands there is none. */
    static Optional<ProcessNote> read(Path file) {
        try {
            String[] words = Files.readString(file).strip().split(" ");
            return Optional.of(new ProcessNote(
                    Long.parseLong(words[0]), Long.parseLong(words[1]), words.length > 2 ? words[2] : ""));
        } catch (IOException | RuntimeException unreadable) {
            return Optional.empty();
        }
    }

    void write(Path file) {
        try {
            Files.writeString(file, pid + " " + startedAt + " " + countedIn + "\n");
        } catch (IOException e) {
            throw new CannotStart("Cannot write " + file, e);
        }
    }

    /** Whether this process could see it at all; of one in another container nothing can be said. */
    boolean isWithinSight() {
        return countedIn.equals(ownSpace());
    }

    Optional<ProcessHandle> alive() {
        return ProcessHandle.of(pid)
                .filter(ProcessHandle::isAlive)
                .filter(process -> Math.abs(startOf(process) - startedAt) <= TOLERANCE_MILLIS);
    }

    private static long startOf(ProcessHandle process) {
        return process.info().startInstant().map(start -> start.toEpochMilli()).orElse(0L);
    }

    private static String ownSpace() {
        try {
            return Files.readSymbolicLink(OWN_SPACE).toString();
        } catch (IOException | UnsupportedOperationException unknown) {
            return "";
        }
    }
}
