package org.redress.remedies.evidence;

import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.redress.platform.time.TimeOrderedId;

/** One file on its way to become evidence. */
final class Upload {

    private final UUID remedyId;
    private final ArrivingFile file;
    private final FileDigest digest;
    private final UUID evidenceId = TimeOrderedId.next();
    private boolean begun;

    Upload(UUID remedyId, ArrivingFile file, FileDigest digest) {
        this.remedyId = remedyId;
        this.file = file;
        this.digest = digest;
    }

    UUID remedyId() {
        return remedyId;
    }

    UUID evidenceId() {
        return evidenceId;
    }

    /** Whether anything was read of the file yet. */
    boolean hasBegun() {
        return begun;
    }

    /**
     * Reads the whole file, one piece after the other.
     *
     * @param keep is given each piece and is waited for before the next is read
     */
    Uni<Void> read(Function<byte[], Uni<Void>> keep) {
        begun = true;
        return Multi.createBy()
                .repeating()
                .uni(file::next)
                .whilst(Optional::isPresent)
                .onItem()
                .transformToUniAndConcatenate(
                        piece -> piece.isEmpty() ? Uni.createFrom().voidItem() : keep.apply(digested(piece.get())))
                .onItem()
                .ignoreAsUni();
    }

    /** The evidence the file makes, once it was read. */
    Evidence evidence() {
        return digest.evidence(evidenceId, remedyId, file.filename(), file.field("note"));
    }

    /** The digest of the file, once it was read. */
    String sha256() {
        return digest.sha256();
    }

    /** Lets the sender finish, for nothing. */
    void discardRest() {
        file.discardRest();
    }

    private byte[] digested(byte[] piece) {
        digest.accept(piece);
        return piece;
    }
}
