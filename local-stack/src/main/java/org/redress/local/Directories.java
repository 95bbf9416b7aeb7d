package org.redress.local;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Set;

/** Makes, fills and removes the directories the stack works in. */
final class Directories {

    private static final FileAttribute<Set<PosixFilePermission>> ONLY_ME =
            PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"));

    private Directories() {}

    static Path make(Path directory) {
        try {
            return Files.createDirectories(directory);
        } catch (IOException e) {
            throw new CannotStart("Cannot make the directory " + directory, e);
        }
    }

    /** Makes the directory that a file is to lie in; returns the file. */
    static Path makeFor(Path file) {
        Path parent = file.toAbsolutePath().getParent();
        if (parent != null) {
            make(parent);
        }
        return file;
    }

    /** Writes what only the user who runs the stack may read: passwords, tokens. */
    static void writeSecret(Path file, String text) {
        try {
            Files.deleteIfExists(file);
            Files.writeString(Files.createFile(file, ONLY_ME), text);
        } catch (IOException e) {
            throw new CannotStart("Cannot write " + file, e);
        }
    }

    /** Removes the directory with all it holds; one that is not there is fine. */
    static void remove(Path directory) throws IOException {
        if (Files.exists(directory)) {
            Files.walkFileTree(directory, new Remover());
        }
    }

    private static final class Remover extends SimpleFileVisitor<Path> {

        @Override
        public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
            Files.deleteIfExists(file);
            return FileVisitResult.CONTINUE;
        }

        @Override
        public FileVisitResult visitFileFailed(Path file, IOException e) throws IOException {
            if (e instanceof NoSuchFileException) {
                return FileVisitResult.CONTINUE; // a server that is going down removes files of its own
            }
            throw e;
        }

        @Override
        public FileVisitResult postVisitDirectory(Path directory, IOException e) throws IOException {
            Files.deleteIfExists(directory);
            return FileVisitResult.CONTINUE;
        }
    }
}
