package org.redress.deadlines.timetable;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.redress.platform.identity.CurrentCaller;
import org.redress.platform.identity.Roles;

@Path("/v1/timetables")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Timetables")
class PreviewResource {
    private final CurrentCaller caller;
    private final Laws laws;
    private final Clock clock;

    PreviewResource(CurrentCaller caller, Laws laws, Clock clock) {
        this.caller = caller;
        this.laws = laws;
        this.clock = clock;
    }

    @POST
    @Path("/preview")
    @RolesAllowed({Roles.COMPLAINTS_OFFICER, Roles.COMPLAINTS_MANAGER, Roles.SERVICE})
    @Operation(
            operationId = "previewTimetables",
            summary = "See the dates that up to 500 cases would have",
            description =
                    "Reckons as for complaints that are registered, by the council's own choices, and stores nothing.")
    public TimetablePreview preview(@NotNull @Valid PreviewForm form) {
        Law law = laws.of(caller.get().council());
        LocalDate asOf = AsOf.of(form.asOf() == null ? null : form.asOf().toString(), clock, law.calendar());
        Instant now = clock.instant();
        List<TimetablePreview.OfCase> cases = new ArrayList<>();
        for (PreviewForm.Case one : form.cases()) {
            CaseFacts facts = one.facts(new UUID(0, cases.size() + 1L), now).until(asOf);
            cases.add(new TimetablePreview.OfCase(ReadTimetable.entries(law, facts, asOf)));
        }
        return new TimetablePreview(asOf, law.calendar().edition().edition(), cases);
    }
}
