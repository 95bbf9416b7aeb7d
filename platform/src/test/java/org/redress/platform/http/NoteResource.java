package org.redress.platform.http;

import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.redress.platform.events.NewEvent;
import org.redress.platform.events.Outbox;
import org.redress.platform.identity.CouncilTransaction;
import org.redress.platform.identity.CurrentCaller;
import org.redress.platform.identity.Database;
import org.redress.platform.identity.Roles;
import org.redress.platform.json.StoredJson;
import org.redress.platform.time.FactDate;

/** The smallest resource that uses every manner of the platform. */
@Path("/v1/notes")
public class NoteResource {
    public enum Colour {
        RED,
        DARK_BLUE
    }

    public record Note(
            @NotNull Colour colour,
            FactDate happenedOn,
            @Size(max = 3) List<@Size(max = 5) String> words,
            Integer pages) {}

    public record Made(UUID id) {}

    private final IdempotentWrites writes;
    private final CurrentCaller caller;
    private final Database database;
    private final Outbox outbox;
    private final StoredJson json;

    NoteResource(IdempotentWrites writes, CurrentCaller caller, Database database, Outbox outbox, StoredJson json) {
        this.writes = writes;
        this.caller = caller;
        this.database = database;
        this.outbox = outbox;
        this.json = json;
    }

    @POST
    @RolesAllowed(Roles.PORTAL)
    public Uni<Response> make(@Valid @NotNull Note note) {
        return writes.once(note, tx -> store(tx, note)
                .map(id -> Answer.created("/v1/notes/" + id, new Made(id)).withVersion(0)));
    }

    private Uni<UUID> store(CouncilTransaction tx, Note note) {
        UUID id = UUID.randomUUID();
        return tx.execute(
                        "insert into note (id, council, colour, happened_on) values ($1, $2, $3, $4)",
                        id,
                        tx.council(),
                        note.colour().name(),
                        json.write(note.happenedOn()))
                .chain(() ->
                        outbox.append(tx, NewEvent.ofComplaint("complaints", id, "note-made", Map.of("noteId", id))))
                .replaceWith(id);
    }

    @GET
    @Path("/{id}")
    @RolesAllowed({Roles.PORTAL, Roles.AUDITOR})
    public Uni<Note> read(@PathParam("id") UUID id) {
        return database.inCouncil(
                        caller.access(),
                        tx -> tx.one(
                                "select colour, happened_on from note where id = $1",
                                row -> new Note(
                                        Colour.valueOf(row.getString("colour")),
                                        json.read(row.getString("happened_on"), FactDate.class),
                                        null,
                                        null),
                                id))
                .map(found -> found.orElseThrow(() -> Problems.notFound("note")));
    }

    @PUT
    @Path("/{id}/colour")
    @RolesAllowed(Roles.PORTAL)
    public Response paint(@HeaderParam("If-Match") String ifMatch, @PathParam("id") UUID id) {
        Versions.check(Versions.require(ifMatch), 3);
        return Response.noContent().build();
    }

    @POST
    @Path("/unlawful")
    @RolesAllowed(Roles.PORTAL)
    public Response unlawful() {
        throw new Refusal("too-blue", "A note cannot be that blue. Choose red.", "reg 1(1) Notes Regulations")
                .withField("colour");
    }

    @POST
    @Path("/broken")
    @RolesAllowed(Roles.PORTAL)
    public Response broken() {
        throw new IllegalStateException("the secret words of a parent");
    }

    /** Has no role: nobody may call it. */
    @GET
    @Path("/forgotten")
    public String forgotten() {
        return "seen";
    }
}
