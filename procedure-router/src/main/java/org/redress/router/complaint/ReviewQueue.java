package org.redress.router.complaint;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.redress.platform.http.Cursor;
import org.redress.platform.http.Page;
import org.redress.platform.http.Problems;
import org.redress.platform.identity.CurrentCaller;
import org.redress.platform.identity.Database;
import org.redress.platform.time.London;

/** The open reviews of the caller's council, those first that should be decided first. */
@ApplicationScoped
class ReviewQueue {
    private final CurrentCaller caller;
    private final Database database;
    private final ReviewRows rows;
    private final Clock clock;

    ReviewQueue(CurrentCaller caller, Database database, ReviewRows rows, Clock clock) {
        this.caller = caller;
        this.database = database;
        this.rows = rows;
        this.clock = clock;
    }

    Uni<Page<QueuedReview>> list(ReviewFilter filter) {
        ReviewFilter.Wanted wanted = filter.wanted();
        List<String> after = Cursor.parts(filter.cursor, 2);
        LocalDate today = London.today(clock);
        ReviewRows.From from = after.isEmpty() ? null : from(after);
        return database.inCouncil(caller.access(), tx -> rows.queue(tx, wanted, from))
                .map(found -> found.stream()
                        .map(one -> QueuedReview.of(one.complaintId(), one.review(), today))
                        .toList())
                .map(found -> Page.cut(found, wanted.limit(), last -> Cursor.of(last.dueBy(), last.id())));
    }

    private static ReviewRows.From from(List<String> after) {
        try {
            return new ReviewRows.From(LocalDate.parse(after.get(0)), UUID.fromString(after.get(1)));
        } catch (RuntimeException notOurs) {
            throw Problems.invalid("cursor", "Send the value of 'next' from the page before, unchanged.");
        }
    }
}
