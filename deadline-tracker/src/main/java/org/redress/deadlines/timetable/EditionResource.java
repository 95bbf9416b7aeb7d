package org.redress.deadlines.timetable;

import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.redress.deadlines.calendar.CalendarDifference;
import org.redress.deadlines.calendar.CalendarEdition;
import org.redress.deadlines.calendar.Calendars;
import org.redress.deadlines.calendar.GovUkBankHolidays;
import org.redress.deadlines.calendar.NextEdition;
import org.redress.deadlines.calendar.WorkingDays;
import org.redress.platform.http.Cursor;
import org.redress.platform.http.Problems;
import org.redress.platform.identity.Roles;

@Path("/v1/calendars/{calendar}/editions")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Calendars")
@RolesAllowed(Roles.OPERATOR)
class EditionResource {
    private final Calendars calendars;
    private final PlannedMoves planned;

    EditionResource(Calendars calendars, PlannedMoves planned) {
        this.calendars = calendars;
        this.planned = planned;
    }

    @Schema(name = "CalendarEditions")
    record Editions(
            @Schema(description = "The latest first, without the shipped one") List<Calendars.Accepted> editions) {}

    @Schema(name = "NewCalendarEdition")
    record Offered(
            String edition,
            @Schema(description = "False for a preview") boolean accepted,
            @Schema(description = "The days that become working days, or are none any more")
                    List<CalendarDifference.Day> days,
            @Schema(description = "For a preview: the deadlines of the cases on this page that would move")
                    List<PlannedMoves.Move> moves,
            @Schema(description = "The cursor of the next page of a preview; absent on the last") String next) {}

    @GET
    @Operation(
            operationId = "listCalendarEditions",
            summary = "The editions that were accepted, and how far each has been applied")
    public Uni<Editions> list(@PathParam("calendar") String calendar) {
        check(calendar);
        return calendars.accepted().map(Editions::new);
    }

    @POST
    @Operation(
            operationId = "offerCalendarEdition",
            summary = "Take in a new list of bank holidays, or see what it would move",
            description =
                    "The list is that of https://www.gov.uk/bank-holidays.json. The years it speaks of take the place"
                            + " of those before; all others stay. With `preview=true` nothing is stored, and every"
                            + " deadline that would move is listed, page by page. Without, the edition is in force at"
                            + " once, and all cases it may move are reckoned anew in the background.")
    public Uni<Offered> offer(
            @PathParam("calendar") String calendar,
            @QueryParam("preview") @DefaultValue("false") boolean preview,
            @Parameter(description = "Days of the present edition that the new list leaves out on purpose")
                    @QueryParam("without")
                    List<String> without,
            @Parameter(description = "The 'next' of the page before") @QueryParam("cursor") String cursor,
            @Parameter(description = "How many cases a page of a preview goes through")
                    @QueryParam("limit")
                    @DefaultValue("100")
                    @Min(1)
                    @Max(200)
                    int limit,
            @NotNull @Valid GovUkBankHolidays list) {
        check(calendar);
        return calendars.refresh().chain(inForce -> {
            CalendarEdition edition = next(inForce, list, days(without));
            WorkingDays calendarThen = new WorkingDays(edition);
            CalendarDifference difference = CalendarDifference.between(inForce.workingDays(), calendarThen);
            if (difference.first() == null) {
                throw Problems.conflict("edition-unchanged", "The edition in force has the same days already.");
            }
            return preview
                    ? planned.after(place(cursor), difference.first(), calendarThen, limit)
                            .map(moves -> offered(edition, false, difference, moves))
                    : calendars
                            .accept(inForce.number() + 1, edition, difference.first())
                            .map(accepted -> accepted(accepted, edition, difference));
        });
    }

    private static CalendarEdition next(Calendars.InForce inForce, GovUkBankHolidays list, List<LocalDate> without) {
        NextEdition next = new NextEdition(inForce.workingDays().edition(), list);
        try {
            CalendarEdition edition = next.edition(inForce.number() + 1);
            List<LocalDate> lost =
                    next.lost().stream().filter(day -> !without.contains(day)).toList();
            if (!lost.isEmpty()) {
                throw Problems.conflict(
                        "calendar-days-lost",
                        "The list no longer has " + lost + ". If that is meant, name each of them in 'without'.");
            }
            return edition;
        } catch (IllegalArgumentException wrong) {
            throw Problems.invalid("england-and-wales", wrong.getMessage());
        }
    }

    private static List<LocalDate> days(List<String> without) {
        try {
            return without.stream().map(LocalDate::parse).toList();
        } catch (DateTimeParseException notADay) {
            throw Problems.invalid("without", "Each value must be a day such as 2030-05-06.");
        }
    }

    private static Offered accepted(boolean accepted, CalendarEdition edition, CalendarDifference difference) {
        if (!accepted) {
            throw Problems.conflict(
                    "edition-superseded", "Another edition was accepted a moment ago. Look at it first.");
        }
        return new Offered(edition.edition(), true, difference.days(), null, null);
    }

    private static Offered offered(
            CalendarEdition edition, boolean accepted, CalendarDifference difference, PlannedMoves.Moves moves) {
        ReplanBatches.Place next = moves.next();
        return new Offered(
                edition.edition(),
                accepted,
                difference.days(),
                moves.moves(),
                next == null ? null : Cursor.of(next.council(), next.caseId()));
    }

    private static ReplanBatches.Place place(String cursor) {
        List<String> parts = Cursor.parts(cursor, 2);
        try {
            return parts.isEmpty()
                    ? ReplanBatches.Place.START
                    : new ReplanBatches.Place(parts.get(0), UUID.fromString(parts.get(1)));
        } catch (IllegalArgumentException notOurs) {
            throw Problems.invalid("cursor", "Send the value of 'next' from the page before, unchanged.");
        }
    }

    private static void check(String calendar) {
        if (!CalendarEdition.ENGLAND_AND_WALES.equals(calendar)) {
            throw Problems.notFound("calendar");
        }
    }
}
