package org.redress.platform.keys;

import com.google.crypto.tink.Aead;
import com.google.crypto.tink.KeysetHandle;
import com.google.crypto.tink.Mac;
import com.google.crypto.tink.RegistryConfiguration;
import com.google.crypto.tink.TinkProtoKeysetFormat;
import com.google.crypto.tink.aead.AeadConfig;
import com.google.crypto.tink.aead.PredefinedAeadParameters;
import com.google.crypto.tink.mac.MacConfig;
import com.google.crypto.tink.streamingaead.StreamingAeadConfig;
import io.quarkus.runtime.Startup;
import io.vertx.core.buffer.Buffer;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.redress.platform.identity.Council;
import org.redress.platform.identity.Councils;

/**
 * The keys of the councils served, read at start: a service that lacks one does not start. A keyset may hold several keys;
 * the primary one wraps what is new, and every one opens what it wrapped.
 */
@Startup
@ApplicationScoped
public class CouncilKeys {
    static {
        register();
    }

    private record Keys(Aead wrapping, Mac fingerprint) {}

    private final Map<String, Keys> byCouncil;

    @Inject
    CouncilKeys(KeyFileAtStart file, Councils councils) {
        this(file.read(), councils.all().stream().map(Council::gssCode).toList(), file.toString());
    }

    /** @throws CannotReadKeys where a council has no keys in the file, or they cannot be read */
    CouncilKeys(KeyFile file, Collection<String> councils, String name) {
        Map<String, Keys> keys = new HashMap<>();
        for (KeyFile.Entry entry : file.councils()) {
            keys.put(entry.council(), keys(file, entry, name));
        }
        councils.stream()
                .filter(council -> !keys.containsKey(council))
                .findFirst()
                .ifPresent(council -> {
                    throw new CannotReadKeys(name, "it has no keys for council " + council, null);
                });
        this.byCouncil = Map.copyOf(keys);
    }

    private static Keys keys(KeyFile file, KeyFile.Entry entry, String name) {
        try {
            return new Keys(
                    file.wrapping(entry).getPrimitive(RegistryConfiguration.get(), Aead.class),
                    file.fingerprint(entry).getPrimitive(RegistryConfiguration.get(), Mac.class));
        } catch (GeneralSecurityException | RuntimeException unreadable) {
            throw new CannotReadKeys(name, "the keys of council " + entry.council() + " cannot be read", unreadable);
        }
    }

    /** A new key for a case. */
    public DataKey newKey(String council, UUID owner) {
        try {
            KeysetHandle keyset = KeysetHandle.generateNew(PredefinedAeadParameters.AES256_GCM);
            return new DataKey(
                    keyset,
                    TinkProtoKeysetFormat.serializeEncryptedKeyset(
                            keyset, wrapping(council), identity(council, owner)));
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /**
     * The key of a case, from its row; empty where it was erased.
     *
     * @throws CannotDecrypt where it was not made for this council and case, or with a key that is no longer in the file
     */
    public Optional<DataKey> open(String council, UUID owner, Buffer wrapped) {
        if (wrapped == null) {
            return Optional.empty();
        }
        try {
            KeysetHandle keyset = TinkProtoKeysetFormat.parseEncryptedKeyset(
                    wrapped.getBytes(), wrapping(council), identity(council, owner));
            return Optional.of(new DataKey(keyset, wrapped.getBytes()));
        } catch (GeneralSecurityException refused) {
            throw new CannotDecrypt("a case's key", refused);
        }
    }

    /** A digest by which the same text is known again within a council, and from which nobody without the key learns it. */
    public Buffer fingerprint(String council, String text) {
        try {
            return Buffer.buffer(keys(council).fingerprint().computeMac(text.getBytes(StandardCharsets.UTF_8)));
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private Aead wrapping(String council) {
        return keys(council).wrapping();
    }

    private Keys keys(String council) {
        return Optional.ofNullable(byCouncil.get(council))
                .orElseThrow(() -> new IllegalArgumentException("no keys for council " + council));
    }

    /** Makes the kinds of keys that are used here known to Tink; doing it again changes nothing. */
    static void register() {
        try {
            AeadConfig.register();
            MacConfig.register();
            StreamingAeadConfig.register();
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static byte[] identity(String council, UUID owner) {
        return (council + "\n" + owner).getBytes(StandardCharsets.UTF_8);
    }
}
