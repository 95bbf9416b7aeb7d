package org.redress.remedies.decision;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;
import org.redress.platform.history.Histories;
import org.redress.platform.history.HistoryPage;
import org.redress.platform.identity.CurrentCaller;
import org.redress.platform.identity.Database;

/** Shows who saw and changed a decision; what was encrypted is opened where it can be. */
@ApplicationScoped
class ReadDecisionHistory {

    private final CurrentCaller caller;
    private final Database database;
    private final Decisions decisions;
    private final Histories histories;

    ReadDecisionHistory(CurrentCaller caller, Database database, Decisions decisions, Histories histories) {
        this.caller = caller;
        this.database = database;
        this.decisions = decisions;
        this.histories = histories;
    }

    Uni<HistoryPage> page(UUID id, String cursor, int limit) {
        return database.inCouncil(caller.access(), tx -> decisions
                .get(tx, id)
                .chain(decision -> histories.page(
                        tx, id, Optional.ofNullable(decision.key().key()), cursor, limit)));
    }
}
