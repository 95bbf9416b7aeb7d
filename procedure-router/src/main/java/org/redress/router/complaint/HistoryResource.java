package org.redress.router.complaint;

import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.redress.platform.history.HistoryPage;
import org.redress.platform.http.Page;
import org.redress.platform.identity.Roles;

@Path("/v1/complaints/{id}/history")
@Tag(name = "History", description = "Who saw or changed what, and what it was before.")
@Produces(MediaType.APPLICATION_JSON)
class HistoryResource {
    private final ReadHistory read;

    HistoryResource(ReadHistory read) {
        this.read = read;
    }

    @GET
    @RolesAllowed({Roles.COMPLAINTS_MANAGER, Roles.AUDITOR})
    @Operation(
            operationId = "readProcedureHistory",
            summary = "Everything that was seen or changed of a complaint's procedure",
            description = "The oldest entry first. Each holds the hash over itself and the one before.")
    public Uni<HistoryPage> history(
            @PathParam("id") UUID id,
            @QueryParam("cursor") @Size(max = 200) String cursor,
            @QueryParam("limit") @DefaultValue("" + Page.DEFAULT_LIMIT) @Min(1) @Max(Page.MAX_LIMIT) int limit) {
        return read.history(id, cursor, limit);
    }
}
