package org.redress.router.complaint;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.redress.platform.http.Problems;
import org.redress.platform.identity.CurrentCaller;
import org.redress.platform.identity.Database;

/** Reads what people decided about a complaint's route, in the order in which they did. */
@ApplicationScoped
class ReadDecisions {
    private final CurrentCaller caller;
    private final Database database;
    private final CaseFiles files;

    ReadDecisions(CurrentCaller caller, Database database, CaseFiles files) {
        this.caller = caller;
        this.database = database;
        this.files = files;
    }

    Uni<List<DecisionView>> decisions(UUID complaintId) {
        return database.inCouncil(caller.access(), tx -> files.read(tx, complaintId)
                .map(found -> found.orElseThrow(() -> Problems.notFound("complaint")))
                .map(file -> file.decisions().stream().map(DecisionView::of).toList()));
    }
}
