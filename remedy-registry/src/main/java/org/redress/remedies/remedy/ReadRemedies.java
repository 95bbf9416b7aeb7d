package org.redress.remedies.remedy;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.redress.platform.http.Cursor;
import org.redress.platform.http.Page;
import org.redress.platform.identity.CurrentCaller;
import org.redress.platform.identity.Database;
import org.redress.remedies.QueryParameter;

/** Lists the council's remedies, page by page, in the order in which they were recorded. */
@ApplicationScoped
class ReadRemedies {

    private final CurrentCaller caller;
    private final Database database;
    private final RemediesToday remedies;
    private final RemedyViews views;

    ReadRemedies(CurrentCaller caller, Database database, RemediesToday remedies, RemedyViews views) {
        this.caller = caller;
        this.database = database;
        this.remedies = remedies;
        this.views = views;
    }

    Uni<Page<RemedyView>> page(RemedyFilter filter, String cursor, int limit) {
        List<String> parts = Cursor.parts(cursor, 1);
        UUID after = parts.isEmpty()
                ? null
                : QueryParameter.parsed("cursor", parts.get(0), UUID::fromString, "the 'next' of the page before");
        return database.inCouncil(caller.access(), tx -> remedies.matching(tx, filter, after, limit + 1)
                .chain(found -> views.of(tx, found))
                .map(shown -> Page.cut(shown, limit, last -> Cursor.of(last.id()))));
    }
}
