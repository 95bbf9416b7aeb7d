package org.redress.remedies.decision;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.redress.platform.http.Versions;
import org.redress.platform.identity.CurrentCaller;
import org.redress.platform.identity.Database;
import org.redress.remedies.remedy.RemediesToday;
import org.redress.remedies.remedy.RemedyViews;

/** Shows one decision with its remedies as they stand today. */
@ApplicationScoped
class ReadDecision {

    private final CurrentCaller caller;
    private final Database database;
    private final Decisions decisions;
    private final RemediesToday remedies;
    private final RemedyViews views;

    ReadDecision(
            CurrentCaller caller, Database database, Decisions decisions, RemediesToday remedies, RemedyViews views) {
        this.caller = caller;
        this.database = database;
        this.decisions = decisions;
        this.remedies = remedies;
        this.views = views;
    }

    Uni<Response> get(UUID id) {
        return database.inCouncil(
                caller.access(), tx -> decisions.get(tx, id).chain(decision -> remedies.ofDecision(tx, id)
                        .chain(today -> views.of(tx, today))
                        .map(shown -> Response.ok(DecisionView.of(decision, shown))
                                .tag(Versions.tag(decision.version()))
                                .build())));
    }
}
