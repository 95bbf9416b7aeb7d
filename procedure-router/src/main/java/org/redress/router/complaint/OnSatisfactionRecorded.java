package org.redress.router.complaint;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.UUID;
import org.redress.platform.events.EventHandler;
import org.redress.platform.events.IncomingEvent;
import org.redress.platform.identity.CouncilTransaction;
import org.redress.platform.time.FactDate;

/** The complainant said whether an answer settles the matter. */
@ApplicationScoped
class OnSatisfactionRecorded implements EventHandler {
    private final Desk desk;
    private final Clock clock;

    OnSatisfactionRecorded(Desk desk, Clock clock) {
        this.desk = desk;
        this.clock = clock;
    }

    record SatisfactionRecorded(UUID recordId, boolean satisfied, FactDate on) {
        Statement statement() {
            return new Statement(
                    recordId,
                    Statement.Kind.SATISFACTION,
                    new Statement.Said(on, null, satisfied),
                    Statement.State.WAITING);
        }
    }

    @Override
    public String type() {
        return "satisfaction-recorded";
    }

    @Override
    public Uni<Void> handle(CouncilTransaction tx, IncomingEvent event) {
        Statement statement = event.as(SatisfactionRecorded.class).statement();
        return desk.work(tx, event.complaintId(), Occasion.ofEvent(clock), file -> file.put(statement));
    }
}
