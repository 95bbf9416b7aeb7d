package org.redress.intake.view;

import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
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
    private final ListComplaints listComplaints;

    ComplaintViewResource(ReadComplaint readComplaint, ListComplaints listComplaints) {
        this.readComplaint = readComplaint;
        this.listComplaints = listComplaints;
    }

    @GET
    @Path("/{id}")
    @Operation(
            operationId = "readComplaint",
            summary = "Read a complaint and how it is going on",
            description =
                    "Tracks, reviews, departures, next deadlines and remedies come from the other services and follow"
                            + " a moment behind them; routingStatus is pending until the first of it is known.")
    public Uni<ComplaintView> read(@PathParam("id") UUID id) {
        return readComplaint.read(id);
    }

    @GET
    @Operation(
            operationId = "listComplaints",
            summary = "List your council's complaints, newest first",
            description = "Page by page: send next as cursor until it is absent. No names and no words are listed.")
    public Uni<Page<ListedComplaint>> list(
            @QueryParam("cursor") @Parameter(description = "next of the page before, unchanged.") String cursor,
            @QueryParam("limit") @DefaultValue("50") @Min(1) @Max(Page.MAX_LIMIT) int limit,
            @QueryParam("reference") @PlainText @Parameter(example = "KENT-26-01482") String reference,
            @QueryParam("externalReference") @PlainText @Parameter(description = "Your own number for it.")
                    String externalReference) {
        return listComplaints.list(cursor, limit, reference, externalReference);
    }
}
