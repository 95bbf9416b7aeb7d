package org.redress.router.complaint;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.redress.platform.identity.CouncilTransaction;
import org.redress.platform.json.StoredJson;
import org.redress.router.codes.Codes;
import org.redress.router.codes.ReviewKind;

/** The table {@code review}. */
@ApplicationScoped
class ReviewRows {
    private final StoredJson json;

    ReviewRows(StoredJson json) {
        this.json = json;
    }

    /** The open reviews of a complaint, the oldest first. */
    Uni<List<Review>> open(CouncilTransaction tx, UUID complaintId) {
        return tx.list(
                "select id, kind, blocking, content::text as content, opened_on from review"
                        + " where complaint_id = $1 and outcome is null order by id",
                this::review,
                complaintId);
    }

    Uni<Void> store(CouncilTransaction tx, UUID complaintId, Stream<Review> changed) {
        return tx.batch(
                "insert into review (id, complaint_id, council, kind, blocking, content, outcome, opened_on, decided_on)"
                        + " values ($1, $2, $3, $4, $5, $6::text::jsonb, $7, $8, $9)"
                        + " on conflict (id) do update set content = excluded.content, outcome = excluded.outcome,"
                        + " decided_on = excluded.decided_on",
                changed.map(review -> Tuple.from(new Object[] {
                            review.id(),
                            complaintId,
                            tx.council(),
                            Codes.text(review.kind()),
                            review.blocking(),
                            json.write(review.content()),
                            Codes.text(review.outcome()),
                            review.openedOn(),
                            review.decidedOn()
                        }))
                        .toList());
    }

    private Review review(Row row) {
        return new Review(
                row.getUUID("id"),
                Codes.read(ReviewKind.class, row.getString("kind")),
                row.getBoolean("blocking"),
                json.read(row.getString("content"), Review.Content.class),
                null,
                row.getLocalDate("opened_on"),
                null);
    }
}
