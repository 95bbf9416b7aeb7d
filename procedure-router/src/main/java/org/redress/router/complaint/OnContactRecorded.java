package org.redress.router.complaint;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.UUID;
import org.redress.platform.events.IncomingEvent;
import org.redress.platform.time.FactDate;

/** Somebody wrote or spoke to somebody. It is kept and moves nothing. */
@Singleton
class OnContactRecorded extends HearsStatement {
    OnContactRecorded(Desk desk, Clock clock) {
        super("contact-recorded", desk, clock);
    }

    record ContactRecorded(UUID contactId, FactDate on) {
        Statement statement() {
            return new Statement(contactId, Statement.Kind.CONTACT, Statement.Said.on(on), Statement.State.NOTED);
        }
    }

    @Override
    Statement statement(IncomingEvent event) {
        return event.as(ContactRecorded.class).statement();
    }
}
