package org.redress.remedies.complaint;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.redress.platform.events.EventHandler;
import org.redress.platform.events.IncomingEvent;
import org.redress.platform.events.NewEvent;
import org.redress.platform.events.Outbox;
import org.redress.platform.identity.CouncilTransaction;
import org.redress.remedies.FactDays;

/**
 * A complaint's personal data are to be erased: the data keys of its decisions are destroyed, and with them everything
 * people wrote and every file. Codes, dates and digests stay.
 */
@ApplicationScoped
class PersonalDataErased implements EventHandler {

    private static final String TOPIC = "remedies";
    private static final String SERVICE = "remedies";

    private final Complaints complaints;
    private final FactDays days;
    private final Outbox outbox;

    /** What is read of the event. */
    record Data(UUID complaintId) {}

    /** What is answered. */
    record Completed(UUID complaintId, String service) {

        static NewEvent of(UUID complaintId) {
            return NewEvent.ofComplaint(TOPIC, complaintId, "erasure-completed", new Completed(complaintId, SERVICE));
        }
    }

    PersonalDataErased(Complaints complaints, FactDays days, Outbox outbox) {
        this.complaints = complaints;
        this.days = days;
        this.outbox = outbox;
    }

    @Override
    public String type() {
        return "personal-data-erased";
    }

    @Override
    public Uni<Void> handle(CouncilTransaction tx, IncomingEvent event) {
        UUID id = event.as(Data.class).complaintId();
        return complaints
                .hold(tx, id)
                .chain(() -> tx.execute(
                        "update complaint set erased_on = $2 where id = $1 and erased_on is null", id, days.today()))
                .chain(() -> tx.execute(
                        "update decision set data_key = null, erased_on = $2 where complaint_id = $1"
                                + " and erased_on is null",
                        id,
                        days.today()))
                .chain(() -> outbox.append(tx, Completed.of(id)));
    }
}
