package org.redress.remedies.remedy;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.redress.platform.http.Problems;
import org.redress.platform.identity.CouncilTransaction;

/** What others need to know of the council's final decisions. */
@ApplicationScoped
public class FinalDecisions {

    /** 422 where the council has no final decision with that id; null is none and is fine. */
    public Uni<Void> mustBeFinal(CouncilTransaction tx, String field, UUID id) {
        if (id == null) {
            return Uni.createFrom().voidItem();
        }
        return tx.execute("select 1 from decision where id = $1 and state = 'final'", id)
                .invoke(found -> {
                    if (found.size() == 0) {
                        throw Problems.unknownReference(field, "Your council has no final decision " + id + ".");
                    }
                })
                .replaceWithVoid();
    }

    /** How many remedies of the decision with that reference have no outcome yet. */
    public Uni<Integer> openRemedies(CouncilTransaction tx, String reference) {
        return tx.one(
                        "select count(*) from remedy r join decision d on d.id = r.decision_id"
                                + " where d.reference = $1 and d.state = 'final' and r.outcome_on is null",
                        row -> row.getLong(0).intValue(),
                        reference)
                .map(count -> count.orElse(0));
    }
}
