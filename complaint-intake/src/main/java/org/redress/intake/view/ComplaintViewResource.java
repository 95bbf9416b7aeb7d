package org.redress.intake.view;

import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.redress.platform.http.Page;
import org.redress.platform.http.PlainText;
import org.redress.platform.identity.Roles;

@Path("/v1/complaints")
@Tag(name = "Complaints", description = "The front door: a complaint comes in and is added to.")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({Roles.PORTAL, Roles.COMPLAINTS_OFFICER, Roles.COMPLAINTS_MANAGER, Roles.AUDITOR})
class ComplaintViewResource {
    private final ReadComplaint readComplaint;
    private final TellComplainant tellComplainant;
    private final ListComplaints listComplaints;

    ComplaintViewResource(ReadComplaint readComplaint, TellComplainant tellComplainant, ListComplaints listComplaints) {
        this.readComplaint = readComplaint;
        this.tellComplainant = tellComplainant;
        this.listComplaints = listComplaints;
    }

    @GET
    @Path("/{id}")
    @Operation(
            operationId = "readComplaint",
            summary = "Read a complaint and how it is going on",
            description =
                    "Tracks, reviews, departures, next deadlines and remedies come from the other services and follow"
                            + " a moment behind them; routingStatus is pending until the first of it is known."
                            + " view=complainant tells it in plain words, fit to show a parent or a young person: no staff,"
                            + " no notes of officers, no codes that need explaining.")
    @APIResponse(
            responseCode = "200",
            description = "The complaint.",
            content = @Content(schema = @Schema(oneOf = {ComplaintView.class, ComplainantView.class})))
    public Uni<Object> read(
            @PathParam("id") UUID id,
            @QueryParam("view") @Pattern(regexp = "complainant") @Parameter(description = "complainant, or nothing.")
                    String view) {
        Uni<ComplaintView> whole = readComplaint.read(id);
        return view == null ? whole.map(complaint -> complaint) : whole.map(tellComplainant::tell);
    }

    @GET
    @Operation(
            operationId = "listComplaints",
            summary = "Search your council's complaints, newest first",
            description =
                    "Page by page: send next as cursor until it is absent. No names and no words are listed, and none"
                            + " can be searched for: they are stored encrypted.")
    public Uni<Page<ListedComplaint>> list(
            @QueryParam("cursor") @Parameter(description = "next of the page before, unchanged.") String cursor,
            @QueryParam("limit") @DefaultValue("50") @Min(1) @Max(Page.MAX_LIMIT) int limit,
            @QueryParam("reference") @PlainText @Parameter(example = "KENT-26-01482") String reference,
            @QueryParam("externalReference") @PlainText @Parameter(description = "Your own number for it.")
                    String externalReference,
            @QueryParam("state")
                    @Pattern(regexp = "open|closed")
                    @Parameter(description = "open until every track is closed.")
                    String state,
            @QueryParam("routingStatus") @Pattern(regexp = "pending|decided|needs_review|not_considered_reg8")
                    String routingStatus,
            @QueryParam("registeredFrom") @Parameter(description = "The first day, included.", example = "2024-02-16")
                    String registeredFrom,
            @QueryParam("registeredTo") @Parameter(description = "The last day, included.", example = "2024-03-31")
                    String registeredTo,
            @QueryParam("officer") @PlainText @Parameter(description = "The account that registered it.")
                    String officer) {
        return listComplaints.list(
                cursor,
                limit,
                new Search(
                        reference,
                        externalReference,
                        state,
                        routingStatus,
                        Search.day("registeredFrom", registeredFrom),
                        Search.day("registeredTo", registeredTo),
                        officer));
    }
}
