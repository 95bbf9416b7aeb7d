package org.redress.router.complaint;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.Set;
import java.util.UUID;
import org.redress.platform.events.EventHandler;
import org.redress.platform.events.IncomingEvent;
import org.redress.platform.identity.CouncilTransaction;
import org.redress.router.rules.Reviews;

/** A remedy was carried out: if it was promised in the procedure, the promise is kept. */
@ApplicationScoped
class OnRemedyProgressed implements EventHandler {
    private static final Set<String> DONE =
            Set.of("done_by_council", "evidence_sent", "ombudsman_complete_and_satisfied", "ombudsman_completed_late");

    private final Desk desk;
    private final StatementRows statements;
    private final Reviews reviews;
    private final Clock clock;

    OnRemedyProgressed(Desk desk, StatementRows statements, Reviews reviews, Clock clock) {
        this.desk = desk;
        this.statements = statements;
        this.reviews = reviews;
        this.clock = clock;
    }

    record RemedyProgressed(UUID remedyId, String status) {}

    @Override
    public String type() {
        return "remedy-progressed";
    }

    @Override
    public Uni<Void> handle(CouncilTransaction tx, IncomingEvent event) {
        RemedyProgressed remedy = event.as(RemedyProgressed.class);
        if (event.complaintId() == null || !DONE.contains(remedy.status())) {
            return Uni.createFrom().voidItem();
        }
        Occasion now = Occasion.ofEvent(clock);
        return statements
                .isPromise(tx, remedy.remedyId())
                .chain(promised -> promised
                        ? desk.work(tx, event.complaintId(), now, file -> new Promises(file, reviews, now)
                                .done(remedy.remedyId()))
                        : Uni.createFrom().voidItem());
    }
}
