package org.redress.intake.triage;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.redress.intake.codes.CouncilFunction;
import org.redress.intake.codes.Head;

/** What a narrative seems to be about. A suggestion for a person or a rule to weigh, never a decision. */
@Schema(name = "Triage")
public record Reading(
        @Schema(description = "What it seems to be about, the likeliest first.") List<SuggestedFunction> suggestions,
        @Schema(description = "What the grievance seems to be, the likeliest first.") List<SuggestedHead> heads,
        @Schema(
                        description =
                                "Whether it likely belongs to the statutory procedure (SI 2006/1738). It can bring a"
                                        + " complaint before a person or into that procedure, never out of it.")
                boolean statutoryLikely) {

    /**
     * @param weight how likely, from 0 to 1
     * @param words the very words of the narrative that led to it
     */
    public record SuggestedFunction(CouncilFunction function, double weight, List<String> words) {}

    /** As {@link SuggestedFunction}, of a head. */
    public record SuggestedHead(Head head, double weight, List<String> words) {}

    /** What the other services may know of it. */
    public Suggested suggested() {
        return new Suggested(
                suggestions.stream()
                        .map(one -> new Suggested.Function(one.function(), percent(one.weight())))
                        .toList(),
                heads.stream()
                        .map(one -> new Suggested.Grievance(one.head(), percent(one.weight())))
                        .toList(),
                statutoryLikely);
    }

    private static int percent(double weight) {
        return (int) Math.round(100 * weight);
    }
}
