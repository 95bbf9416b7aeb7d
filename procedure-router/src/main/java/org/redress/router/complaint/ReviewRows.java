package org.redress.router.complaint;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.redress.platform.identity.CouncilTransaction;
import org.redress.platform.json.StoredJson;
import org.redress.router.codes.Codes;
import org.redress.router.codes.ReviewKind;

/** The table {@code review}. */
@ApplicationScoped
class ReviewRows {
    private static final String COLUMNS =
            "select id, complaint_id, kind, blocking, content::text as content, opened_on,"
                    + " due_by, assigned_to, version from review";

    private final StoredJson json;

    ReviewRows(StoredJson json) {
        this.json = json;
    }

    /** The open reviews of a complaint, the oldest first. */
    Uni<List<Review>> open(CouncilTransaction tx, UUID complaintId) {
        return tx.list(COLUMNS + " where complaint_id = $1 and outcome is null order by id", this::review, complaintId);
    }

    record OfComplaint(UUID complaintId, Review review) {}

    /** The last review of the page before. */
    record From(LocalDate dueBy, UUID id) {}

    /** The open reviews that the filter asks for, one more than its limit, by the day they should be decided. */
    Uni<List<OfComplaint>> queue(CouncilTransaction tx, ReviewFilter.Wanted wanted, From from) {
        return tx.list(
                COLUMNS + " where outcome is null and ($1::text is null or kind = $1)"
                        + " and ($2::boolean is null or blocking = $2)"
                        + " and ($3::date is null or opened_on < $3) and ($4::date is null or due_by < $4)"
                        + " and ($5::text is null or assigned_to = $5)"
                        + " and ($6::boolean is null or (assigned_to is null) = $6)"
                        + " and ($7::date is null or (due_by, id) > ($7, $8)) order by due_by, id limit $9",
                row -> new OfComplaint(row.getUUID("complaint_id"), review(row)),
                Codes.text(wanted.kind()),
                wanted.blocking(),
                wanted.openedBefore(),
                wanted.dueBefore(),
                wanted.assignedTo(),
                wanted.unassigned(),
                from == null ? null : from.dueBy(),
                from == null ? null : from.id(),
                wanted.limit() + 1);
    }

    /** The complaint an open review belongs to. */
    Uni<Optional<UUID>> complaintOf(CouncilTransaction tx, UUID id) {
        return tx.one(
                "select complaint_id from review where id = $1 and outcome is null",
                row -> row.getUUID("complaint_id"),
                id);
    }

    Uni<Void> store(CouncilTransaction tx, UUID complaintId, Stream<Review> changed) {
        return tx.batch(
                "insert into review (id, complaint_id, council, kind, blocking, content, outcome, opened_on, due_by,"
                        + " assigned_to, decided_on, version)"
                        + " values ($1, $2, $3, $4, $5, $6::text::jsonb, $7, $8, $9, $10, $11, $12)"
                        + " on conflict (id) do update set content = excluded.content, outcome = excluded.outcome,"
                        + " assigned_to = excluded.assigned_to, decided_on = excluded.decided_on,"
                        + " version = excluded.version",
                changed.map(review -> Tuple.from(new Object[] {
                            review.id(),
                            complaintId,
                            tx.council(),
                            Codes.text(review.kind()),
                            review.blocking(),
                            json.write(review.content()),
                            Codes.text(review.outcome()),
                            review.openedOn(),
                            review.dueBy(),
                            review.assignedTo(),
                            review.decidedOn(),
                            review.version()
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
                row.getLocalDate("due_by"),
                row.getString("assigned_to"),
                null,
                row.getLong("version"));
    }
}
