package org.redress.platform.keys;

import com.google.crypto.tink.Aead;
import com.google.crypto.tink.KeysetHandle;
import com.google.crypto.tink.RegistryConfiguration;
import com.google.crypto.tink.TinkProtoKeysetFormat;
import io.vertx.core.buffer.Buffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Arrays;
import java.util.stream.Collectors;

/**
 * The key of one case. What it seals is bound to the column and the row it is stored in: moved elsewhere it does not open.
 * Without the wrapped key, which stands in the case's own row, nothing of it can be read again.
 */
public final class DataKey {
    private final Aead aead;
    private final byte[] wrapped;

    DataKey(KeysetHandle keyset, byte[] wrapped) throws GeneralSecurityException {
        this.aead = keyset.getPrimitive(RegistryConfiguration.get(), Aead.class);
        this.wrapped = wrapped;
    }

    /** The key as it is stored: encrypted with the council's. */
    public Buffer wrapped() {
        return Buffer.buffer(wrapped);
    }

    /**
     * Encrypts a text; null stays null.
     *
     * @param column where it will stand, such as {@code complaint.personal}
     * @param row the values of the table's primary key, in its order
     */
    public Buffer seal(String text, String column, Object... row) {
        if (text == null) {
            return null;
        }
        try {
            return Buffer.buffer(aead.encrypt(text.getBytes(StandardCharsets.UTF_8), identity(column, row)));
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /**
     * The text that was sealed for this column and row; null stays null.
     *
     * @throws CannotDecrypt where it was not
     */
    public String unseal(byte[] sealed, String column, Object... row) {
        if (sealed == null) {
            return null;
        }
        try {
            return new String(aead.decrypt(sealed, identity(column, row)), StandardCharsets.UTF_8);
        } catch (GeneralSecurityException refused) {
            throw new CannotDecrypt(column, refused);
        }
    }

    /** As {@link #unseal(byte[], String, Object...)}, of a column as the database client gives it. */
    public String unseal(Buffer sealed, String column, Object... row) {
        return sealed == null ? null : unseal(sealed.getBytes(), column, row);
    }

    /** Encrypts another key, such as that of a file, to be stored beside what it encrypts. */
    public Buffer wrap(KeysetHandle inner, String column, Object... row) {
        try {
            return Buffer.buffer(TinkProtoKeysetFormat.serializeEncryptedKeyset(inner, aead, identity(column, row)));
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** @throws CannotDecrypt where it was not wrapped for this column and row */
    public KeysetHandle unwrap(Buffer inner, String column, Object... row) {
        try {
            return TinkProtoKeysetFormat.parseEncryptedKeyset(inner.getBytes(), aead, identity(column, row));
        } catch (GeneralSecurityException refused) {
            throw new CannotDecrypt(column, refused);
        }
    }

    private static byte[] identity(String column, Object... row) {
        String key = Arrays.stream(row).map(Object::toString).collect(Collectors.joining(" "));
        return (column + "\n" + key).getBytes(StandardCharsets.UTF_8);
    }
}
