package org.redress.remedies.remedy;

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

/** Remedies: what was agreed, by when, how far it has come. */
@Path("/v1/remedies")
@Tag(name = "Remedies")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@RolesAllowed({Roles.COMPLAINTS_OFFICER, Roles.COMPLAINTS_MANAGER, Roles.OMBUDSMAN_LIAISON})
public class RemedyResource {

    private final ReadRemedies readMany;
    private final ReadRemedy readOne;
    private final RecordProgress progress;
    private final RecordEvidenceSent evidenceSent;
    private final RecordOutcome outcome;
    private final AgreeDueDate dueDate;
    private final ReadRemedyHistory history;

    RemedyResource(
            ReadRemedies readMany,
            ReadRemedy readOne,
            RecordProgress progress,
            RecordEvidenceSent evidenceSent,
            RecordOutcome outcome,
            AgreeDueDate dueDate,
            ReadRemedyHistory history) {
        this.readMany = readMany;
        this.readOne = readOne;
        this.progress = progress;
        this.evidenceSent = evidenceSent;
        this.outcome = outcome;
        this.dueDate = dueDate;
        this.history = history;
    }

    @GET
    @RolesAllowed({Roles.COMPLAINTS_OFFICER, Roles.COMPLAINTS_MANAGER, Roles.OMBUDSMAN_LIAISON, Roles.AUDITOR})
    @Operation(
            operationId = "listRemedies",
            summary = "List remedies",
            description = "The council's remedies in the order in which they were recorded, those of drafts included.")
    public Uni<Page<RemedyView>> list(
            @Parameter(description = "Only with this status", example = "agreed") @QueryParam("status") String status,
            @Parameter(description = "Only due before this day", example = "2024-12-01") @QueryParam("dueBefore")
                    String dueBefore,
            @QueryParam("complaintId") String complaintId,
            @QueryParam("decisionId") String decisionId,
            @Parameter(description = "The 'next' of the page before") @QueryParam("cursor") String cursor,
            @QueryParam("limit") @DefaultValue("50") @Min(1) @Max(Page.MAX_LIMIT) int limit) {
        return readMany.page(RemedyFilter.of(status, dueBefore, complaintId, decisionId), cursor, limit);
    }

    @GET
    @Path("/{id}")
    @RolesAllowed({Roles.COMPLAINTS_OFFICER, Roles.COMPLAINTS_MANAGER, Roles.OMBUDSMAN_LIAISON, Roles.AUDITOR})
    @Operation(
            operationId = "readRemedy",
            summary = "Read a remedy",
            description =
                    "With its due date from the deadline tracker, the evidence held and what was recorded. The ETag"
                            + " is needed for every change.")
    @APIResponse(
            responseCode = "200",
            description = "The remedy",
            content = @Content(schema = @Schema(implementation = ReadRemedy.Shown.class)))
    public Uni<Response> read(@PathParam("id") UUID id) {
        return readOne.get(id);
    }

    @POST
    @Path("/{id}/progress")
    @Operation(
            operationId = "recordRemedyProgress",
            summary = "Record how far the council has come",
            description = "in_progress, blocked_by_payee (payments only) or done_by_council with the day it was done."
                    + " Remedies that steps of the procedure carry out need nobody to say so. in_progress with a note takes"
                    + " back a mistaken done_by_council; done_by_council said again corrects the day, until the Ombudsman"
                    + " has given a verdict.")
    @APIResponse(
            responseCode = "200",
            description = "Recorded; the new version is in ETag",
            content = @Content(schema = @Schema(implementation = RemedyChange.Answered.class)))
    @APIResponse(responseCode = "412", description = "Someone changed it since it was read")
    @APIResponse(responseCode = "428", description = "If-Match is missing")
    public Uni<Response> progress(
            @PathParam("id") UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
            @NotNull @Valid RecordProgress.Request request) {
        return progress.record(id, Versions.require(ifMatch), request);
    }

    @POST
    @Path("/{id}/evidence-sent")
    @Operation(
            operationId = "recordEvidenceSent",
            summary = "Record that evidence went to the Ombudsman",
            description = "Everything held of this remedy that was not sent before counts as sent that day.")
    @APIResponse(
            responseCode = "200",
            description = "Recorded; the new version is in ETag",
            content = @Content(schema = @Schema(implementation = RemedyChange.Answered.class)))
    @APIResponse(responseCode = "412", description = "Someone changed it since it was read")
    @APIResponse(responseCode = "428", description = "If-Match is missing")
    public Uni<Response> evidenceSent(
            @PathParam("id") UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
            @NotNull @Valid RecordEvidenceSent.Request request) {
        return evidenceSent.record(id, Versions.require(ifMatch), request);
    }

    @POST
    @Path("/{id}/outcome")
    @RolesAllowed({Roles.COMPLAINTS_MANAGER, Roles.OMBUDSMAN_LIAISON})
    @Operation(
            operationId = "recordRemedyOutcome",
            summary = "Record the Ombudsman's verdict",
            description =
                    "In the Ombudsman's own labels. A verdict that it was done needs the day it was done and, where"
                            + " the decision asks for evidence, evidence sent.")
    @APIResponse(
            responseCode = "200",
            description = "Recorded; the new version is in ETag",
            content = @Content(schema = @Schema(implementation = RemedyChange.Answered.class)))
    @APIResponse(responseCode = "412", description = "Someone changed it since it was read")
    @APIResponse(responseCode = "428", description = "If-Match is missing")
    public Uni<Response> outcome(
            @PathParam("id") UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
            @NotNull @Valid RecordOutcome.Request request) {
        return outcome.record(id, Versions.require(ifMatch), request);
    }

    @POST
    @Path("/{id}/due-date")
    @RolesAllowed({Roles.COMPLAINTS_MANAGER, Roles.OMBUDSMAN_LIAISON})
    @Operation(
            operationId = "recordAgreedDueDate",
            summary = "Record another due date agreed with the Ombudsman",
            description = "What was agreed with the complainant alone moves nothing and is refused. Until the deadline"
                    + " tracker shows the new day, dueState is calculating.")
    @APIResponse(
            responseCode = "200",
            description = "Recorded; the new version is in ETag",
            content = @Content(schema = @Schema(implementation = RemedyChange.Answered.class)))
    @APIResponse(responseCode = "412", description = "Someone changed it since it was read")
    @APIResponse(responseCode = "428", description = "If-Match is missing")
    public Uni<Response> dueDate(
            @PathParam("id") UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
            @NotNull @Valid AgreeDueDate.Request request) {
        return dueDate.record(id, Versions.require(ifMatch), request);
    }

    @GET
    @Path("/{id}/history")
    @RolesAllowed({Roles.COMPLAINTS_MANAGER, Roles.AUDITOR})
    @Operation(
            operationId = "readRemedyHistory",
            summary = "Read the history of a remedy",
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
