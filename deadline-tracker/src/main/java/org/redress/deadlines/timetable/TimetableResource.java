package org.redress.deadlines.timetable;

import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.redress.platform.identity.CurrentCaller;
import org.redress.platform.identity.Roles;

@Path("/v1")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Timetables", description = "Every deadline of a case, with the rule it follows from and how it stands.")
class TimetableResource {
    private final ReadTimetable timetable;
    private final CurrentCaller caller;
    private final Clock clock;
    private final Laws laws;

    TimetableResource(ReadTimetable timetable, CurrentCaller caller, Clock clock, Laws laws) {
        this.timetable = timetable;
        this.caller = caller;
        this.clock = clock;
        this.laws = laws;
    }

    @GET
    @Path("/complaints/{id}/timetable")
    @RolesAllowed({Roles.PORTAL, Roles.COMPLAINTS_OFFICER, Roles.COMPLAINTS_MANAGER, Roles.AUDITOR})
    @Operation(
            summary = "The deadlines of a complaint",
            description = "Statutory clocks and what was agreed with the Ombudsman stand side by side. Where a start is"
                    + " known only roughly, due dates are spans; where it is not known at all, `undated` says why.")
    public Uni<Timetable> ofComplaint(
            @PathParam("id") UUID id,
            @Parameter(description = AsOf.DESCRIPTION, schema = @Schema(format = "date")) @QueryParam("asOf")
                    String asOf) {
        LocalDate day = day(asOf);
        return timetable
                .ofComplaint(caller.access(), id, day)
                .map(entries -> new Timetable(id, null, day, edition(), entries));
    }

    @GET
    @Path("/decisions/{id}/timetable")
    @RolesAllowed({Roles.COMPLAINTS_OFFICER, Roles.COMPLAINTS_MANAGER, Roles.OMBUDSMAN_LIAISON, Roles.AUDITOR})
    @Operation(
            summary = "The deadlines of an Ombudsman decision that was recorded without a complaint",
            description = "Those of a decision about a complaint stand in the complaint's timetable.")
    public Uni<Timetable> ofDecision(
            @PathParam("id") UUID id,
            @Parameter(description = AsOf.DESCRIPTION, schema = @Schema(format = "date")) @QueryParam("asOf")
                    String asOf) {
        LocalDate day = day(asOf);
        return timetable
                .ofDecision(caller.access(), id, day)
                .map(entries -> new Timetable(null, id, day, edition(), entries));
    }

    private LocalDate day(String asOf) {
        return AsOf.of(asOf, clock, laws.calendar());
    }

    private String edition() {
        return laws.calendar().edition().edition();
    }
}
