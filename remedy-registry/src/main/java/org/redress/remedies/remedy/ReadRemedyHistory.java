package org.redress.remedies.remedy;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;
import org.redress.platform.history.Histories;
import org.redress.platform.history.HistoryPage;
import org.redress.platform.identity.CurrentCaller;
import org.redress.platform.identity.Database;

/** Shows who saw and changed a remedy; what was encrypted is opened where it can be. */
@ApplicationScoped
class ReadRemedyHistory {

    private final CurrentCaller caller;
    private final Database database;
    private final Remedies remedies;
    private final Histories histories;

    ReadRemedyHistory(CurrentCaller caller, Database database, Remedies remedies, Histories histories) {
        this.caller = caller;
        this.database = database;
        this.remedies = remedies;
        this.histories = histories;
    }

    Uni<HistoryPage> page(UUID id, String cursor, int limit) {
        return database.inCouncil(caller.access(), tx -> remedies.get(tx, id)
                .chain(remedy -> histories.page(
                        tx, id, Optional.ofNullable(remedy.decision().key().key()), cursor, limit)));
    }
}
