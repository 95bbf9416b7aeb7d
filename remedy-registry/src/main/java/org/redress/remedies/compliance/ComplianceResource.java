package org.redress.remedies.compliance;

import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.redress.platform.identity.Roles;

/** How the council complies. */
@Path("/v1/compliance")
@Tag(name = "Compliance")
@Produces(MediaType.APPLICATION_JSON)
public class ComplianceResource {

    private final CountCompliance count;

    ComplianceResource(CountCompliance count) {
        this.count = count;
    }

    @GET
    @RolesAllowed({Roles.COMPLAINTS_OFFICER, Roles.COMPLAINTS_MANAGER, Roles.OMBUDSMAN_LIAISON, Roles.AUDITOR})
    @Operation(
            operationId = "countCompliance",
            summary = "Count compliance",
            description = "The caller's council as of today, by cases and by remedies. Where the Ombudsman asked for"
                    + " evidence, a remedy complies only once evidence was sent. Late is judged by the day it was"
                    + " achieved against the due date as last agreed with the Ombudsman. Each remedy's own standing is"
                    + " in GET /v1/remedies.")
    public Uni<CountCompliance.Counted> today() {
        return count.today();
    }
}
