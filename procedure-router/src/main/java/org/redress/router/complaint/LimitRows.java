package org.redress.router.complaint;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Row;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.redress.platform.identity.CouncilTransaction;
import org.redress.router.procedure.Limit;

/** The table {@code track_limit}: what the deadline tracker told last. */
@ApplicationScoped
class LimitRows {

    /** The limits of a complaint's tracks that still stand, the earliest due last, so that it counts of several. */
    Uni<List<TrackLimit>> of(CouncilTransaction tx, UUID complaintId) {
        return tx.list(
                "select deadline_id, track_id, rule, stage, due_from, due_to, cap_on from track_limit"
                        + " where complaint_id = $1 and status <> 'cancelled'"
                        + " order by due_to desc nulls first, deadline_id",
                LimitRows::limit,
                complaintId);
    }

    Uni<Void> store(CouncilTransaction tx, UUID complaintId, TrackLimit limit, String status) {
        return tx.execute(
                        "insert into track_limit (deadline_id, complaint_id, council, track_id, rule, stage, due_from,"
                                + " due_to, cap_on, status) values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)"
                                + " on conflict (deadline_id) do update set due_from = excluded.due_from,"
                                + " due_to = excluded.due_to, cap_on = excluded.cap_on, status = excluded.status",
                        limit.deadlineId(),
                        complaintId,
                        tx.council(),
                        limit.trackId(),
                        limit.limit().rule(),
                        limit.limit().stage(),
                        limit.limit().dueFrom(),
                        limit.limit().dueTo(),
                        limit.limit().capOn(),
                        status)
                .replaceWithVoid();
    }

    private static TrackLimit limit(Row row) {
        return new TrackLimit(
                row.getUUID("deadline_id"),
                row.getUUID("track_id"),
                new Limit(
                        row.getString("rule"),
                        row.getInteger("stage"),
                        row.getLocalDate("due_from"),
                        row.getLocalDate("due_to"),
                        row.getLocalDate("cap_on")));
    }
}
