package org.redress.remedies.decision;

import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
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
import org.redress.platform.history.HistoryPage;
import org.redress.platform.http.Page;
import org.redress.platform.http.Versions;
import org.redress.platform.identity.Roles;

/** The Ombudsman's decisions about the council. */
@Path("/v1/decisions")
@Tag(name = "Decisions")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@RolesAllowed({Roles.COMPLAINTS_OFFICER, Roles.COMPLAINTS_MANAGER, Roles.OMBUDSMAN_LIAISON})
public class DecisionResource {

    private static final String EXAMPLE =
            """
            {
              "reference": "24 003 150",
              "complaintId": "0190e3a4-7d2c-7b4e-9a51-2f6c8d0e1b3a",
              "decidedOn": "2024-10-29",
              "outcome": "upheld",
              "faultAbout": ["wrong_procedure"],
              "evidenceRequested": true,
              "remedies": [
                {"kind": "commission_stage2", "within": "P1M", "immediately": true},
                {"kind": "complete_stage2", "within": "65WD"}
              ]
            }""";

    private final RecordDecision record;
    private final RecordFinalDecision recordFinal;
    private final ReadDecision readOne;
    private final ReadDecisions readMany;
    private final ReadDecisionHistory history;
    private final LinkDecision link;

    DecisionResource(
            RecordDecision record,
            RecordFinalDecision recordFinal,
            ReadDecision readOne,
            ReadDecisions readMany,
            ReadDecisionHistory history,
            LinkDecision link) {
        this.record = record;
        this.recordFinal = recordFinal;
        this.readOne = readOne;
        this.readMany = readMany;
        this.history = history;
        this.link = link;
    }

    @POST
    @Operation(
            operationId = "recordDecision",
            summary = "Record a decision",
            description = "Final or draft, with one remedy for each recommendation and each due date. A reference is"
                    + " recorded once: the second time is 409 with the id of the first. Due dates are reckoned by the"
                    + " deadline tracker and appear in the remedies a moment later. A final decision needs decidedOn,"
                    + " which may be not_known; a draft has none.")
    @APIResponse(
            responseCode = "201",
            description = "Recorded",
            content = @Content(schema = @Schema(implementation = AgreeRemedies.Recorded.class)))
    public Uni<Response> record(
            @NotNull
                    @Valid
                    @RequestBody(content = @Content(examples = @ExampleObject(name = "Two due dates", value = EXAMPLE)))
                    RecordDecision.Request request) {
        return record.record(request);
    }

    @POST
    @Path("/{id}/final")
    @Operation(
            operationId = "recordFinalDecision",
            summary = "Record the final decision on a draft",
            description = "The decision as it was issued, whole. The remedies the draft proposed are dropped with it.")
    @APIResponse(
            responseCode = "201",
            description = "Recorded; its remedies are agreed",
            content = @Content(schema = @Schema(implementation = AgreeRemedies.Recorded.class)))
    @APIResponse(responseCode = "412", description = "Someone changed it since it was read")
    @APIResponse(responseCode = "428", description = "If-Match is missing")
    public Uni<Response> recordFinal(
            @PathParam("id") UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
            @NotNull @Valid RecordFinalDecision.Request request) {
        return recordFinal.record(id, Versions.require(ifMatch), request);
    }

    @POST
    @Path("/{id}/complaint")
    @Operation(
            operationId = "linkDecision",
            summary = "Link a decision to its complaint",
            description = "Of a decision that was recorded without one, once. Steps recorded on the complaint carry its"
                    + " remedies out from then on.")
    @APIResponse(
            responseCode = "200",
            description = "Linked; the new version is in ETag",
            content = @Content(schema = @Schema(implementation = AgreeRemedies.Recorded.class)))
    @APIResponse(responseCode = "412", description = "Someone changed it since it was read")
    @APIResponse(responseCode = "428", description = "If-Match is missing")
    public Uni<Response> link(
            @PathParam("id") UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
            @NotNull @Valid LinkDecision.Request request) {
        return link.link(id, Versions.require(ifMatch), request);
    }

    @GET
    @RolesAllowed({Roles.COMPLAINTS_OFFICER, Roles.COMPLAINTS_MANAGER, Roles.OMBUDSMAN_LIAISON, Roles.AUDITOR})
    @Operation(
            operationId = "listDecisions",
            summary = "List decisions",
            description = "In the order in which they were recorded, without remedies.")
    public Uni<Page<DecisionView>> list(
            @Parameter(description = "Only the one with this reference", example = "24 003 150")
                    @QueryParam("reference")
                    String reference,
            @Parameter(description = "The 'next' of the page before") @QueryParam("cursor") String cursor,
            @QueryParam("limit") @DefaultValue("50") @Min(1) @Max(Page.MAX_LIMIT) int limit) {
        return readMany.page(reference, cursor, limit);
    }

    @GET
    @Path("/{id}")
    @RolesAllowed({Roles.COMPLAINTS_OFFICER, Roles.COMPLAINTS_MANAGER, Roles.OMBUDSMAN_LIAISON, Roles.AUDITOR})
    @Operation(
            operationId = "readDecision",
            summary = "Read a decision",
            description = "With its remedies as they stand today.")
    @APIResponse(
            responseCode = "200",
            description = "The decision",
            content = @Content(schema = @Schema(implementation = DecisionView.class)))
    public Uni<Response> read(@PathParam("id") UUID id) {
        return readOne.get(id);
    }

    @GET
    @Path("/{id}/history")
    @RolesAllowed({Roles.COMPLAINTS_MANAGER, Roles.AUDITOR})
    @Operation(
            operationId = "readDecisionHistory",
            summary = "Read the history of a decision",
            description =
                    "Who saw and changed it, when and for what, oldest first. Each entry holds the hash of the one"
                            + " before it.")
    public Uni<HistoryPage> history(
            @PathParam("id") UUID id,
            @Parameter(description = "The 'next' of the page before") @QueryParam("cursor") String cursor,
            @QueryParam("limit") @DefaultValue("50") @Min(1) @Max(Page.MAX_LIMIT) int limit) {
        return history.page(id, cursor, limit);
    }
}
