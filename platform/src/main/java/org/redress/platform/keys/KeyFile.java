package org.redress.platform.keys;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.google.crypto.tink.Aead;
import com.google.crypto.tink.InsecureSecretKeyAccess;
import com.google.crypto.tink.KeysetHandle;
import com.google.crypto.tink.KmsClients;
import com.google.crypto.tink.Parameters;
import com.google.crypto.tink.TinkJsonProtoKeysetFormat;
import com.google.crypto.tink.aead.PredefinedAeadParameters;
import com.google.crypto.tink.mac.PredefinedMacParameters;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The file of one service's keys: for each council a Tink keyset that wraps the keys of cases, and one for fingerprints.
 * The keysets stand in it as they are, or encrypted with a key of a key service.
 *
 * @param keyService the URI of the key at the key service, as Tink takes it; absent where the keysets stand as they are
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record KeyFile(String keyService, List<Entry> councils) {
    private static final JsonMapper JSON = new JsonMapper();

    record Entry(String council, JsonNode wrapping, JsonNode fingerprint) {}

    /** @throws IOException where the text is not of that shape */
    static KeyFile parse(byte[] json) throws IOException {
        return JSON.readValue(json, KeyFile.class);
    }

    /** New keys for councils. */
    static KeyFile make(List<String> councils, Optional<String> keyService)
            throws GeneralSecurityException, IOException {
        Keysets keysets = new Keysets(keyService);
        List<Entry> entries = new ArrayList<>();
        for (String council : councils) {
            entries.add(new Entry(
                    council,
                    keysets.write(PredefinedAeadParameters.AES256_GCM, council, "wrapping"),
                    keysets.write(PredefinedMacParameters.HMAC_SHA256_256BITTAG, council, "fingerprint")));
        }
        return new KeyFile(keyService.orElse(null), entries);
    }

    String json() throws IOException {
        return JSON.writerWithDefaultPrettyPrinter().writeValueAsString(this);
    }

    KeysetHandle wrapping(Entry entry) throws GeneralSecurityException {
        return new Keysets(Optional.ofNullable(keyService)).read(entry.wrapping(), entry.council(), "wrapping");
    }

    KeysetHandle fingerprint(Entry entry) throws GeneralSecurityException {
        return new Keysets(Optional.ofNullable(keyService)).read(entry.fingerprint(), entry.council(), "fingerprint");
    }

    /** Writes and reads keysets, with the key service's help where there is one. */
    private static final class Keysets {
        private final Aead service;

        Keysets(Optional<String> keyService) throws GeneralSecurityException {
            this.service =
                    keyService.isPresent() ? KmsClients.get(keyService.get()).getAead(keyService.get()) : null;
        }

        JsonNode write(Parameters parameters, String council, String use) throws GeneralSecurityException, IOException {
            KeysetHandle keyset = KeysetHandle.generateNew(parameters);
            return JSON.readTree(
                    service == null
                            ? TinkJsonProtoKeysetFormat.serializeKeyset(keyset, InsecureSecretKeyAccess.get())
                            : TinkJsonProtoKeysetFormat.serializeEncryptedKeyset(
                                    keyset, service, identity(council, use)));
        }

        KeysetHandle read(JsonNode json, String council, String use) throws GeneralSecurityException {
            return service == null
                    ? TinkJsonProtoKeysetFormat.parseKeyset(json.toString(), InsecureSecretKeyAccess.get())
                    : TinkJsonProtoKeysetFormat.parseEncryptedKeyset(json.toString(), service, identity(council, use));
        }

        private static byte[] identity(String council, String use) {
            return (council + " " + use).getBytes(StandardCharsets.UTF_8);
        }
    }
}
