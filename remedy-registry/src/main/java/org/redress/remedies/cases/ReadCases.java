package org.redress.remedies.cases;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.UUID;
import org.redress.platform.http.Cursor;
import org.redress.platform.http.Page;
import org.redress.platform.http.Versions;
import org.redress.platform.identity.CurrentCaller;
import org.redress.platform.identity.Database;
import org.redress.remedies.QueryParameter;

/** Shows the council's Ombudsman cases, one or page by page in the order in which they were recorded. */
@ApplicationScoped
class ReadCases {

    private final CurrentCaller caller;
    private final Database database;
    private final Cases cases;

    ReadCases(CurrentCaller caller, Database database, Cases cases) {
        this.caller = caller;
        this.database = database;
        this.cases = cases;
    }

    Uni<Response> get(UUID id) {
        return database.inCouncil(caller.access(), tx -> cases.get(tx, id)).map(one -> Response.ok(CaseView.of(one))
                .tag(Versions.tag(one.version()))
                .build());
    }

    Uni<Page<CaseView>> page(CaseFilter filter, String cursor, int limit) {
        List<String> parts = Cursor.parts(cursor, 1);
        UUID after = parts.isEmpty()
                ? null
                : QueryParameter.parsed("cursor", parts.get(0), UUID::fromString, "the 'next' of the page before");
        return database.inCouncil(caller.access(), tx -> cases.matching(tx, filter, after, limit + 1))
                .map(found -> Page.cut(found.stream().map(CaseView::of).toList(), limit, last -> Cursor.of(last.id())));
    }
}
