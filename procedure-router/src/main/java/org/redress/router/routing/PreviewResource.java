package org.redress.router.routing;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.redress.platform.http.Problems;
import org.redress.platform.identity.CurrentCaller;
import org.redress.platform.identity.Roles;
import org.redress.platform.time.FactDate;
import org.redress.platform.time.London;
import org.redress.router.rules.Eligibility;
import org.redress.router.rules.Reviews;

@Path("/v1/routings")
@Tag(name = "Routing", description = "Where complaints would go.")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({Roles.COMPLAINTS_OFFICER, Roles.COMPLAINTS_MANAGER, Roles.SERVICE})
class PreviewResource {
    private final CurrentCaller caller;
    private final Router router;
    private final Eligibility rules;
    private final Reviews reviews;
    private final Clock clock;

    PreviewResource(CurrentCaller caller, Router router, Eligibility rules, Reviews reviews, Clock clock) {
        this.caller = caller;
        this.router = router;
        this.rules = rules;
        this.reviews = reviews;
        this.clock = clock;
    }

    @POST
    @Path("/preview")
    @Operation(
            operationId = "previewRoutings",
            summary = "See where up to 500 complaints would go",
            description = "Decides as for complaints that are registered, and stores nothing.")
    public Preview preview(@NotNull @Valid PreviewForm form) {
        caller.get();
        LocalDate today = London.today(clock);
        List<Preview.Case> cases = form.cases().stream()
                .map(one -> one.facts(today))
                .peek(facts -> check(facts.receivedOn(), today))
                .map(router::decide)
                .map(decision -> Preview.Case.of(decision, reviews, today))
                .toList();
        return new Preview(rules.edition(), cases);
    }

    private void check(FactDate receivedOn, LocalDate today) {
        if (receivedOn.earliest().filter(day -> day.isAfter(today)).isPresent()) {
            throw Problems.invalid("cases[].receivedOn", "The day lies in the future.");
        }
        if (receivedOn.latest().filter(day -> day.isBefore(rules.holdsFrom())).isPresent()) {
            throw Problems.invalid(
                    "cases[].receivedOn", "There are no rules for what was received before " + rules.holdsFrom() + ".");
        }
    }
}
