package org.redress.remedies.cases;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;
import org.redress.platform.history.Histories;
import org.redress.platform.history.HistoryPage;
import org.redress.platform.identity.CurrentCaller;
import org.redress.platform.identity.Database;

/** Shows who saw and changed an Ombudsman case; nothing in it is encrypted. */
@ApplicationScoped
class ReadCaseHistory {

    private final CurrentCaller caller;
    private final Database database;
    private final Cases cases;
    private final Histories histories;

    ReadCaseHistory(CurrentCaller caller, Database database, Cases cases, Histories histories) {
        this.caller = caller;
        this.database = database;
        this.cases = cases;
        this.histories = histories;
    }

    Uni<HistoryPage> page(UUID id, String cursor, int limit) {
        return database.inCouncil(caller.access(), tx -> cases.get(tx, id)
                .chain(one -> histories.page(tx, id, Optional.empty(), cursor, limit)));
    }
}
