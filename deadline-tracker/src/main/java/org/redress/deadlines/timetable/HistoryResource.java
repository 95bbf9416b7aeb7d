package org.redress.deadlines.timetable;

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
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.redress.platform.history.Histories;
import org.redress.platform.history.HistoryPage;
import org.redress.platform.http.Page;
import org.redress.platform.http.Problems;
import org.redress.platform.identity.CurrentCaller;
import org.redress.platform.identity.Database;
import org.redress.platform.identity.Roles;

/** Who saw or changed what of a case here, for those who answer for it. */
@Path("/v1")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "History", description = "Who saw or changed what, as it cannot be altered afterwards.")
@RolesAllowed({Roles.COMPLAINTS_MANAGER, Roles.AUDITOR})
class HistoryResource {
    private static final String NEXT = "The 'next' of the page before";

    private final CurrentCaller caller;
    private final Database database;
    private final CaseRepository cases;
    private final Histories histories;

    HistoryResource(CurrentCaller caller, Database database, CaseRepository cases, Histories histories) {
        this.caller = caller;
        this.database = database;
        this.cases = cases;
        this.histories = histories;
    }

    @GET
    @Path("/complaints/{id}/history")
    @Operation(
            operationId = "complaintHistory",
            summary = "The history of a complaint's dates",
            description =
                    "Every fact that was kept, every deadline as it changed, and every read of them, oldest first.")
    public Uni<HistoryPage> ofComplaint(
            @PathParam("id") UUID id,
            @Parameter(description = NEXT) @QueryParam("cursor") String cursor,
            @QueryParam("limit") @DefaultValue("50") @Min(1) @Max(Page.MAX_LIMIT) int limit) {
        return page(id, "complaint", cursor, limit);
    }

    @GET
    @Path("/decisions/{id}/history")
    @Operation(
            operationId = "decisionHistory",
            summary = "The history of the dates of a decision that was recorded without a complaint",
            description = "That of a decision about a complaint stands in the complaint's history.")
    public Uni<HistoryPage> ofDecision(
            @PathParam("id") UUID id,
            @Parameter(description = NEXT) @QueryParam("cursor") String cursor,
            @QueryParam("limit") @DefaultValue("50") @Min(1) @Max(Page.MAX_LIMIT) int limit) {
        return page(id, "decision without a complaint", cursor, limit);
    }

    private Uni<HistoryPage> page(UUID id, String what, String cursor, int limit) {
        boolean ofComplaint = what.equals("complaint");
        return database.inCouncil(
                caller.access(),
                tx -> (ofComplaint ? cases.knows(tx, id) : cases.knowsDecision(tx, id)).chain(known -> {
                    if (!known) {
                        throw Problems.notFound(what);
                    }
                    return histories.page(tx, id, Optional.empty(), cursor, limit);
                }));
    }
}
