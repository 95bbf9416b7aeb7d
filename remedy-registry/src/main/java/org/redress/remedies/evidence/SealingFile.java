package org.redress.remedies.evidence;

import com.google.crypto.tink.StreamingAead;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.security.GeneralSecurityException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * A file on its way to be stored: pieces of any length go in, sealed segments of {@link FileKey#SEGMENT} bytes come out. A
 * piece and a segment or two are in memory, never more; nothing here waits for anything.
 */
final class SealingFile {

    private final ByteArrayOutputStream sealed = new ByteArrayOutputStream(2 * FileKey.SEGMENT);
    private final OutputStream open;

    SealingFile(StreamingAead cipher, byte[] id) throws GeneralSecurityException, IOException {
        open = cipher.newEncryptingStream(sealed, id);
    }

    /** The segments that are complete with this piece, perhaps none. */
    List<byte[]> accept(byte[] piece) {
        try {
            open.write(piece);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return sealed.size() < FileKey.SEGMENT ? List.of() : segments();
    }

    /** What remains when the file has ended: one segment, or two where the rest does not fit into one. */
    List<byte[]> end() {
        try {
            open.close();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        List<byte[]> last = new ArrayList<>(segments());
        if (sealed.size() > 0) {
            last.add(sealed.toByteArray());
        }
        return last;
    }

    private List<byte[]> segments() {
        byte[] all = sealed.toByteArray();
        int whole = all.length - all.length % FileKey.SEGMENT;
        List<byte[]> segments = new ArrayList<>();
        for (int start = 0; start < whole; start += FileKey.SEGMENT) {
            segments.add(Arrays.copyOfRange(all, start, start + FileKey.SEGMENT));
        }
        sealed.reset();
        sealed.write(all, whole, all.length - whole);
        return segments;
    }
}
