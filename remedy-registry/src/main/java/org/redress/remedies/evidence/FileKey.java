package org.redress.remedies.evidence;

import com.google.crypto.tink.KeysetHandle;
import com.google.crypto.tink.RegistryConfiguration;
import com.google.crypto.tink.StreamingAead;
import com.google.crypto.tink.streamingaead.AesGcmHkdfStreamingParameters;
import com.google.crypto.tink.streamingaead.AesGcmHkdfStreamingParameters.HashType;
import com.google.crypto.tink.streamingaead.StreamingAeadConfig;
import io.vertx.core.buffer.Buffer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import java.util.UUID;
import org.redress.platform.keys.DataKey;

/**
 * The key of one file: 256 bits, made for it and used for nothing else. The file is sealed with it in segments
 * (AES256-GCM-HKDF), each of which can be told from every other and from a forged one, and the last from all others; so a
 * file in which anything was changed, exchanged or cut off does not open. The file's own id is sealed with it: put under
 * another one, it does not open either.
 */
final class FileKey {

    /** The length of a sealed segment; the last one may be shorter. */
    static final int SEGMENT = 256 * 1024;

    private static final int KEY_BYTES = 32;
    private static final String COLUMN = "evidence.file_key";

    private static final AesGcmHkdfStreamingParameters PARAMETERS;

    static {
        try {
            StreamingAeadConfig.register();
            PARAMETERS = AesGcmHkdfStreamingParameters.builder()
                    .setKeySizeBytes(KEY_BYTES)
                    .setDerivedAesGcmKeySizeBytes(KEY_BYTES)
                    .setHkdfHashType(HashType.SHA256)
                    .setCiphertextSegmentSizeBytes(SEGMENT)
                    .build();
        } catch (GeneralSecurityException impossible) {
            throw new ExceptionInInitializerError(impossible);
        }
    }

    private final KeysetHandle keyset;
    private final StreamingAead cipher;

    private FileKey(KeysetHandle keyset) throws GeneralSecurityException {
        this.keyset = keyset;
        this.cipher = keyset.getPrimitive(RegistryConfiguration.get(), StreamingAead.class);
    }

    /** A new key. */
    static FileKey fresh() {
        try {
            return new FileKey(KeysetHandle.generateNew(PARAMETERS));
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** The key that was wrapped for the file that is kept under the id. */
    static FileKey unwrap(DataKey key, Buffer wrapped, UUID id) {
        try {
            return new FileKey(key.unwrap(wrapped, COLUMN, id));
        } catch (GeneralSecurityException notAFilesKey) {
            throw new IllegalStateException("not the key of a file", notAFilesKey);
        }
    }

    /** The key as it is stored: encrypted with that of the decision. */
    Buffer wrapped(DataKey key, UUID id) {
        return key.wrap(keyset, COLUMN, id);
    }

    /** Begins to seal the file that is kept under the id. */
    SealingFile sealing(UUID id) {
        try {
            return new SealingFile(cipher, bytes(id));
        } catch (GeneralSecurityException | IOException impossible) {
            throw new IllegalStateException("cannot seal", impossible);
        }
    }

    /** Begins to open the sealed file that is kept under the id. */
    OpeningFile opening(UUID id) {
        try {
            return new OpeningFile(cipher, bytes(id));
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException("cannot open", impossible);
        }
    }

    private static byte[] bytes(UUID id) {
        return ByteBuffer.allocate(2 * Long.BYTES)
                .putLong(id.getMostSignificantBits())
                .putLong(id.getLeastSignificantBits())
                .array();
    }
}
