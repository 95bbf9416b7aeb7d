package org.redress.router.complaint;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.UUID;
import org.redress.platform.events.EventHandler;
import org.redress.platform.events.IncomingEvent;
import org.redress.platform.identity.CouncilTransaction;
import org.redress.platform.time.FactDate;

/** The complainant asked for the next stage: it opens, or is kept until it can. */
@ApplicationScoped
class OnStageRequested implements EventHandler {
    private final Desk desk;
    private final Clock clock;

    OnStageRequested(Desk desk, Clock clock) {
        this.desk = desk;
        this.clock = clock;
    }

    record StageRequested(UUID requestId, int stage, FactDate receivedOn) {
        Statement statement() {
            return new Statement(
                    requestId,
                    Statement.Kind.STAGE_REQUEST,
                    new Statement.Said(receivedOn, stage, null),
                    Statement.State.WAITING);
        }
    }

    @Override
    public String type() {
        return "stage-requested";
    }

    @Override
    public Uni<Void> handle(CouncilTransaction tx, IncomingEvent event) {
        Statement statement = event.as(StageRequested.class).statement();
        return desk.work(tx, event.complaintId(), Occasion.ofEvent(clock), file -> file.put(statement));
    }
}
