package org.redress.remedies.remedy;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Row;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.redress.platform.identity.CouncilTransaction;
import org.redress.platform.time.FactDate;
import org.redress.remedies.DecisionKey;
import org.redress.remedies.DecisionKeys;
import org.redress.remedies.SealedWords;
import org.redress.remedies.StoredDate;

/** What evidence is held of remedies, and which of it went to the Ombudsman. The files themselves are not here. */
@ApplicationScoped
class HeldEvidence {

    private final StoredDate dates;
    private final SealedWords words;
    private final DecisionKeys keys;
    private final Clock clock;

    /**
     * One file held.
     *
     * @param filename as it was called by the sender, or null
     * @param size in bytes
     * @param sentOn when it went to the Ombudsman, or null
     */
    @Schema(name = "Evidence")
    record Piece(
            UUID id,
            String filename,
            String note,
            String sha256,
            long size,
            String mediaType,
            Instant uploadedAt,
            FactDate sentOn) {}

    private record OfRemedy(UUID remedyId, Piece piece) {}

    HeldEvidence(StoredDate dates, SealedWords words, DecisionKeys keys, Clock clock) {
        this.dates = dates;
        this.words = words;
        this.keys = keys;
        this.clock = clock;
    }

    /** The files of several remedies, oldest first; a remedy without any is not in the map. */
    Uni<Map<UUID, List<Piece>>> of(CouncilTransaction tx, List<UUID> remedyIds) {
        DecisionKeys.Ring ring = keys.ring();
        return tx.list(
                        "select e.remedy_id, e.id, e.personal, e.sha256, e.size, e.media_type, e.uploaded_at,"
                                + " s.sent_on::text, " + DecisionKeys.COLUMNS + " from evidence e"
                                + " join remedy r on r.id = e.remedy_id join decision d on d.id = r.decision_id"
                                + " left join evidence_sending s on s.evidence_id = e.id"
                                + " where e.remedy_id = any($1) order by e.id",
                        row -> piece(row, ring.of(row)),
                        (Object) remedyIds.toArray(UUID[]::new))
                .map(pieces -> pieces.stream()
                        .collect(Collectors.groupingBy(
                                OfRemedy::remedyId, Collectors.mapping(OfRemedy::piece, Collectors.toList()))));
    }

    /** Marks as sent what was not sent before, and says how much that was. */
    Uni<Integer> markSent(CouncilTransaction tx, UUID remedyId, FactDate on, String by) {
        return tx.execute(
                        "insert into evidence_sending (evidence_id, council, remedy_id, sent_on, recorded_by,"
                                + " recorded_at) select id, council, remedy_id, $2::text::jsonb, $3, $4 from evidence e where remedy_id = $1"
                                + " and not exists (select 1 from evidence_sending s where s.evidence_id = e.id)",
                        remedyId,
                        dates.of(on),
                        by,
                        clock.instant().atOffset(ZoneOffset.UTC))
                .map(rows -> rows.rowCount());
    }

    private OfRemedy piece(Row row, DecisionKey key) {
        UUID id = row.getUUID("id");
        EvidenceWords said = words.open(key, row, EvidenceWords.class, EvidenceWords.TABLE, id);
        return new OfRemedy(
                row.getUUID("remedy_id"),
                new Piece(
                        id,
                        said == null ? null : said.filename(),
                        said == null ? null : said.note(),
                        row.getString("sha256"),
                        row.getLong("size"),
                        row.getString("media_type"),
                        row.getOffsetDateTime("uploaded_at").toInstant(),
                        dates.in(row, "sent_on")));
    }
}
