package org.redress.deadlines.limits;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.redress.platform.identity.CurrentCaller;
import org.redress.platform.identity.Roles;

@Path("/v1/calculations")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Calculations", description = "Sums with dates, for the case in hand or a plan; nothing is stored.")
class CalculationResource {
    private final Calculate calculate;
    private final CurrentCaller caller;

    CalculationResource(Calculate calculate, CurrentCaller caller) {
        this.calculate = calculate;
        this.caller = caller;
    }

    @POST
    @RolesAllowed({Roles.COMPLAINTS_OFFICER, Roles.COMPLAINTS_MANAGER, Roles.SERVICE})
    @Operation(
            summary = "The day a length or a time limit ends",
            description =
                    "The day of the event is day 0; day 1 of a count of working days is the next working day. Months"
                            + " and years end on the corresponding date, or on the last day of the month where there is none, and"
                            + " stay there on any day of the week.")
    public Calculated calculate(@Valid @NotNull Calculation asked) {
        caller.get();
        return calculate.answer(asked);
    }
}
