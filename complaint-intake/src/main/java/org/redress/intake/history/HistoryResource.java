package org.redress.intake.history;

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
import org.redress.platform.identity.Roles;

@Path("/v1/complaints/{id}/history")
@Tag(name = "History", description = "Who saw or changed what, and why.")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({Roles.COMPLAINTS_MANAGER, Roles.AUDITOR})
class HistoryResource {
    private final ReadHistory readHistory;

    HistoryResource(ReadHistory readHistory) {
        this.readHistory = readHistory;
    }

    @GET
    @Operation(
            operationId = "readHistory",
            summary = "Read who saw or changed what of a complaint",
            description =
                    "Every read and write in this service, oldest first, chained by hash. The other services keep their"
                            + " part: elsewhere says where.")
    public Uni<ComplaintHistory> read(
            @PathParam("id") UUID id,
            @QueryParam("cursor") @Parameter(description = "next of the page before, unchanged.") String cursor,
            @QueryParam("limit") @DefaultValue("50") @Min(1) @Max(Page.MAX_LIMIT) int limit) {
        return readHistory.read(id, cursor, limit);
    }
}
