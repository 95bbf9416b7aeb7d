package org.redress.deadlines.limits;

import io.quarkus.security.Authenticated;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.redress.platform.http.Problems;

@Path("/v1/time-limits")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Time limits", description = "What the law, the guidance, the Code and the Ombudsman allow, as data.")
@Authenticated
class TimeLimitsResource {
    private final TimeLimits limits;

    TimeLimitsResource(TimeLimits limits) {
        this.limits = limits;
    }

    /** The limits, in the order of the procedures. */
    record TimeLimitList(
            @Schema(description = "Ways of counting that the sources leave open") List<TimeLimits.Policy> policies,
            List<TimeLimit> limits) {}

    @GET
    @Operation(
            summary = "Every time limit, with its source",
            description = "`runs` says what a limit does: `clock` and `cap` give deadlines,"
                    + " `stated` is stated only: no event tells when it starts. `confidence` says whether the"
                    + " source was read (`seen`), recalled, or read by us in a way that others may not (`inference`).")
    public TimeLimitList all() {
        return new TimeLimitList(limits.policies(), limits.all().toList());
    }

    @GET
    @Path("/{id}")
    @Operation(summary = "One time limit")
    public TimeLimit one(@Parameter(example = "CA-S2-RESP") @PathParam("id") String id) {
        return limits.find(id).orElseThrow(() -> Problems.notFound("time limit"));
    }
}
