package org.redress.deadlines.timetable;

import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import java.util.UUID;
import org.redress.platform.events.EventHandler;
import org.redress.platform.events.IncomingEvent;
import org.redress.platform.events.NewEvent;
import org.redress.platform.events.Outbox;
import org.redress.platform.identity.CouncilTransaction;

/**
 * A complaint's personal data are to be erased. The tracker keeps ids, codes and dates and nothing that could be erased, and
 * says that it is done. What it keeps stays, so that the figures do.
 */
@Singleton
class EraseNothing implements EventHandler {
    static final String ERASED = "erasure-completed";
    private static final String SERVICE = "deadlines";

    private final Outbox outbox;

    EraseNothing(Outbox outbox) {
        this.outbox = outbox;
    }

    /** Of the request only the complaint is read. */
    record Requested(UUID complaintId) {}

    record Completed(UUID complaintId, String service) {
        static Completed of(UUID complaintId) {
            return new Completed(complaintId, SERVICE);
        }
    }

    @Override
    public String type() {
        return "personal-data-erased";
    }

    /** Answered for a complaint the tracker has not heard of, too: nothing of it is kept here. */
    @Override
    public boolean startsComplaint() {
        return true;
    }

    @Override
    public Uni<Void> handle(CouncilTransaction tx, IncomingEvent event) {
        UUID complaint = event.as(Requested.class).complaintId();
        return outbox.append(tx, NewEvent.ofComplaint("deadlines", complaint, ERASED, Completed.of(complaint)));
    }
}
