package org.redress.platform.keys;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.google.crypto.tink.InsecureSecretKeyAccess;
import com.google.crypto.tink.KeysetHandle;
import com.google.crypto.tink.TinkJsonProtoKeysetFormat;
import com.google.crypto.tink.aead.PredefinedAeadParameters;
import io.vertx.core.buffer.Buffer;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class CouncilKeysTest {
    private static final String KENT = "E10000016";
    private static final String ESSEX = "E10000012";
    private static final UUID CASE = UUID.fromString("01890a5d-ac96-774b-bcce-b302099a8057");
    private static final String COLUMN = "complaint.personal";

    private static KeyFile file;
    private static CouncilKeys keys;

    @BeforeAll
    static void make() throws Exception {
        CouncilKeys.register();
        file = KeyFile.make(List.of(KENT, ESSEX), Optional.empty());
        keys = new CouncilKeys(file, List.of(KENT, ESSEX), "a test's");
    }

    @Test
    void whatWasSealedOpensInItsPlaceAndNowhereElse() {
        // Given
        DataKey key = keys.newKey(KENT, CASE);
        Buffer sealed = key.seal("Cafe\u0301 \ud83d\udc4b", COLUMN, CASE);

        // Then
        assertEquals("Cafe\u0301 \ud83d\udc4b", key.unseal(sealed, COLUMN, CASE));
        assertFalse(sealed.toString(StandardCharsets.UTF_8).contains("Caf"));
        assertThrows(CannotDecrypt.class, () -> key.unseal(sealed, "statement.personal", CASE));
        assertThrows(CannotDecrypt.class, () -> key.unseal(sealed, COLUMN, UUID.randomUUID()));
        assertThrows(CannotDecrypt.class, () -> key.unseal(altered(sealed), COLUMN, CASE));
        assertThrows(CannotDecrypt.class, () -> keys.newKey(KENT, CASE).unseal(sealed, COLUMN, CASE));
        assertNull(key.seal(null, COLUMN, CASE));
        assertNull(key.unseal((Buffer) null, COLUMN, CASE));
    }

    @Test
    void theSameTextIsNeverSealedTheSame() {
        DataKey key = keys.newKey(KENT, CASE);
        assertNotEquals(key.seal("a", COLUMN, CASE), key.seal("a", COLUMN, CASE));
    }

    @Test
    void aCasesKeyOpensForItsCouncilAndCaseAlone() {
        // Given
        DataKey key = keys.newKey(KENT, CASE);
        Buffer sealed = key.seal("words", COLUMN, CASE);

        // Then
        assertEquals("words", keys.open(KENT, CASE, key.wrapped()).orElseThrow().unseal(sealed, COLUMN, CASE));
        assertThrows(CannotDecrypt.class, () -> keys.open(ESSEX, CASE, key.wrapped()));
        assertThrows(CannotDecrypt.class, () -> keys.open(KENT, UUID.randomUUID(), key.wrapped()));
        assertEquals(Optional.empty(), keys.open(KENT, CASE, null));
    }

    @Test
    void afterARotationWhatIsOldStillOpensAndTheNewKeyWraps() throws Exception {
        // Given: Kent's keyset gets a second key, which is the primary one from now on
        DataKey old = keys.newKey(KENT, CASE);
        Buffer sealed = old.seal("words", COLUMN, CASE);
        KeyFile.Entry kent = file.councils().get(0);
        KeysetHandle both = KeysetHandle.newBuilder(file.wrapping(kent))
                .addEntry(KeysetHandle.generateEntryFromParameters(PredefinedAeadParameters.AES256_GCM)
                        .withRandomId()
                        .makePrimary())
                .build();
        ObjectNode wrapping = (ObjectNode) new JsonMapper()
                .readTree(TinkJsonProtoKeysetFormat.serializeKeyset(both, InsecureSecretKeyAccess.get()));
        CouncilKeys rotated = new CouncilKeys(
                new KeyFile(null, List.of(new KeyFile.Entry(KENT, wrapping, kent.fingerprint()))), List.of(KENT), "f");

        // Then
        assertEquals(
                "words", rotated.open(KENT, CASE, old.wrapped()).orElseThrow().unseal(sealed, COLUMN, CASE));
        Buffer wrappedNow = rotated.newKey(KENT, CASE).wrapped();
        assertTrue(rotated.open(KENT, CASE, wrappedNow).isPresent());
        assertThrows(CannotDecrypt.class, () -> keys.open(KENT, CASE, wrappedNow));
    }

    @Test
    void aFingerprintIsTheSameWithinACouncilAndTellsNothingToAnother() {
        assertEquals(keys.fingerprint(KENT, "a"), keys.fingerprint(KENT, "a"));
        assertNotEquals(keys.fingerprint(KENT, "a"), keys.fingerprint(KENT, "b"));
        assertNotEquals(keys.fingerprint(KENT, "a"), keys.fingerprint(ESSEX, "a"));
    }

    @Test
    void aCouncilWithoutKeysKeepsTheServiceFromStarting() {
        CannotReadKeys refusal = assertThrows(
                CannotReadKeys.class, () -> new CouncilKeys(file, List.of(KENT, "E10000007"), "keys.json"));
        assertTrue(refusal.getMessage().contains("keys.json"), refusal.getMessage());
        assertTrue(refusal.getMessage().contains("no keys for council E10000007"), refusal.getMessage());
    }

    @Test
    void keysThatAreNotKeysKeepTheServiceFromStarting() throws Exception {
        KeyFile broken =
                KeyFile.parse(("{\"councils\":[{\"council\":\"" + KENT + "\",\"wrapping\":{},\"fingerprint\":{}}]}")
                        .getBytes(StandardCharsets.UTF_8));
        CannotReadKeys refusal =
                assertThrows(CannotReadKeys.class, () -> new CouncilKeys(broken, List.of(KENT), "keys.json"));
        assertTrue(refusal.getMessage().contains("the keys of council " + KENT), refusal.getMessage());
    }

    @Test
    void theCommandPrintsAFileThatAServiceCanRead() throws Exception {
        // When
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        int status = MakeKeys.run(List.of(KENT, ESSEX), new PrintStream(out), System.err);

        // Then
        assertEquals(0, status);
        CouncilKeys made = new CouncilKeys(KeyFile.parse(out.toByteArray()), List.of(KENT, ESSEX), "f");
        assertTrue(made.open(KENT, CASE, made.newKey(KENT, CASE).wrapped()).isPresent());
        assertEquals(2, MakeKeys.run(List.of("Kent"), new PrintStream(out), new PrintStream(out)));
    }

    private static Buffer altered(Buffer sealed) {
        byte[] bytes = sealed.getBytes();
        bytes[bytes.length - 1] ^= 1;
        return Buffer.buffer(bytes);
    }
}
