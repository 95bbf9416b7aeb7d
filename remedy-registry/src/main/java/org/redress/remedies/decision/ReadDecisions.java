package org.redress.remedies.decision;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.redress.platform.http.Cursor;
import org.redress.platform.http.Page;
import org.redress.platform.http.Problems;
import org.redress.platform.identity.CurrentCaller;
import org.redress.platform.identity.Database;

/** Lists the council's decisions in the order in which they were recorded, or finds the one with a reference. */
@ApplicationScoped
class ReadDecisions {

    private final CurrentCaller caller;
    private final Database database;
    private final Decisions decisions;

    ReadDecisions(CurrentCaller caller, Database database, Decisions decisions) {
        this.caller = caller;
        this.database = database;
        this.decisions = decisions;
    }

    Uni<Page<DecisionView>> page(String reference, String cursor, int limit) {
        if (reference != null && !reference.matches(Decision.REFERENCE)) {
            throw Problems.invalid(
                    "reference", "The value must be two, three and three digits with single spaces: 24 003 150.");
        }
        UUID after = after(cursor);
        return database.inCouncil(caller.access(), tx -> decisions
                .matching(tx, reference, after, limit + 1)
                .map(found -> Page.cut(
                        found.stream()
                                .map(decision -> DecisionView.of(decision, null))
                                .toList(),
                        limit,
                        last -> Cursor.of(last.id()))));
    }

    private static UUID after(String cursor) {
        List<String> parts = Cursor.parts(cursor, 1);
        try {
            return parts.isEmpty() ? null : UUID.fromString(parts.get(0));
        } catch (IllegalArgumentException notOurs) {
            throw Problems.invalid("cursor", "Send the value of 'next' from the page before, unchanged.");
        }
    }
}
