package org.redress.router.complaint;

import jakarta.validation.constraints.Pattern;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "AssignmentForm", description = "Who sees to a review.")
record AssignmentForm(
        @Pattern(regexp = "[A-Za-z0-9@._:|/-]{1,200}", message = "An account is 1 to 200 letters, digits or @._:|/-")
                @Schema(description = "The account, as its token names it. Absent: nobody.")
                String assignedTo) {}
