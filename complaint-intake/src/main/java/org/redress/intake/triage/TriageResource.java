package org.redress.intake.triage;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.redress.platform.identity.CurrentCaller;
import org.redress.platform.identity.Roles;

@Path("/v1/triage")
@Tag(name = "Triage", description = "What a narrative seems to be about.")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({Roles.COMPLAINTS_OFFICER, Roles.COMPLAINTS_MANAGER})
class TriageResource {
    private final Triage triage;
    private final CurrentCaller caller;

    TriageResource(Triage triage, CurrentCaller caller) {
        this.triage = triage;
        this.caller = caller;
    }

    @POST
    @Operation(
            operationId = "triage",
            summary = "Suggest what a narrative is about",
            description =
                    "Functions and heads with a weight and the very words that led to each. Lists of words of the law are"
                            + " looked for; nothing is stored, nothing leaves the service, and the same text always gives"
                            + " the same answer. English only. A suggestion, never a decision.")
    public Reading read(@NotNull @Valid TriageForm form) {
        caller.get();
        return triage.read(form.narrative());
    }
}
