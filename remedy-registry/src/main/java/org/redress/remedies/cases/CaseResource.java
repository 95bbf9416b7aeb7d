package org.redress.remedies.cases;

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
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.redress.platform.history.HistoryPage;
import org.redress.platform.http.Page;
import org.redress.platform.http.Versions;
import org.redress.platform.identity.Roles;

/** Complaints to the Ombudsman about the council, from the first letter to the last. */
@Path("/v1/ombudsman-cases")
@Tag(name = "Ombudsman cases")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@RolesAllowed({Roles.COMPLAINTS_OFFICER, Roles.COMPLAINTS_MANAGER, Roles.OMBUDSMAN_LIAISON})
public class CaseResource {

    private final OpenCase open;
    private final RecordRequest recordRequest;
    private final ChangeRequest changeRequest;
    private final CloseCase close;
    private final ReadCases read;
    private final ReadCaseHistory history;

    CaseResource(
            OpenCase open,
            RecordRequest recordRequest,
            ChangeRequest changeRequest,
            CloseCase close,
            ReadCases read,
            ReadCaseHistory history) {
        this.open = open;
        this.recordRequest = recordRequest;
        this.changeRequest = changeRequest;
        this.close = close;
        this.read = read;
        this.history = history;
    }

    @POST
    @Operation(
            operationId = "openOmbudsmanCase",
            summary = "Open an Ombudsman case",
            description = "When the council hears that somebody has complained to the Ombudsman. Its decision, when it"
                    + " comes, is recorded under the same reference. followsDecision where the case is about a remedy"
                    + " that failed.")
    @APIResponse(
            responseCode = "201",
            description = "Opened",
            content = @Content(schema = @Schema(implementation = CaseChange.Changed.class)))
    public Uni<Response> open(@NotNull @Valid OpenCase.Request request) {
        return open.open(request);
    }

    @GET
    @RolesAllowed({Roles.COMPLAINTS_OFFICER, Roles.COMPLAINTS_MANAGER, Roles.OMBUDSMAN_LIAISON, Roles.AUDITOR})
    @Operation(
            operationId = "listOmbudsmanCases",
            summary = "List Ombudsman cases",
            description = "In the order in which they were recorded.")
    public Uni<Page<CaseView>> list(
            @Parameter(description = "Only the one with this reference", example = "24 003 150")
                    @QueryParam("reference")
                    String reference,
            @QueryParam("complaintId") String complaintId,
            @Parameter(description = "true: only open ones; false: only closed ones", example = "true")
                    @QueryParam("open")
                    String onlyOpen,
            @Parameter(description = "The 'next' of the page before") @QueryParam("cursor") String cursor,
            @QueryParam("limit") @DefaultValue("50") @Min(1) @Max(Page.MAX_LIMIT) int limit) {
        return read.page(CaseFilter.of(reference, complaintId, onlyOpen), cursor, limit);
    }

    @GET
    @Path("/{id}")
    @RolesAllowed({Roles.COMPLAINTS_OFFICER, Roles.COMPLAINTS_MANAGER, Roles.OMBUDSMAN_LIAISON, Roles.AUDITOR})
    @Operation(
            operationId = "readOmbudsmanCase",
            summary = "Read an Ombudsman case",
            description = "With everything the Ombudsman asked for. The ETag is needed for every change.")
    @APIResponse(
            responseCode = "200",
            description = "The case",
            content = @Content(schema = @Schema(implementation = CaseView.class)))
    public Uni<Response> read(@PathParam("id") UUID id) {
        return read.get(id);
    }

    @POST
    @Path("/{id}/requests")
    @Operation(
            operationId = "recordOmbudsmanRequest",
            summary = "Record what the Ombudsman asks for",
            description =
                    "Documents, an enquiry, comments on a draft, or evidence, each with the day in its letter. The"
                            + " deadline tracker watches that day.")
    @APIResponse(
            responseCode = "201",
            description = "Recorded; the case's new version is in ETag",
            content = @Content(schema = @Schema(implementation = CaseChange.Changed.class)))
    public Uni<Response> request(@PathParam("id") UUID id, @NotNull @Valid RecordRequest.Request request) {
        return recordRequest.record(id, request);
    }

