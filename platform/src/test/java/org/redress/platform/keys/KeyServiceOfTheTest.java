package org.redress.platform.keys;

import com.google.crypto.tink.Aead;
import com.google.crypto.tink.KeysetHandle;
import com.google.crypto.tink.KmsClient;
import com.google.crypto.tink.RegistryConfiguration;
import com.google.crypto.tink.aead.PredefinedAeadParameters;
import java.security.GeneralSecurityException;
import java.util.concurrent.atomic.AtomicInteger;

/** A key service with one key, found by Tink as a real one is. It counts how often it is asked to use the key. */
public final class KeyServiceOfTheTest implements KmsClient {
    static final String KEY = "test-kms://key";

    private static final AtomicInteger ASKED = new AtomicInteger();

    private static final Aead MASTER = make();

    private static Aead make() {
        CouncilKeys.register();
        try {
            return KeysetHandle.generateNew(PredefinedAeadParameters.AES256_GCM)
                    .getPrimitive(RegistryConfiguration.get(), Aead.class);
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    static int asked() {
        return ASKED.get();
    }

    @Override
    public boolean doesSupport(String uri) {
        return uri.equals(KEY);
    }

    @Override
    public KmsClient withCredentials(String path) {
        return this;
    }

    @Override
    public KmsClient withDefaultCredentials() {
        return this;
    }

    @Override
    public Aead getAead(String uri) {
        return new Aead() {
            @Override
            public byte[] encrypt(byte[] plain, byte[] identity) throws GeneralSecurityException {
                ASKED.incrementAndGet();
                return MASTER.encrypt(plain, identity);
            }

            @Override
            public byte[] decrypt(byte[] sealed, byte[] identity) throws GeneralSecurityException {
                ASKED.incrementAndGet();
                return MASTER.decrypt(sealed, identity);
            }
        };
    }
}
