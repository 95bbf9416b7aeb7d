package org.redress.platform.keys;

/** What is stored does not open with the key that belongs to it: it was changed, moved to another row, or the key is not it. */
public final class CannotDecrypt extends RuntimeException {
    private static final long serialVersionUID = 1L;

    CannotDecrypt(String what, Throwable cause) {
        super(what + " cannot be decrypted; it was altered or moved, or its key is another", cause);
    }
}
