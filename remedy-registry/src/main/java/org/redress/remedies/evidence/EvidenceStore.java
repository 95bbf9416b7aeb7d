package org.redress.remedies.evidence;

import io.smallrye.mutiny.Uni;
import io.vertx.core.buffer.Buffer;
import io.vertx.mutiny.sqlclient.Row;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import org.redress.platform.http.Problems;
import org.redress.platform.identity.CouncilTransaction;

/** Evidence in the database, the file in pieces. Nothing in it is ever changed or deleted. */
@ApplicationScoped
class EvidenceStore {

    private static final String SELECT =
            "select id, remedy_id, filename, note, media_type, size, sha256 from evidence where ";

    private final Clock clock;

    EvidenceStore(Clock clock) {
        this.clock = clock;
    }

    /** One piece of a file whose evidence follows in the same transaction. */
    Uni<Void> addPiece(CouncilTransaction tx, UUID evidenceId, int number, byte[] piece) {
        return tx.execute(
                        "insert into evidence_chunk (evidence_id, number, council, bytes) values ($1, $2, $3, $4)",
                        evidenceId,
                        number,
                        tx.council(),
                        Buffer.buffer(piece))
                .replaceWithVoid();
    }

    /** False where the same content is held of this remedy already; then nothing is stored. */
    Uni<Boolean> add(CouncilTransaction tx, Evidence evidence, String by) {
        return tx.execute(
                        "insert into evidence (id, council, remedy_id, filename, note, media_type, size, sha256,"
                                + " uploaded_by, uploaded_at) values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)"
                                + " on conflict (remedy_id, sha256) do nothing",
                        evidence.id(),
                        tx.council(),
                        evidence.remedyId(),
                        evidence.filename(),
                        evidence.note(),
                        evidence.mediaType(),
                        evidence.size(),
                        evidence.sha256(),
                        by,
                        clock.instant().atOffset(ZoneOffset.UTC))
                .map(rows -> rows.rowCount() == 1);
    }

    /** What is held of a remedy with that content. */
    Uni<Evidence> sameContent(CouncilTransaction tx, UUID remedyId, String sha256) {
        return tx.one(SELECT + "remedy_id = $1 and sha256 = $2", EvidenceStore::evidence, remedyId, sha256)
                .map(Optional::orElseThrow);
    }

    /** 404 where the council holds no such evidence of that remedy. */
    Uni<Evidence> get(CouncilTransaction tx, UUID remedyId, UUID id) {
        return tx.one(SELECT + "remedy_id = $1 and id = $2", EvidenceStore::evidence, remedyId, id)
                .map(found -> found.orElseThrow(() -> Problems.notFound("evidence")));
    }

    /** One piece of the file; empty after the last. */
    Uni<Optional<byte[]>> piece(CouncilTransaction tx, UUID evidenceId, int number) {
        return tx.one(
                "select bytes from evidence_chunk where evidence_id = $1 and number = $2",
                row -> row.getBuffer("bytes").getBytes(),
                evidenceId,
                number);
    }

    private static Evidence evidence(Row row) {
        return new Evidence(
                row.getUUID("id"),
                row.getUUID("remedy_id"),
                row.getString("filename"),
                row.getString("note"),
                row.getString("media_type"),
                row.getLong("size"),
                row.getString("sha256"));
    }
}
