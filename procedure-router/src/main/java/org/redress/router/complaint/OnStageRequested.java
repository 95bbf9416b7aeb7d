package org.redress.router.complaint;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.UUID;
import org.redress.platform.events.IncomingEvent;
import org.redress.platform.time.FactDate;

/** The complainant asked for the next stage: it opens, or is kept until it can. */
@Singleton
class OnStageRequested extends HearsStatement {
    OnStageRequested(Desk desk, Clock clock) {
        super("stage-requested", desk, clock);
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
    Statement statement(IncomingEvent event) {
        return event.as(StageRequested.class).statement();
    }
}
