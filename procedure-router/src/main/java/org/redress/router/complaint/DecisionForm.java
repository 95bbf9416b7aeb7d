package org.redress.router.complaint;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(
        name = "RoutingDecisionForm",
        description = "What a person decided: an answer to a review, or where elements go although nobody asked.")
record DecisionForm(
        @Schema(description = "The review it answers. Absent: nobody asked, and placements say what goes where.")
                UUID review,
        @Schema(description = "The answers to the questions of the review, by their ids; see the review's questions.")
                @Size(max = 10)
                Map<
                                @Size(max = 60) String,
                                @NotNull
                                @Pattern(regexp = "[a-z0-9_]{1,40}", message = "An answer is one of its codes.") String>
                        answers,
        @Schema(description = "Where all parts of the review go. Absent: where the review would lead.") @Valid
                RouteForm goes,
        @Size(max = 200) @Schema(description = "Where single parts go, where they do not all go the same way.")
                List<@NotNull @Valid Placement> placements,
        @Schema(description = "True: the parts are not considered, such as when an interest is not sufficient.")
                Boolean notTaken,
        @Size(min = 1, max = 4000)
                @Schema(
                        description = "Why. Needed where the decision goes against a rule, or where something is not"
                                + " considered. Kept here; never leaves in an event.")
                String reason,
        @Schema(description = "The day it was decided. Absent: today.") LocalDate decidedOn) {

    /** @param child absent: for every child the element is about */
    @Schema(name = "PlacementForm")
    record Placement(@NotNull UUID element, UUID child, @NotNull @Valid RouteForm goes) {}

    boolean isNotTaken() {
        return Boolean.TRUE.equals(notTaken);
    }

    @Override
    public Map<String, String> answers() {
        return answers == null ? Map.of() : answers;
    }

    @Override
    public List<Placement> placements() {
        return placements == null ? List.of() : placements;
    }
}