    @POST
    @Path("/{id}/requests/{requestId}/answer")
    @Operation(
            operationId = "recordOmbudsmanAnswer",
            summary = "Record that the answer was sent",
            description = "Said again, it corrects the day.")
    @APIResponse(
            responseCode = "200",
            description = "Recorded; the case's new version is in ETag",
            content = @Content(schema = @Schema(implementation = CaseChange.Changed.class)))
    @APIResponse(responseCode = "412", description = "Someone changed it since it was read")
    @APIResponse(responseCode = "428", description = "If-Match is missing")
    public Uni<Response> answer(
            @PathParam("id") UUID id,
            @PathParam("requestId") UUID requestId,
            @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
            @NotNull @Valid ChangeRequest.Answered request) {
        return changeRequest.answered(id, requestId, Versions.require(ifMatch), request);
    }

    @POST
    @Path("/{id}/requests/{requestId}/due-date")
    @Operation(
            operationId = "extendOmbudsmanRequest",
            summary = "Record another day that the Ombudsman gave",
            description = "Only the Ombudsman gives more time; anything else is refused.")
    @APIResponse(
            responseCode = "200",
            description = "Recorded; the case's new version is in ETag",
            content = @Content(schema = @Schema(implementation = CaseChange.Changed.class)))
    @APIResponse(responseCode = "412", description = "Someone changed it since it was read")
    @APIResponse(responseCode = "428", description = "If-Match is missing")
    public Uni<Response> dueDate(
            @PathParam("id") UUID id,
            @PathParam("requestId") UUID requestId,
            @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
            @NotNull @Valid ChangeRequest.Extended request) {
        return changeRequest.extended(id, requestId, Versions.require(ifMatch), request);
    }

    @POST
    @Path("/{id}/closing")
    @RolesAllowed({Roles.COMPLAINTS_MANAGER, Roles.OMBUDSMAN_LIAISON})
    @Operation(
            operationId = "closeOmbudsmanCase",
            summary = "Record that the Ombudsman closed the case",
            description = "Refused while a remedy of its decision waits for the Ombudsman's outcome.")
    @APIResponse(
            responseCode = "200",
            description = "Recorded; the new version is in ETag",
            content = @Content(schema = @Schema(implementation = CaseChange.Changed.class)))
    @APIResponse(responseCode = "412", description = "Someone changed it since it was read")
    @APIResponse(responseCode = "428", description = "If-Match is missing")
    public Uni<Response> close(
            @PathParam("id") UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
            @NotNull @Valid CloseCase.Request request) {
        return close.close(id, Versions.require(ifMatch), request);
    }

    @POST
    @Path("/{id}/reopening")
    @RolesAllowed({Roles.COMPLAINTS_MANAGER, Roles.OMBUDSMAN_LIAISON})
    @Operation(
            operationId = "reopenOmbudsmanCase",
            summary = "Record that the Ombudsman took the case up again",
            description = "Or that its closing was recorded by mistake.")
    @APIResponse(
            responseCode = "200",
            description = "Recorded; the new version is in ETag",
            content = @Content(schema = @Schema(implementation = CaseChange.Changed.class)))
    @APIResponse(responseCode = "412", description = "Someone changed it since it was read")
    @APIResponse(responseCode = "428", description = "If-Match is missing")
    public Uni<Response> reopen(@PathParam("id") UUID id, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch) {
        return close.reopen(id, Versions.require(ifMatch));
    }

    @GET
    @Path("/{id}/history")
    @RolesAllowed({Roles.COMPLAINTS_MANAGER, Roles.AUDITOR})
    @Operation(
            operationId = "readOmbudsmanCaseHistory",
            summary = "Read the history of an Ombudsman case",
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
