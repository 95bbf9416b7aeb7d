package org.redress.remedies.evidence;

import com.google.crypto.tink.InsecureSecretKeyAccess;
import com.google.crypto.tink.StreamingAead;
import com.google.crypto.tink.streamingaead.AesGcmHkdfStreamingKey;
import com.google.crypto.tink.streamingaead.AesGcmHkdfStreamingParameters;
import com.google.crypto.tink.streamingaead.AesGcmHkdfStreamingParameters.HashType;
import com.google.crypto.tink.subtle.AesGcmHkdfStreaming;
import com.google.crypto.tink.util.SecretBytes;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import java.util.Base64;
import java.util.UUID;

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

    private final SecretBytes secret;
    private final StreamingAead cipher;

    private FileKey(SecretBytes secret) {
        this.secret = secret;
        try {
            this.cipher = AesGcmHkdfStreaming.create(AesGcmHkdfStreamingKey.create(
                    AesGcmHkdfStreamingParameters.builder()
                            .setKeySizeBytes(KEY_BYTES)
                            .setDerivedAesGcmKeySizeBytes(KEY_BYTES)
                            .setHkdfHashType(HashType.SHA256)
                            .setCiphertextSegmentSizeBytes(SEGMENT)
                            .build(),
                    secret));
        } catch (GeneralSecurityException notAKey) {
            throw new IllegalArgumentException("not the key of a file", notAKey);
        }
    }

    /** A new key. */
    static FileKey fresh() {
        return new FileKey(SecretBytes.randomBytes(KEY_BYTES));
    }

    /** The key that {@link #text()} wrote down. */
    static FileKey of(String text) {
        return new FileKey(SecretBytes.copyFrom(Base64.getDecoder().decode(text), InsecureSecretKeyAccess.get()));
    }

    /** The key itself. It is stored only when it has been sealed in its turn. */
    String text() {
        return Base64.getEncoder().encodeToString(secret.toByteArray(InsecureSecretKeyAccess.get()));
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
