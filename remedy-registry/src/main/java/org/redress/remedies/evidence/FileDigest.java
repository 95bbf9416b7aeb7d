package org.redress.remedies.evidence;

import io.quarkiverse.resteasy.problem.HttpProblem;
import java.net.URI;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.UUID;
import org.redress.platform.http.Problems;
import org.redress.platform.json.PlainCharacters;

/** What is found out of a file while its pieces pass by: its size, its digest and its type. */
final class FileDigest {

    private static final int LONGEST_NOTE = 2000;

    private final MediaTypes types;
    private final ContentScan scan;
    private final MessageDigest sha256;
    private long size;

    FileDigest(MediaTypes types) {
        this.types = types;
        this.scan = types.scan();
        try {
            this.sha256 = MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** The next piece; 413 as soon as there are too many bytes. */
    void accept(byte[] piece) {
        size += piece.length;
        if (size > types.largestBytes()) {
            throw Problems.tooLarge(types.largestBytes());
        }
        sha256.update(piece);
        scan.accept(piece);
    }

    /** The digest in hexadecimal; to be asked for once, after the last piece. */
    String sha256() {
        return HexFormat.of().formatHex(sha256.digest());
    }

    /** The evidence the whole file makes; 400 where it is empty, 415 where it is of no type that is kept. */
    Evidence evidence(UUID id, UUID remedyId, String filename, String note) {
        if (size == 0) {
            throw Problems.invalid("file", "The file is empty.");
        }
        if (note != null && note.length() > LONGEST_NOTE) {
            throw Problems.invalid("note", "A note has at most " + LONGEST_NOTE + " characters.");
        }
        if (note != null && !PlainCharacters.only(note, true)) {
            throw Problems.invalid("note", "A note must be plain text without control characters.");
        }
        String mediaType = scan.mediaType().orElseThrow(this::notKept);
        return new Evidence(id, remedyId, filename, note, mediaType, size, sha256());
    }

    private HttpProblem notKept() {
        return HttpProblem.builder()
                .withType(URI.create("/problems/evidence-type-not-kept"))
                .withTitle("Not a type that is kept")
                .withStatus(415)
                .withDetail("What is in the file is none of the types kept as evidence, whatever its name says: "
                        + String.join(", ", types.allowed()) + ".")
                .with("field", "file")
                .build();
    }
}
