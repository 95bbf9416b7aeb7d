package org.redress.remedies.evidence;

import com.google.crypto.tink.StreamingAead;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.ReadableByteChannel;
import java.security.GeneralSecurityException;

/**
 * A stored file on its way out: sealed segments go in one by one, what was in them comes out. Only what has been verified
 * comes out, and the end only if nothing is missing before it. Nothing here waits for anything: while there is nothing to
 * read, the cipher is told so.
 */
final class OpeningFile {

    private final Fed fed = new Fed();
    private final ReadableByteChannel opened;
    private final ByteBuffer chunk = ByteBuffer.allocate(FileKey.SEGMENT);

    /** A sealed file that is not as it was stored. */
    static final class Damaged extends RuntimeException {
        private static final long serialVersionUID = 1L;

        Damaged(Throwable cause) {
            super("a sealed file is not as it was stored", cause);
        }
    }

    OpeningFile(StreamingAead cipher, byte[] id) throws GeneralSecurityException, IOException {
        opened = cipher.newDecryptingChannel(fed, id);
    }

    /** What can be told of the file with this segment; a segment comes out when the next one shows it is not the last. */
    byte[] accept(byte[] segment) {
        fed.next = ByteBuffer.wrap(segment);
        return read();
    }

    /** The rest of the file, once its last segment was given. */
    byte[] end() {
        fed.ended = true;
        return read();
    }

    private byte[] read() {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            int length = take(out);
            while (length > 0 || length == 0 && fed.ended) {
                length = take(out);
            }
        } catch (IOException altered) {
            throw new Damaged(altered);
        }
        return out.toByteArray();
    }

    private int take(ByteArrayOutputStream out) throws IOException {
        chunk.clear();
        int length = opened.read(chunk);
        out.write(chunk.array(), 0, Math.max(0, length));
        return length;
    }

    /** Gives what there is at the moment and says whether more will come. */
    private static final class Fed implements ReadableByteChannel {
        private ByteBuffer next = ByteBuffer.allocate(0);
        private boolean ended;

        @Override
        public int read(ByteBuffer to) {
            if (!next.hasRemaining()) {
                return ended ? -1 : 0;
            }
            int length = Math.min(next.remaining(), to.remaining());
            to.put(next.slice().limit(length));
            next.position(next.position() + length);
            return length;
        }

        @Override
        public boolean isOpen() {
            return true;
        }

        @Override
        public void close() {
            next = ByteBuffer.allocate(0);
        }
    }
}
