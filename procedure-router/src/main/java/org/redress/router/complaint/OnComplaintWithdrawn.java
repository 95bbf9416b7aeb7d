package org.redress.router.complaint;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.UUID;
import org.redress.platform.events.IncomingEvent;
import org.redress.platform.time.FactDate;

/** The complainant withdrew: what is left to do is to confirm it. */
@Singleton
class OnComplaintWithdrawn extends HearsStatement {
    OnComplaintWithdrawn(Desk desk, Clock clock) {
        super("complaint-withdrawn", desk, clock);
    }

    record ComplaintWithdrawn(UUID withdrawalId, FactDate on) {
        Statement statement() {
            return new Statement(
                    withdrawalId, Statement.Kind.WITHDRAWAL, Statement.Said.on(on), Statement.State.WAITING);
        }
    }

    @Override
    Statement statement(IncomingEvent event) {
        return event.as(ComplaintWithdrawn.class).statement();
    }
}
