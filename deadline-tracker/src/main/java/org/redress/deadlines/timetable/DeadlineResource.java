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
import java.time.Clock;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.redress.platform.http.Cursor;
import org.redress.platform.http.Page;
import org.redress.platform.identity.CurrentCaller;
import org.redress.platform.identity.Database;
import org.redress.platform.identity.Roles;

@Path("/v1/deadlines")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Deadlines", description = "One deadline, and why it is due when it is.")
class DeadlineResource {
    private final ExplainDeadline explain;
    private final Database database;
    private final DeadlineRepository deadlines;
    private final CurrentCaller caller;
    private final Clock clock;
    private final Laws laws;

    DeadlineResource(
            ExplainDeadline explain,
            Database database,
            DeadlineRepository deadlines,
            CurrentCaller caller,
            Clock clock,
            Laws laws) {
        this.explain = explain;
        this.database = database;
        this.deadlines = deadlines;
        this.caller = caller;
        this.clock = clock;
        this.laws = laws;
    }

    @GET
    @RolesAllowed({Roles.COMPLAINTS_OFFICER, Roles.COMPLAINTS_MANAGER, Roles.AUDITOR})
    @Operation(
            operationId = "listDeadlines",
            summary = "The council's deadlines that have a date, the soonest due first",
            description = "As they stood when a fact or the passing of a day last changed them.")
    public Uni<Page<ListedDeadline>> list(
            @Parameter(description = "Only with this status", example = "open") @QueryParam("status") String status,
            @Parameter(description = "Only under this time limit", example = "CA-S2-RESP") @QueryParam("rule")
                    String rule,
            @Parameter(description = "Only due before this day", schema = @Schema(format = "date"))
                    @QueryParam("dueBefore")
                    String dueBefore,
            @Parameter(description = "The 'next' of the page before") @QueryParam("cursor") String cursor,
            @QueryParam("limit") @DefaultValue("50") @Min(1) @Max(Page.MAX_LIMIT) int limit) {
        DeadlineFilter filter = DeadlineQuery.of(status, rule, dueBefore, cursor);
        return database.inCouncil(caller.access(), tx -> deadlines.page(tx, filter, limit + 1))
                .map(states -> Page.cut(
                        states.stream().map(ListedDeadline::of).toList(),
                        limit,
                        last -> Cursor.of(last.first(), last.id())));
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
