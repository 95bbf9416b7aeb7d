package org.redress.platform.history;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.stream.Stream;

/**
 * An entry of the history as it is stored, all that its hash is taken over. {@code history_hash} in the database says the
 * same; this stands apart from it so that nobody who can alter the database can make the checker agree.
 */
record ChainEntry(
        String chain,
        String council,
        long number,
        Instant at,
        String actor,
        String purpose,
        String deed,
        String subject,
        String row,
        String before,
        String after,
        byte[] hash) {
    private static final DateTimeFormatter MICROSECONDS =
            DateTimeFormatter.ofPattern("yyyy-MM-dd'T'HH:mm:ss.SSSSSS'Z'").withZone(ZoneOffset.UTC);

    /** Whether the entry is as it was written after an entry with that hash. */
    boolean follows(byte[] previous) {
        return Arrays.equals(hash, hashAfter(previous));
    }

    private byte[] hashAfter(byte[] previous) {
        MessageDigest digest = sha256();
        digest.update(previous);
        Stream.of(
                        chain,
                        council,
                        Long.toString(number),
                        MICROSECONDS.format(at),
                        actor,
                        purpose,
                        deed,
                        subject,
                        row,
                        before,
                        after)
                .forEach(value -> update(digest, value));
        return digest.digest();
    }

    private static void update(MessageDigest digest, String value) {
        if (value == null) {
            digest.update((byte) '-');
            return;
        }
        byte[] bytes = value.getBytes(StandardCharsets.UTF_8);
        digest.update((bytes.length + ":").getBytes(StandardCharsets.US_ASCII));
        digest.update(bytes);
        digest.update((byte) ',');
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
