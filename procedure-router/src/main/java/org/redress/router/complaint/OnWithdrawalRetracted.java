package org.redress.router.complaint;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.UUID;
import org.redress.platform.events.EventHandler;
import org.redress.platform.events.IncomingEvent;
import org.redress.platform.identity.CouncilTransaction;
import org.redress.platform.time.FactDate;

/** The withdrawal was taken back: what had not ended goes on, and what was undecided is asked again. */
@ApplicationScoped
class OnWithdrawalRetracted implements EventHandler {
    private final Desk desk;
    private final Clock clock;

    OnWithdrawalRetracted(Desk desk, Clock clock) {
        this.desk = desk;
        this.clock = clock;
    }

    record WithdrawalRetracted(UUID retractionId, FactDate on) {
        Statement statement() {
            UUID id = retractionId == null ? UUID.randomUUID() : retractionId;
            return new Statement(id, Statement.Kind.RETRACTION, Statement.Said.on(on), Statement.State.WAITING);
        }
    }

    @Override
    public String type() {
        return "withdrawal-retracted";
    }

    @Override
    public Uni<Void> handle(CouncilTransaction tx, IncomingEvent event) {
        Statement said = event.as(WithdrawalRetracted.class).statement();
        Occasion now = Occasion.ofEvent(clock);
        return desk.work(tx, event.complaintId(), now, file -> {
            file.put(said);
            desk.settle(file, now);
            desk.route(file, file.routing().facts(), now);
        });
    }
}
