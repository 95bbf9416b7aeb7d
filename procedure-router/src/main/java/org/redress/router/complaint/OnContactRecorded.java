package org.redress.router.complaint;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.UUID;
import org.redress.platform.events.EventHandler;
import org.redress.platform.events.IncomingEvent;
import org.redress.platform.identity.CouncilTransaction;
import org.redress.platform.time.FactDate;

/** Somebody wrote or spoke to somebody. It is kept and moves nothing. */
@ApplicationScoped
class OnContactRecorded implements EventHandler {
    private final Desk desk;
    private final Clock clock;

    OnContactRecorded(Desk desk, Clock clock) {
        this.desk = desk;
        this.clock = clock;
    }

    record ContactRecorded(UUID contactId, FactDate on) {
        Statement statement() {
            return new Statement(contactId, Statement.Kind.CONTACT, Statement.Said.on(on), Statement.State.NOTED);
        }
    }

    @Override
    public String type() {
        return "contact-recorded";
    }

    @Override
    public Uni<Void> handle(CouncilTransaction tx, IncomingEvent event) {
        Statement statement = event.as(ContactRecorded.class).statement();
        return desk.work(tx, event.complaintId(), Occasion.ofEvent(clock), file -> file.put(statement));
    }
}
