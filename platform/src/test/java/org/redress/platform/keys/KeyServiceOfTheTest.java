package org.redress.platform.keys;

import com.google.crypto.tink.Aead;
import com.google.crypto.tink.KeysetHandle;
import com.google.crypto.tink.KmsClient;
import com.google.crypto.tink.RegistryConfiguration;
import com.google.crypto.tink.aead.PredefinedAeadParameters;
import java.security.GeneralSecurityException;

/** A key service with one key, that counts how often it is asked to use it. */
final class KeyServiceOfTheTest implements KmsClient {
    static final String KEY = "test-kms://key";

    private final Aead key;
    private int asked;

    KeyServiceOfTheTest() throws GeneralSecurityException {
        key = KeysetHandle.generateNew(PredefinedAeadParameters.AES256_GCM)
                .getPrimitive(RegistryConfiguration.get(), Aead.class);
    }

    int asked() {
        return asked;
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
                asked++;
                return key.encrypt(plain, identity);
            }

            @Override
            public byte[] decrypt(byte[] sealed, byte[] identity) throws GeneralSecurityException {
                asked++;
                return key.decrypt(sealed, identity);
            }
        };
    }
}
