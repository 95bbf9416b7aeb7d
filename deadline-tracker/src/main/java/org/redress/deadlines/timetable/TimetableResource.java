package org.redress.deadlines.timetable;

import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import java.time.Clock;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.redress.deadlines.calendar.WorkingDays;
import org.redress.platform.http.Problems;
import org.redress.platform.identity.CurrentCaller;
import org.redress.platform.identity.Roles;
import org.redress.platform.time.London;

@Path("/v1")
@Tag(name = "Timetables", description = "Every deadline of a case, with the rule it follows from and how it stands.")
class TimetableResource {
    private static final String AS_OF =
            "The day to look at; today where absent. An earlier day shows what had happened by"
                    + " its end, by what is known now.";

    private final ReadTimetable timetable;
    private final CurrentCaller caller;
    private final Clock clock;
    private final WorkingDays workingDays;

    TimetableResource(ReadTimetable timetable, CurrentCaller caller, Clock clock, WorkingDays workingDays) {
        this.timetable = timetable;
        this.caller = caller;
        this.clock = clock;
        this.workingDays = workingDays;
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
            @Parameter(description = AS_OF, schema = @Schema(format = "date")) @QueryParam("asOf") String asOf) {
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
            @Parameter(description = AS_OF, schema = @Schema(format = "date")) @QueryParam("asOf") String asOf) {
        LocalDate day = day(asOf);
        return timetable
                .ofDecision(caller.access(), id, day)
                .map(entries -> new Timetable(null, id, day, edition(), entries));
    }

    private LocalDate day(String asOf) {
        if (asOf == null) {
            return London.today(clock);
        }
        try {
            LocalDate day = LocalDate.parse(asOf);
            if (workingDays.covers(day)) {
                return day;
            }
        } catch (DateTimeParseException notADay) {
            // Answered below, like a day the calendar has no answer for.
        }
        throw Problems.invalid(
                "asOf",
                "The value must be a day such as 2024-09-20, from " + workingDays.first() + " to " + workingDays.last()
                        + ".");
    }

    private String edition() {
        return workingDays.edition().edition();
    }
}
