package org.redress.remedies.complaint;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Row;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.redress.platform.identity.CouncilTransaction;
import org.redress.remedies.StoredDate;

/** The steps of which the registry has heard. */
@ApplicationScoped
public class RecordedSteps {

    private final StoredDate dates;

    RecordedSteps(StoredDate dates) {
        this.dates = dates;
    }

    /** Keeps a step; one that is kept already changes nothing. */
    public Uni<Void> add(CouncilTransaction tx, UUID complaintId, StepFact step) {
        return tx.execute(
                        "insert into recorded_step (id, council, complaint_id, track_id, procedure, step, taken_on,"
                                + " corrects) values ($1, $2, $3, $4, $5, $6, $7::text::jsonb, $8)"
                                + " on conflict do nothing",
                        step.id(),
                        tx.council(),
                        complaintId,
                        step.trackId(),
                        step.procedure(),
                        step.step(),
                        dates.of(step.on()),
                        step.corrects())
                .replaceWithVoid();
    }

    /** What was done on a complaint, as it stands now. */
    public Uni<StepsTaken> of(CouncilTransaction tx, UUID complaintId) {
        return tx.list(
                        "select id, track_id, procedure, step, taken_on::text, corrects from recorded_step"
                                + " where complaint_id = $1",
                        this::step,
                        complaintId)
                .map(StepsTaken::of);
    }

    private StepFact step(Row row) {
        return new StepFact(
                row.getUUID("id"),
                row.getUUID("track_id"),
                row.getString("procedure"),
                row.getString("step"),
                dates.in(row, "taken_on"),
                row.getUUID("corrects"));
    }
}
