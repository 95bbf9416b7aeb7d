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
    private static final String EVENT =
            "event_id, council, complaint_id, topic, event_key, type, sequence, occurred_at, data";
    private static final String HOLD =
            "insert into held_event (" + EVENT + ", reason) values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)";

    private final StoredJson json;

    ParkedEvents(StoredJson json) {
        this.json = json;
    }

    /** @param waitsFor the complaint that must be known first */
    record Waiting(IncomingEvent event, UUID waitsFor) {}

    Uni<Void> letWait(CouncilTransaction tx, IncomingEvent event, UUID waitsFor) {
        return tx.execute(
                        "insert into waiting_event (" + EVENT
                                + ", waits_for) values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)"
                                + " on conflict (event_id) do nothing",
                        values(event, waitsFor))
                .replaceWithVoid();
    }

    Uni<Void> hold(CouncilTransaction tx, IncomingEvent event, String reason) {
        return tx.execute(
                        HOLD + " on conflict (event_id) do update set reason = excluded.reason", values(event, reason))
                .replaceWithVoid();
    }

    /** As {@link #hold}, but an event that is held already keeps its own reason. */
    Uni<Void> holdBehind(CouncilTransaction tx, IncomingEvent event, String reason) {
        return tx.execute(HOLD + " on conflict (event_id) do nothing", values(event, reason))
                .replaceWithVoid();
    }

    Uni<Optional<Waiting>> firstWaitingOfKey(CouncilTransaction tx, String topic, String key) {
        return tx.one(
                "select " + EVENT + ", waits_for from waiting_event where topic = $1 and event_key = $2"
                        + " order by position limit 1",
                this::waiting,
                topic,
                key);
    }

    /** The first that waits for the event's complaint or in the event's key. */
    Uni<Optional<Waiting>> firstWaitingBeside(CouncilTransaction tx, IncomingEvent event) {
        return tx.one(
                "select " + EVENT + ", waits_for from waiting_event"
                        + " where waits_for = $1 or (topic = $2 and event_key = $3) order by position limit 1",
                this::waiting,
                event.complaintId(),
                event.topic(),
                event.key());
    }

    Uni<Optional<IncomingEvent>> firstHeld(CouncilTransaction tx, String topic, String key) {
        return tx.one(
                "select " + EVENT + " from held_event where topic = $1 and event_key = $2 order by position limit 1",
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

    private static Object[] values(IncomingEvent event, Object last) {
        Object[] values = {
            event.id(),
            event.council(),
            event.complaintId(),
            event.topic(),
            event.key(),
            event.type(),
            event.sequence(),
            event.time().atOffset(ZoneOffset.UTC),
            event.data(),
            last
        };
        return Arrays.copyOf(values, values.length);
    }

    private Waiting waiting(Row row) {
        return new Waiting(event(row), row.getUUID("waits_for"));
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
