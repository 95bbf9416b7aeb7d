package org.redress.platform.keys;

/** The service cannot start, because what is personal could be neither encrypted nor read. */
public final class CannotReadKeys extends RuntimeException {
    private static final long serialVersionUID = 1L;

    CannotReadKeys(String file, String why, Throwable cause) {
        super(
                "The keys of the councils (redress.keys.file=" + file + "): " + why
                        + ". Give this service a file with the keys of every council in councils.yaml; deploy/README.md says"
                        + " how one is made.",
                cause);
    }
}
