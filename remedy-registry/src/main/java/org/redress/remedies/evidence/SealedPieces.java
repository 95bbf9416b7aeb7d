package org.redress.remedies.evidence;

import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import java.util.List;
import java.util.UUID;
import org.redress.platform.identity.CouncilTransaction;

/** Seals a file while it arrives and stores the sealed segments one after the other. */
final class SealedPieces {

    private final EvidenceStore store;
    private final CouncilTransaction tx;
    private final UUID evidenceId;
    private final SealingFile sealing;
    private int number;

    SealedPieces(EvidenceStore store, CouncilTransaction tx, FileKey key, UUID evidenceId) {
        this.store = store;
        this.tx = tx;
        this.evidenceId = evidenceId;
        this.sealing = key.sealing(evidenceId);
    }

    /** The next piece of the file. */
    Uni<Void> add(byte[] piece) {
        return add(sealing.accept(piece));
    }

    /** The file has ended. */
    Uni<Void> end() {
        return add(sealing.end());
    }

    private Uni<Void> add(List<byte[]> segments) {
        return Multi.createFrom()
                .iterable(segments)
                .onItem()
                .transformToUniAndConcatenate(segment -> store.addPiece(tx, evidenceId, number++, segment))
                .onItem()
                .ignoreAsUni();
    }
}
