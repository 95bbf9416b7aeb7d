package org.redress.platform.events;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Row;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.Optional;
import java.util.UUID;
import org.redress.platform.identity.CouncilTransaction;
import org.redress.platform.json.StoredJson;

/** The events a service keeps for later: those ahead of their complaint, and those held because a handler refused. */
@ApplicationScoped
class ParkedEvents {
    private static final String COLUMNS =
            "event_id, council, complaint_id, topic, event_key, type, sequence, occurred_at, data";

    private final StoredJson json;

    ParkedEvents(StoredJson json) {
        this.json = json;
    }

    Uni<Void> letWait(CouncilTransaction tx, IncomingEvent event) {
        return tx.execute(
                        "insert into waiting_event (" + COLUMNS + ") values ($1, $2, $3, $4, $5, $6, $7, $8, $9)"
                                + " on conflict (event_id) do nothing",
                        values(event))
                .replaceWithVoid();
    }

    Uni<Void> hold(CouncilTransaction tx, IncomingEvent event, String reason) {
        Object[] values = Arrays.copyOf(values(event), 10);
        values[9] = reason;
        return tx.execute(
                        "insert into held_event (" + COLUMNS
                                + ", reason) values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)"
                                + " on conflict (event_id) do update set reason = excluded.reason",
                        values)
                .replaceWithVoid();
    }

    /** The first event that waits for the complaint. */
    Uni<Optional<IncomingEvent>> firstWaiting(CouncilTransaction tx, UUID complaintId) {
        return tx.one(
                "select " + COLUMNS + " from waiting_event where complaint_id = $1 order by position limit 1",
                this::event,
                complaintId);
    }

    /** The first event of the key that is held. */
    Uni<Optional<IncomingEvent>> firstHeld(CouncilTransaction tx, String topic, String key) {
        return tx.one(
                "select " + COLUMNS + " from held_event where topic = $1 and event_key = $2 order by position limit 1",
                this::event,
                topic,
                key);
    }

    Uni<Void> noLongerWaiting(CouncilTransaction tx, IncomingEvent event) {
        return tx.execute("delete from waiting_event where event_id = $1", event.id())
                .replaceWithVoid();
    }

    Uni<Void> noLongerHeld(CouncilTransaction tx, IncomingEvent event) {
        return tx.execute("delete from held_event where event_id = $1", event.id())
                .replaceWithVoid();
    }

    private static Object[] values(IncomingEvent event) {
        return new Object[] {
            event.id(),
            event.council(),
            event.complaintId(),
            event.topic(),
            event.key(),
            event.type(),
            event.sequence(),
            event.time().atOffset(ZoneOffset.UTC),
            event.data()
        };
    }

    private IncomingEvent event(Row row) {
        return new IncomingEvent(
                row.getUUID("event_id"),
                row.getString("topic"),
                row.getString("type"),
                row.getString("event_key"),
                row.getString("council"),
                row.getUUID("complaint_id"),
                row.getLong("sequence"),
                row.getOffsetDateTime("occurred_at").toInstant(),
                row.getString("data"),
                json);
    }
}
