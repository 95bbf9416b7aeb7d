package org.redress.router.complaint;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.redress.platform.identity.CouncilTransaction;

/** The complaints of a council for which a day may bring something. */
@ApplicationScoped
class TickRows {

    /** Those with a kept request and a limit of stage 1 that has passed. */
    Uni<List<UUID>> waiting(CouncilTransaction tx, LocalDate today) {
        return tx.list(
                "select distinct complaint_id from statement join track_limit using (complaint_id)"
                        + " where kind = 'stage_request' and state in ('waiting', 'in_review')"
                        + " and rule = 'CA-S1-RESP' and track_limit.status <> 'cancelled' and due_to < $1"
                        + " order by complaint_id",
                row -> row.getUUID("complaint_id"),
                today);
    }

    /** Those answered at stage 1 before a day of which nobody was asked yet whether that settles the matter. */
    Uni<List<UUID>> unconfirmed(CouncilTransaction tx, LocalDate answeredBefore) {
        return tx.list(
                "select distinct track.complaint_id from track join step on step.track_id = track.id"
                        + " where track.procedure = 'children_act' and track.closed_as is null and track.stage = 1"
                        + " and step.step = 'stage1_response_sent' and jsonb_typeof(step.entry -> 'on') = 'string'"
                        + " and (step.entry ->> 'on')::date < $1"
                        + " and not exists (select from review where review.complaint_id = track.complaint_id"
                        + " and kind = 'satisfaction_unconfirmed')"
                        + " and not exists (select from step said where said.track_id = track.id"
                        + " and said.step in ('satisfaction_recorded', 'withdrawn'))"
                        + " order by track.complaint_id",
                row -> row.getUUID("complaint_id"),
                answeredBefore);
    }
}
