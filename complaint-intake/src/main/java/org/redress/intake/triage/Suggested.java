package org.redress.intake.triage;

import java.util.List;
import org.redress.intake.codes.CouncilFunction;
import org.redress.intake.codes.Head;

/** A {@link Reading} as it travels in an event: codes and weights, none of the words. */
public record Suggested(List<Function> functions, List<Grievance> heads, boolean statutoryLikely) {

    /** @param weightPercent how likely, from 0 to 100 */
    public record Function(CouncilFunction function, int weightPercent) {}

    /** @param weightPercent how likely, from 0 to 100 */
    public record Grievance(Head head, int weightPercent) {}
}
