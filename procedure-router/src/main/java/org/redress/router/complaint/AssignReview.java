package org.redress.router.complaint;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.util.UUID;
import org.redress.platform.http.Problems;
import org.redress.platform.http.Versions;
import org.redress.platform.identity.CurrentCaller;
import org.redress.platform.identity.Database;
import org.redress.platform.time.London;

/** Names who sees to a review, or nobody. */
@ApplicationScoped
class AssignReview {
    private final CurrentCaller caller;
    private final Database database;
    private final ReviewRows rows;
    private final CaseFiles files;
    private final Clock clock;

    AssignReview(CurrentCaller caller, Database database, ReviewRows rows, CaseFiles files, Clock clock) {
        this.caller = caller;
        this.database = database;
        this.rows = rows;
        this.files = files;
        this.clock = clock;
    }

    Uni<Response> assign(UUID reviewId, String ifMatch, AssignmentForm form) {
        long expected = Versions.require(ifMatch);
        Occasion now = Occasion.of(clock, caller.get().subject());
        return database.inCouncil(caller.access(), tx -> rows.complaintOf(tx, reviewId)
                .map(found -> found.orElseThrow(() -> Problems.notFound("open review")))
                .chain(complaint -> files.take(tx, complaint))
                .chain(found -> {
                    CaseFile file = found.orElseThrow(() -> Problems.notFound("open review"));
                    Review review = file.openReviews().stream()
                            .filter(one -> one.id().equals(reviewId))
                            .findFirst()
                            .orElseThrow(() -> Problems.notFound("open review"));
                    Versions.check(expected, review.version());
                    Review assigned = review.assignedTo(form.assignedTo());
                    file.assign(assigned);
                    return files.putBack(tx, file, now)
                            .map(done -> Response.ok(QueuedReview.of(file.complaintId(), assigned, London.today(clock)))
                                    .tag(Versions.tag(assigned.version()))
                                    .build());
                }));
    }
}
