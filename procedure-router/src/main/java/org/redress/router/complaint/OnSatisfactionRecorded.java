package org.redress.router.complaint;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.UUID;
import org.redress.platform.events.IncomingEvent;
import org.redress.platform.time.FactDate;

/** The complainant said whether an answer settles the matter. */
@Singleton
class OnSatisfactionRecorded extends HearsStatement {
    OnSatisfactionRecorded(Desk desk, Clock clock) {
        super("satisfaction-recorded", desk, clock);
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
    Statement statement(IncomingEvent event) {
        return event.as(SatisfactionRecorded.class).statement();
    }
}
