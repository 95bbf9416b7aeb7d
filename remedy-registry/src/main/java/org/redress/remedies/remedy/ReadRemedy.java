package org.redress.remedies.remedy;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.redress.platform.http.Versions;
import org.redress.platform.identity.CurrentCaller;
import org.redress.platform.identity.Database;

/** Shows one remedy whole: with what counts as done and what was recorded of it. */
@ApplicationScoped
class ReadRemedy {

    private final CurrentCaller caller;
    private final Database database;
    private final RemediesToday remedies;
    private final RemedyViews views;
    private final RemedyEntries entries;
    private final KindRules rules;

    /** @param rule what this kind of remedy asks for, with its source and how sure that is */
    @Schema(name = "RemedyInFull")
    record Shown(@JsonUnwrapped RemedyView remedy, KindRule rule, List<RemedyEntries.Shown> entries) {}

    ReadRemedy(
            CurrentCaller caller,
            Database database,
            RemediesToday remedies,
            RemedyViews views,
            RemedyEntries entries,
            KindRules rules) {
        this.caller = caller;
        this.database = database;
        this.remedies = remedies;
        this.views = views;
        this.entries = entries;
        this.rules = rules;
    }

    Uni<Response> get(UUID id) {
        return database.inCouncil(
                caller.access(), tx -> remedies.get(tx, id).chain(today -> views.of(tx, List.of(today))
                        .chain(view -> entries.of(tx, today.remedy()).map(recorded -> Response.ok(new Shown(
                                        view.get(0), rules.of(today.remedy().kind()), recorded))
                                .tag(Versions.tag(today.remedy().version()))
                                .build()))));
    }
}
