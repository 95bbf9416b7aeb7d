package org.redress.deadlines.calendar;

import io.quarkus.security.Authenticated;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.redress.platform.http.Problems;

@Path("/v1/calendars")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Calendars", description = "Which days are no working days, with their names.")
@Authenticated
class CalendarResource {
    private final Calendars calendars;

    CalendarResource(Calendars calendars) {
        this.calendars = calendars;
    }

    @GET
    @Path("/{id}")
    @Operation(
            summary = "The calendar that dates are reckoned with",
            description =
                    "The edition in use, year by year. Only days from Monday to Friday are listed; weekends are no"
                            + " working days anyway. `published` years were taken from the GOV.UK list; `computed` ones"
                            + " come from the rules. Within `answersFor`, years that are not listed are computed too. A"
                            + " date that touches a computed year is provisional.")
    public CalendarEdition calendar(
            @Parameter(description = "The calendar's id", example = CalendarEdition.ENGLAND_AND_WALES) @PathParam("id")
                    String id) {
        CalendarEdition edition = calendars.inForce().workingDays().edition();
        if (!edition.id().equals(id)) {
            throw Problems.notFound("calendar");
        }
        return edition;
    }
}
