package org.redress.router.complaint;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.redress.platform.http.Page;
import org.redress.router.codes.ReviewKind;

/** Which open reviews are asked for; what is left out (null) does not matter. */
final class ReviewFilter {
    @QueryParam("kind")
    @Parameter(description = "Only of this kind.")
    ReviewKind kind;

    @QueryParam("blocking")
    @Parameter(description = "true: only those that block elements; false: only notices.")
    Boolean blocking;

    @QueryParam("openedBefore")
    @Parameter(description = "Only those opened before this day.")
    LocalDate openedBefore;

    @QueryParam("dueBefore")
    @Parameter(description = "Only those that should be decided before this day.")
    LocalDate dueBefore;

    @QueryParam("assignedTo")
    @Size(min = 1, max = 200)
    @Parameter(description = "Only those this account sees to.")
    String assignedTo;

    @QueryParam("unassigned")
    @Parameter(description = "true: only those nobody sees to.")
    Boolean unassigned;

    @QueryParam("cursor")
    @Size(max = 200)
    String cursor;

    @QueryParam("limit")
    @DefaultValue("" + Page.DEFAULT_LIMIT)
    @Min(1)
    @Max(Page.MAX_LIMIT)
    int limit;
}
