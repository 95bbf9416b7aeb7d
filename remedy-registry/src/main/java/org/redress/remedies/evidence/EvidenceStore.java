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
import org.redress.remedies.DecisionKey;
import org.redress.remedies.DecisionKeys;
import org.redress.remedies.SealedWords;
import org.redress.remedies.remedy.EvidenceWords;

/** Evidence in the database, the file in pieces. Nothing in it is ever changed or deleted. */
@ApplicationScoped
class EvidenceStore {

    private static final String SELECT = "select e.id, e.remedy_id, e.personal, e.file_key, e.media_type, e.size,"
            + " e.sha256, " + DecisionKeys.COLUMNS + " from evidence e join remedy r on r.id = e.remedy_id"
            + " join decision d on d.id = r.decision_id where ";

    private final SealedWords words;
    private final DecisionKeys keys;
    private final Clock clock;

    EvidenceStore(SealedWords words, DecisionKeys keys, Clock clock) {
        this.words = words;
        this.keys = keys;
        this.clock = clock;
    }

    /** One sealed piece of a file whose evidence follows in the same transaction. */
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
    Uni<Boolean> add(CouncilTransaction tx, Evidence evidence, FileKey fileKey, DecisionKey key, String by) {
        return tx.execute(
                        "insert into evidence (id, council, remedy_id, personal, file_key, media_type, size, sha256,"
                                + " uploaded_by, uploaded_at) values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)"
                                + " on conflict (remedy_id, sha256) do nothing",
                        evidence.id(),
                        tx.council(),
                        evidence.remedyId(),
                        words.seal(
                                key,
                                EvidenceWords.of(evidence.filename(), evidence.note()),
                                EvidenceWords.TABLE,
                                evidence.id()),
                        fileKey.wrapped(key.key(), evidence.id()),
                        evidence.mediaType(),
                        evidence.size(),
                        evidence.sha256(),
                        by,
                        clock.instant().atOffset(ZoneOffset.UTC))
                .map(rows -> rows.rowCount() == 1);
    }

    /** What is held of a remedy with that content. */
    Uni<Evidence> sameContent(CouncilTransaction tx, UUID remedyId, String sha256) {
        return tx.one(SELECT + "e.remedy_id = $1 and e.sha256 = $2", this::stored, remedyId, sha256)
                .map(found -> found.orElseThrow().evidence());
    }

    /** 404 where the council holds no such evidence of that remedy. */
    Uni<StoredFile> get(CouncilTransaction tx, UUID remedyId, UUID id) {
        return tx.one(SELECT + "e.remedy_id = $1 and e.id = $2", this::stored, remedyId, id)
                .map(found -> found.orElseThrow(() -> Problems.notFound("evidence")));
    }

    /** One sealed piece of the file; empty after the last. */
    Uni<Optional<byte[]>> piece(CouncilTransaction tx, UUID evidenceId, int number) {
        return tx.one(
                "select bytes from evidence_chunk where evidence_id = $1 and number = $2",
                row -> row.getBuffer("bytes").getBytes(),
                evidenceId,
                number);
    }

    private StoredFile stored(Row row) {
        UUID id = row.getUUID("id");
        DecisionKey key = keys.ring().of(row);
        EvidenceWords said = words.open(key, row, EvidenceWords.class, EvidenceWords.TABLE, id);
        return new StoredFile(
                new Evidence(
                        id,
                        row.getUUID("remedy_id"),
                        said == null ? null : said.filename(),
                        said == null ? null : said.note(),
                        row.getString("media_type"),
                        row.getLong("size"),
                        row.getString("sha256")),
                key.key() == null
                        ? null
                        : FileKey.unwrap(key.key(), row.getDelegate().getBuffer("file_key"), id));
    }
}
