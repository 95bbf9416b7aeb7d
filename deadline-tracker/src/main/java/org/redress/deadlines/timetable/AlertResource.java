package org.redress.deadlines.timetable;

import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.redress.platform.http.Cursor;
import org.redress.platform.http.IdempotentWrites;
import org.redress.platform.http.Page;
import org.redress.platform.identity.CurrentCaller;
import org.redress.platform.identity.Database;
import org.redress.platform.identity.Roles;

@Path("/v1/alerts")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Alerts", description = "Deadlines that come near or were missed, rung by rung.")
class AlertResource {
    private final CurrentCaller caller;
    private final Database database;
    private final AlertRepository alerts;
    private final AcknowledgeAlert acknowledge;
    private final IdempotentWrites writes;

    AlertResource(
            CurrentCaller caller,
            Database database,
            AlertRepository alerts,
            AcknowledgeAlert acknowledge,
            IdempotentWrites writes) {
        this.caller = caller;
        this.database = database;
        this.alerts = alerts;
        this.acknowledge = acknowledge;
        this.writes = writes;
    }

    @GET
    @RolesAllowed({Roles.COMPLAINTS_OFFICER, Roles.COMPLAINTS_MANAGER, Roles.AUDITOR})
    @Operation(
            operationId = "listAlerts",
            summary = "The council's alerts, the latest first",
            description = "A rung is so many working days from the due date. Alerts are raised at the council's hour on"
                    + " working days, each once. What should have been raised longer ago than is caught up, as"
                    + " with old dates that are entered today, is listed as passed over.")
    public Uni<Page<AlertView>> list(
            @Parameter(
                            description =
                                    "raised (nobody has seen to it yet), acknowledged or passed_over; all where absent")
                    @QueryParam("state")
                    String state,
            @Parameter(description = "Those of one complaint, or of one decision without a complaint")
                    @QueryParam("caseId")
                    UUID caseId,
            @Parameter(description = "The 'next' of the page before") @QueryParam("cursor") String cursor,
            @QueryParam("limit") @DefaultValue("50") @Min(1) @Max(Page.MAX_LIMIT) int limit) {
        AlertFilter filter = AlertQuery.of(state, caseId, cursor);
        return database.inCouncil(caller.access(), tx -> alerts.page(tx, filter, limit + 1))
                .map(found -> Page.cut(
                        found.stream().map(AlertView::of).toList(),
                        limit,
                        last -> Cursor.of(last.raisedAt(), last.rung(), last.id())));
    }

    @POST
    @Path("/{id}/acknowledgement")
    @RolesAllowed({Roles.COMPLAINTS_OFFICER, Roles.COMPLAINTS_MANAGER})
    @Operation(
            operationId = "acknowledgeAlert",
            summary = "Say that somebody sees to it",
            description =
                    "Sent again, it is answered the same and changes nothing. Later rungs are alerted all the same.")
    @APIResponse(
            responseCode = "200",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = AlertView.class)))
    public Uni<Response> acknowledge(@PathParam("id") UUID id) {
        return writes.once("acknowledgement", tx -> acknowledge.now(tx, id));
    }
}
