package org.redress.deadlines.timetable;

import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import java.time.Clock;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.redress.platform.identity.CurrentCaller;
import org.redress.platform.identity.Roles;

@Path("/v1/deadlines")
@Tag(name = "Deadlines", description = "One deadline, and why it is due when it is.")
class DeadlineResource {
    private final ExplainDeadline explain;
    private final CurrentCaller caller;
    private final Clock clock;
    private final Laws laws;

    DeadlineResource(ExplainDeadline explain, CurrentCaller caller, Clock clock, Laws laws) {
        this.explain = explain;
        this.caller = caller;
        this.clock = clock;
        this.laws = laws;
    }

    @GET
    @Path("/{deadlineId}/explanation")
    @RolesAllowed({Roles.PORTAL, Roles.COMPLAINTS_OFFICER, Roles.COMPLAINTS_MANAGER, Roles.AUDITOR})
    @Operation(
            operationId = "explainDeadline",
            summary = "Why a deadline is due when it is",
            description =
                    "The rule and where it stands, the day it counts from, every day that was left out and its name,"
                            + " every extension, the calendar, and how sure each of these is.")
    public Uni<Explanation> explanation(
            @PathParam("deadlineId") UUID deadlineId,
            @Parameter(description = AsOf.DESCRIPTION, schema = @Schema(format = "date")) @QueryParam("asOf")
                    String asOf) {
        return explain.of(caller.access(), deadlineId, AsOf.of(asOf, clock, laws.calendar()));
    }
}
