package org.redress.router.complaint;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.UUID;
import org.redress.platform.events.EventHandler;
import org.redress.platform.events.IncomingEvent;
import org.redress.platform.identity.CouncilTransaction;
import org.redress.platform.time.FactDate;

/** The complainant withdrew: what is left to do is to confirm it. */
@ApplicationScoped
class OnComplaintWithdrawn implements EventHandler {
    private final Desk desk;
    private final Clock clock;

    OnComplaintWithdrawn(Desk desk, Clock clock) {
        this.desk = desk;
        this.clock = clock;
    }

    record ComplaintWithdrawn(UUID withdrawalId, FactDate on) {
        Statement statement() {
            return new Statement(
                    withdrawalId, Statement.Kind.WITHDRAWAL, Statement.Said.on(on), Statement.State.WAITING);
        }
    }

    @Override
    public String type() {
        return "complaint-withdrawn";
    }

    @Override
    public Uni<Void> handle(CouncilTransaction tx, IncomingEvent event) {
        Statement statement = event.as(ComplaintWithdrawn.class).statement();
        return desk.work(tx, event.complaintId(), Occasion.ofEvent(clock), file -> file.put(statement));
    }
}
