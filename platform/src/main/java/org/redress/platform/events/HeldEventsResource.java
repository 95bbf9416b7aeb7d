package org.redress.platform.events;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.RowSet;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.StreamSupport;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.redress.platform.http.Problems;
import org.redress.platform.identity.ClockDatabase;
import org.redress.platform.identity.Roles;

/** The events that a handler refused, for operators: ids and reasons, nothing of a case. */
@Path("/v1/held-events")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed(Roles.OPERATOR)
@Tag(name = "Operations")
public class HeldEventsResource {
    private static final int SHOWN = 200;
    private static final String COLUMNS = "event_id, council, topic, event_key, type, reason, held_at";

    private final ClockDatabase database;
    private final Inbox inbox;

    HeldEventsResource(ClockDatabase database, Inbox inbox) {
        this.database = database;
        this.inbox = inbox;
    }

    /**
     * @param key what the order is kept for; the later events of the key are held behind this one
     * @param reason why the handler refused it
     */
    public record HeldEvent(
            UUID eventId, String council, String topic, String key, String type, String reason, Instant heldAt) {
        static HeldEvent of(Row row) {
            return new HeldEvent(
                    row.getUUID("event_id"),
                    row.getString("council"),
                    row.getString("topic"),
                    row.getString("event_key"),
                    row.getString("type"),
                    row.getString("reason"),
                    row.getOffsetDateTime("held_at").toInstant());
        }
    }

    @GET
    @Operation(
            summary = "Events that were refused here",
            description = "The oldest 200, in the order in which they came.")
    public Uni<List<HeldEvent>> list() {
        return database.execute("select " + COLUMNS + " from held_event order by position limit $1", SHOWN)
                .map(HeldEventsResource::all);
    }

    @POST
    @Path("/{eventId}/replay")
    @Operation(
            summary = "Apply the held events of this event's key again",
            description =
                    "In their order, until none is left or one is refused again. Answers what is still held of the"
                            + " key.")
    public Uni<List<HeldEvent>> replay(@PathParam("eventId") UUID eventId) {
        return database.execute("select " + COLUMNS + " from held_event where event_id = $1", eventId)
                .map(HeldEventsResource::all)
                .map(found -> {
                    if (found.isEmpty()) {
                        throw Problems.notFound("held event");
                    }
                    return found.get(0);
                })
                .chain(held ->
                        inbox.replay(held.council(), held.topic(), held.key()).chain(() -> stillHeld(held)));
    }

    private Uni<List<HeldEvent>> stillHeld(HeldEvent event) {
        return database.execute(
                        "select " + COLUMNS + " from held_event where topic = $1 and event_key = $2 order by position",
                        event.topic(),
                        event.key())
                .map(HeldEventsResource::all);
    }

    private static List<HeldEvent> all(RowSet<Row> rows) {
        return StreamSupport.stream(rows.spliterator(), false)
                .map(HeldEvent::of)
                .toList();
    }
}
