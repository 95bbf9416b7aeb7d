package org.redress.remedies.complaint;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.redress.platform.events.ComplaintRegister;
import org.redress.platform.http.Problems;
import org.redress.platform.identity.CouncilTransaction;
import org.redress.remedies.DecisionKey;

/** The complaints the registry has heard of. Their rows lag behind the intake's by as long as the event takes. */
@ApplicationScoped
public class Complaints implements ComplaintRegister {

    @Override
    public Uni<Boolean> knows(CouncilTransaction tx, UUID complaintId) {
        return tx.execute("select 1 from complaint where id = $1", complaintId).map(rows -> rows.size() == 1);
    }

    /**
     * Holds back everything else that changes remedies of this complaint until the transaction ends, so that a step and
     * the decision it bears on cannot miss each other. False where the complaint is not known.
     */
    public Uni<Boolean> hold(CouncilTransaction tx, UUID complaintId) {
        return tx.execute("select 1 from complaint where id = $1 for no key update", complaintId)
                .map(rows -> rows.size() == 1);
    }

    /** Holds it as {@link #hold}; 422 where the council has no such complaint; null is none and is fine. */
    public Uni<Void> mustKnow(CouncilTransaction tx, UUID complaintId) {
        if (complaintId == null) {
            return Uni.createFrom().voidItem();
        }
        return hold(tx, complaintId)
                .invoke(known -> {
                    if (!known) {
                        throw Problems.unknownReference(
                                "complaintId",
                                "Your council has no complaint " + complaintId + ", or it is not known here yet.");
                    }
                })
                .replaceWithVoid();
    }

    /** The same, and refused where the complaint's personal data were erased. */
    public Uni<Void> mustTakeDecisions(CouncilTransaction tx, UUID complaintId) {
        return mustKnow(tx, complaintId)
                .chain(() -> tx.execute("select 1 from complaint where id = $1 and erased_on is not null", complaintId))
                .invoke(erased -> {
                    if (erased.size() == 1) {
                        throw DecisionKey.erased();
                    }
                })
                .replaceWithVoid();
    }

    Uni<Void> add(CouncilTransaction tx, UUID complaintId, String reference) {
        return tx.execute(
                        "insert into complaint (id, council, reference) values ($1, $2, $3) on conflict do nothing",
                        complaintId,
                        tx.council(),
                        reference)
                .replaceWithVoid();
    }
}
