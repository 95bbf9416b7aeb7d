package org.redress.platform.keys;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.GeneralSecurityException;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.redress.platform.identity.Council;
import org.redress.platform.identity.Councils;

/** The file that the configuration names. For trials on one machine it can be made where it is missing. */
@ApplicationScoped
class KeyFileAtStart {
    private final Optional<Path> path;
    private final boolean makeMissing;
    private final Councils councils;

    KeyFileAtStart(
            @ConfigProperty(name = "redress.keys.file") Optional<Path> path,
            @ConfigProperty(name = "redress.keys.make-missing", defaultValue = "false") boolean makeMissing,
            Councils councils) {
        this.path = path;
        this.makeMissing = makeMissing;
        this.councils = councils;
    }

    /** @throws CannotReadKeys where there is none, or it is not such a file */
    KeyFile read() {
        Path file = path.orElseThrow(() -> new CannotReadKeys("", "no file is named", null));
        try {
            if (makeMissing) {
                make(file);
            }
            return KeyFile.parse(Files.readAllBytes(file));
        } catch (NoSuchFileException missing) {
            throw new CannotReadKeys(toString(), "there is no such file", missing);
        } catch (IOException | GeneralSecurityException unreadable) {
            throw new CannotReadKeys(toString(), "it cannot be read", unreadable);
        }
    }

    /** Replicas that start at once all use the one that was there first. */
    private void make(Path file) throws IOException, GeneralSecurityException {
        if (Files.exists(file)) {
            return;
        }
        List<String> served = councils.all().stream().map(Council::gssCode).toList();
        Path whole = Files.createTempFile(
                Files.createDirectories(file.toAbsolutePath().getParent()),
                "keys",
                ".json",
                PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        try {
            Files.writeString(whole, KeyFile.make(served, Optional.empty()).json());
            Files.createLink(file, whole);
        } catch (FileAlreadyExistsException another) {
            // It was there first.
        } finally {
            Files.deleteIfExists(whole);
        }
    }

    @Override
    public String toString() {
        return path.map(Path::toString).orElse("");
    }
}
