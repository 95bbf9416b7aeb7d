package org.redress.router.routing;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.redress.router.codes.CouncilFunction;
import org.redress.router.codes.Head;

/**
 * What triage reads in the story of a complaint, in codes. It may bring something into the Children Act procedure, never
 * take anything out of it.
 *
 * @param functions what it speaks of, the most likely first
 * @param heads of what kind of grievance
 * @param statutoryLikely whether the story speaks of what belongs to the Children Act procedure
 */
public record Triage(List<Suggestion> functions, List<Grievance> heads, boolean statutoryLikely) {
    /** @param weightPercent the more words point to the function, the more */
    public record Suggestion(CouncilFunction function, int weightPercent) {}

    /** @param weightPercent the more words point to the head, the more */
    public record Grievance(Head head, int weightPercent) {}

    public Triage {
        heads = heads == null ? List.of() : List.copyOf(heads);
        functions = functions == null
                ? List.of()
                : functions.stream()
                        .filter(one -> one.function() != null)
                        .sorted(Comparator.comparingInt(Suggestion::weightPercent)
                                .reversed())
                        .toList();
    }

    /** The function the story speaks of most. */
    Optional<CouncilFunction> first() {
        return functions.stream().map(Suggestion::function).findFirst();
    }
}
