package org.redress.router.complaint;

import io.smallrye.mutiny.Uni;
import java.time.Clock;
import org.redress.platform.events.EventHandler;
import org.redress.platform.events.IncomingEvent;
import org.redress.platform.identity.CouncilTransaction;

/** Keeps what was said about a complaint and lets it take effect as far as the procedure allows it now. */
abstract class HearsStatement implements EventHandler {
    private final String type;
    private final Desk desk;
    private final Clock clock;

    HearsStatement(String type, Desk desk, Clock clock) {
        this.type = type;
        this.desk = desk;
        this.clock = clock;
    }

    abstract Statement statement(IncomingEvent event);

    @Override
    public String type() {
        return type;
    }

    @Override
    public Uni<Void> handle(CouncilTransaction tx, IncomingEvent event) {
        Statement statement = statement(event);
        return desk.work(tx, event.complaintId(), Occasion.ofEvent(clock), file -> file.put(statement));
    }
}
