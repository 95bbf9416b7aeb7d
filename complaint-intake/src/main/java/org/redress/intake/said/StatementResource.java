package org.redress.intake.said;

import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.redress.platform.identity.Roles;

@Path("/v1/complaints/{id}")
@Tag(name = "What is said later", description = "What complainants say after the complaint was made, and contacts.")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({Roles.PORTAL, Roles.COMPLAINTS_OFFICER, Roles.COMPLAINTS_MANAGER})
class StatementResource {
    private final AskForStage askForStage;
    private final RecordSatisfaction recordSatisfaction;
    private final Withdraw withdraw;
    private final RecordContact recordContact;
    private final RetractWithdrawal retractWithdrawal;
    private final Resubmit resubmit;
    private final AskForAdvocate askForAdvocate;
    private final NotifyProceedings notifyProceedings;

    StatementResource(
            AskForStage askForStage,
            RecordSatisfaction recordSatisfaction,
            Withdraw withdraw,
            RecordContact recordContact,
            RetractWithdrawal retractWithdrawal,
            Resubmit resubmit,
            AskForAdvocate askForAdvocate,
            NotifyProceedings notifyProceedings) {
        this.askForStage = askForStage;
        this.recordSatisfaction = recordSatisfaction;
        this.withdraw = withdraw;
        this.recordContact = recordContact;
        this.retractWithdrawal = retractWithdrawal;
        this.resubmit = resubmit;
        this.askForAdvocate = askForAdvocate;
        this.notifyProceedings = notifyProceedings;
    }

    @POST
    @Path("/stage-requests")
    @Operation(
            operationId = "askForStage",
            summary = "Record that the complainant asks for stage 2 or 3",
            description = "Taken at any time, also before the procedure has been decided. The answer says waiting; the"
                    + " complaint shows when the request was applied. madeBy officer is refused (409): ask the"
                    + " complainant, and record a report as a contact.")
    @APIResponse(
            responseCode = "201",
            description = "Recorded.",
            content = @Content(schema = @Schema(implementation = AskForStage.Asked.class)))
    public Uni<Response> askForStage(@PathParam("id") UUID id, @NotNull @Valid StageRequestForm form) {
        return askForStage.ask(id, form);
    }

    @POST
    @Path("/satisfaction")
    @Operation(
            operationId = "recordSatisfaction",
            summary = "Record whether the complainant is satisfied",
            description = "Only the complainant, or someone who speaks for them, can say so. madeBy officer is refused"
                    + " (409): record a report as a contact.")
    @APIResponse(
            responseCode = "201",
            description = "Recorded.",
            content = @Content(schema = @Schema(implementation = Made.class)))
    public Uni<Response> recordSatisfaction(@PathParam("id") UUID id, @NotNull @Valid SatisfactionForm form) {
        return recordSatisfaction.record(id, form);
    }

    @POST
    @Path("/withdrawal")
    @Operation(
            operationId = "withdraw",
            summary = "Record that the complainant withdraws",
            description =
                    "Only the complainant, or someone who speaks for them, can withdraw (SI 2006/1738 reg 7). madeBy"
                            + " officer is refused (409): record a report as a contact.")
    @APIResponse(
            responseCode = "201",
            description = "Recorded.",
            content = @Content(schema = @Schema(implementation = Made.class)))
    public Uni<Response> withdraw(@PathParam("id") UUID id, @NotNull @Valid WithdrawalForm form) {
        return withdraw.withdraw(id, form);
    }

    @POST
    @Path("/contacts")
    @Operation(
            operationId = "recordContact",
            summary = "Record a contact with the complainant",
            description =
                    "Holding replies, updates, questions whether the complainant is satisfied, reports of officers. A"
                            + " contact stops no clock, extends none and closes nothing.")
    @APIResponse(
            responseCode = "201",
            description = "Recorded.",
            content = @Content(schema = @Schema(implementation = Made.class)))
    public Uni<Response> recordContact(@PathParam("id") UUID id, @NotNull @Valid ContactForm form) {
        return recordContact.record(id, form);
    }

    @POST
    @Path("/withdrawal-retractions")
    @Operation(
            operationId = "retractWithdrawal",
            summary = "Record that the complainant takes the withdrawal back",
            description = "The complaint goes on at the stage it had reached. madeBy officer is refused (409).")
    @APIResponse(
            responseCode = "201",
            description = "Recorded.",
            content = @Content(schema = @Schema(implementation = Made.class)))
    public Uni<Response> retractWithdrawal(@PathParam("id") UUID id, @NotNull @Valid SaidForm form) {
        return retractWithdrawal.retract(id, form);
    }

    @POST
    @Path("/resubmission")
    @Operation(
            operationId = "resubmit",
            summary = "Record that the complainant submits the representations again",
            description =
                    "After proceedings for which they were not considered (SI 2006/1738 reg 8(4)), within a year of"
                            + " their end. madeBy officer is refused (409).")
    @APIResponse(
            responseCode = "201",
            description = "Recorded.",
            content = @Content(schema = @Schema(implementation = Made.class)))
    public Uni<Response> resubmit(@PathParam("id") UUID id, @NotNull @Valid SaidForm form) {
        return resubmit.resubmit(id, form);
    }

    @POST
    @Path("/advocate-requests")
    @Operation(
            operationId = "askForAdvocate",
            summary = "Record that an advocate is wanted",
            description = "For children and care leavers (Children Act 1989 s 26A). madeBy officer is refused (409).")
    @APIResponse(
            responseCode = "201",
            description = "Recorded.",
            content = @Content(schema = @Schema(implementation = Made.class)))
    public Uni<Response> askForAdvocate(@PathParam("id") UUID id, @NotNull @Valid SaidForm form) {
        return askForAdvocate.ask(id, form);
    }

    @POST
    @Path("/proceedings")
    @Operation(
            operationId = "notifyProceedings",
            summary = "Record that the council was told of proceedings, or of their end",
            description = "Whoever told it. It stops nothing: whether they keep the complaint from being considered, a"
                    + " person decides (SI 2006/1738 reg 8).")
    @APIResponse(
            responseCode = "201",
            description = "Recorded.",
            content = @Content(schema = @Schema(implementation = Made.class)))
    public Uni<Response> notifyProceedings(@PathParam("id") UUID id, @NotNull @Valid ProceedingsForm form) {
        return notifyProceedings.notify(id, form);
    }
}
