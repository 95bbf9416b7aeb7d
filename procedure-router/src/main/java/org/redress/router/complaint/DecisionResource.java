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
import java.util.List;
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

@Path("/v1/complaints/{id}/routing/decisions")
@Tag(name = "Decisions", description = "What the law leaves to a person: decided, with answers and reasons.")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
class DecisionResource {
    private static final String EXAMPLE_OF_AN_INTEREST =
            """
            {"review": "00000000-0000-7000-8000-000000000081",
             "answers": {"interest_sufficient": "yes", "childs_views": "yes"}}
            """;
    private static final String EXAMPLE_OF_AN_OVERRIDE =
            """
            {"placements": [{"element": "00000000-0000-7000-8000-0000000000e1", "goes": {"procedure": "children_act"}}],
             "reason": "The allocation was for a care leaver's accommodation."}
            """;

    private final DecideRouting decide;
    private final ReadDecisions read;

    DecisionResource(DecideRouting decide, ReadDecisions read) {
        this.decide = decide;
        this.read = read;
    }

    @POST
    @RolesAllowed(Roles.COMPLAINTS_MANAGER)
    @Operation(
            operationId = "decideRouting",
            summary = "Decide a review, or where elements go",
            description = "Records who decided, the answers and the reason, and lets it take effect at once. A"
                    + " decision against a rule needs a reason and stays marked as an override for ever. A track whose"
                    + " elements all go elsewhere is closed as superseded; what was answered under the wrong procedure"
                    + " counts as stage 1.")
    @APIResponse(
            responseCode = "201",
            description = "Recorded. Location is the routing, the ETag its new version.",
            content = @Content(schema = @Schema(implementation = DecideRouting.Recorded.class)))
    @APIResponse(responseCode = "412", description = "The routing has changed since you read it")
    @APIResponse(responseCode = "428", description = "If-Match is missing")
    public Uni<Response> decide(
            @PathParam("id") UUID id,
            @HeaderParam("If-Match")
                    @Parameter(description = "The ETag of the routing, as it was read.", required = true)
                    String ifMatch,
            @NotNull
                    @Valid
                    @RequestBody(
                            required = true,
                            content =
                                    @Content(
                                            schema = @Schema(implementation = DecisionForm.class),
                                            examples = {
                                                @ExampleObject(
                                                        name = "A sufficient interest",
                                                        value = EXAMPLE_OF_AN_INTEREST),
                                                @ExampleObject(name = "An override", value = EXAMPLE_OF_AN_OVERRIDE)
                                            }))
                    DecisionForm form) {
        return decide.decide(id, ifMatch, form);
    }

    @GET
    @RolesAllowed({Roles.COMPLAINTS_OFFICER, Roles.COMPLAINTS_MANAGER, Roles.OMBUDSMAN_LIAISON, Roles.AUDITOR})
    @Operation(
            operationId = "listRoutingDecisions",
            summary = "What people decided about the route, with answers and reasons")
    public Uni<List<DecisionView>> decisions(@PathParam("id") UUID id) {
        return read.decisions(id);
    }
}
