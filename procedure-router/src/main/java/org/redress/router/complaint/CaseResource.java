package org.redress.router.complaint;

import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.redress.platform.identity.Roles;

@Path("/v1/complaints/{id}")
@Tag(name = "Procedure", description = "Which procedure a complaint is in, the steps taken, and what may come next.")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
class CaseResource {
    private static final String EXAMPLE_OF_AN_ANSWER =
            """
            {"step": "stage1_response_sent", "on": "2024-08-05", "channel": "letter", "sentTo": ["complainant"]}
            """;
    private static final String EXAMPLE_OF_AN_APPOINTMENT =
            """
            {"step": "investigating_officer_appointed", "on": "2024-08-20", "role": {"name": "A. Investigator"}}
            """;

    private final ReadCase read;
    private final RecordStep recordStep;
    private final RecordDeparture recordDeparture;

    CaseResource(ReadCase read, RecordStep recordStep, RecordDeparture recordDeparture) {
        this.read = read;
        this.recordStep = recordStep;
        this.recordDeparture = recordDeparture;
    }

    @GET
    @Path("/routing")
    @RolesAllowed({
        Roles.PORTAL,
        Roles.COMPLAINTS_OFFICER,
        Roles.COMPLAINTS_MANAGER,
        Roles.OMBUDSMAN_LIAISON,
        Roles.AUDITOR
    })
    @Operation(
            operationId = "readRouting",
            summary = "Which procedure, and why",
            description = "Each track with every rule that was tested; what is left to a person, with the fact that is"
                    + " missing; what was done against the procedure.")
    @APIResponse(
            responseCode = "200",
            description = "The routing. The ETag is its version; send it in If-Match with a decision.",
            content = @Content(schema = @Schema(implementation = RoutingView.class)))
    public Uni<Response> routing(@PathParam("id") UUID id) {
        return read.routing(id);
    }

    @GET
    @Path("/tracks/{trackId}")
    @RolesAllowed({Roles.COMPLAINTS_OFFICER, Roles.COMPLAINTS_MANAGER, Roles.OMBUDSMAN_LIAISON, Roles.AUDITOR})
    @Operation(
            operationId = "readTrack",
            summary = "Where a track stands, and what may lawfully come next",
            description = "The ETag is the track's version; send it in If-Match with the next step.")
    @APIResponse(
            responseCode = "200",
            description = "The track.",
            content = @Content(schema = @Schema(implementation = TrackView.class)))
    public Uni<Response> track(@PathParam("id") UUID id, @PathParam("trackId") UUID trackId) {
        return read.track(id, trackId);
    }

    @POST
    @Path("/tracks/{trackId}/steps")
    @RolesAllowed({Roles.COMPLAINTS_OFFICER, Roles.COMPLAINTS_MANAGER})
    @Operation(
            operationId = "recordStep",
            summary = "Record a step",
            description = "Only lawful steps are taken; any other is refused with the rule that stands against it. A"
                    + " step is never changed: a mistake is corrected by a new one that names it in corrects.")
    @APIResponse(
            responseCode = "201",
            description = "Recorded. Location is the track, the ETag its new version.",
            content = @Content(schema = @Schema(implementation = RecordStep.Recorded.class)))
    @APIResponse(responseCode = "412", description = "Someone changed the track since you read it")
    @APIResponse(responseCode = "428", description = "If-Match is missing")
    public Uni<Response> recordStep(
            @PathParam("id") UUID id,
            @PathParam("trackId") UUID trackId,
            @HeaderParam("If-Match") @Parameter(description = "The ETag of the track, as it was read.", required = true)
                    String ifMatch,
            @NotNull
                    @Valid
                    @RequestBody(
                            required = true,
                            content =
                                    @Content(
                                            schema = @Schema(implementation = StepForm.class),
                                            examples = {
                                                @ExampleObject(
                                                        name = "An answer at stage 1",
                                                        value = EXAMPLE_OF_AN_ANSWER),
                                                @ExampleObject(
                                                        name = "An appointment",
                                                        value = EXAMPLE_OF_AN_APPOINTMENT)
                                            }))
                    StepForm form) {
        return recordStep.record(id, trackId, ifMatch, form);
    }

    @POST
    @Path("/departures")
    @RolesAllowed({Roles.COMPLAINTS_OFFICER, Roles.COMPLAINTS_MANAGER})
    @Operation(
            operationId = "recordDeparture",
            summary = "Put on record what was done against the procedure",
            description = "It is never lawful and moves no track and no clock; what is owed stays owed.")
    @APIResponse(
            responseCode = "201",
            description = "Recorded. Location is the routing, which lists it.",
            content = @Content(schema = @Schema(implementation = RecordDeparture.Recorded.class)))
    public Uni<Response> recordDeparture(@PathParam("id") UUID id, @NotNull @Valid DepartureForm form) {
        return recordDeparture.record(id, form);
    }
}
