package org.redress.router.complaint;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.redress.platform.history.Histories;
import org.redress.platform.history.HistoryPage;
import org.redress.platform.http.Problems;
import org.redress.platform.identity.CurrentCaller;
import org.redress.platform.identity.Database;

/** Reads the history of a complaint's procedure. */
@ApplicationScoped
class ReadHistory {
    private final CurrentCaller caller;
    private final Database database;
    private final CaseFiles files;
    private final Histories histories;

    ReadHistory(CurrentCaller caller, Database database, CaseFiles files, Histories histories) {
        this.caller = caller;
        this.database = database;
        this.files = files;
        this.histories = histories;
    }

    Uni<HistoryPage> history(UUID complaintId, String cursor, int limit) {
        return database.inCouncil(caller.access(), tx -> files.read(tx, complaintId)
                .map(found -> found.orElseThrow(() -> Problems.notFound("complaint")))
                .chain(file -> histories.page(tx, complaintId, file.key().key(), cursor, limit)));
    }
}
