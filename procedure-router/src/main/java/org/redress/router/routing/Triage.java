package org.redress.router.routing;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.redress.router.codes.CouncilFunction;

/**
 * What triage reads in the story of a complaint, in codes. It may bring something into the Children Act procedure, never
 * take anything out of it.
 *
 * @param statutoryLikely whether the story speaks of what belongs to the Children Act procedure
 */
public record Triage(List<Suggestion> suggestions, boolean statutoryLikely) {
    /** @param weight from 0 to 1; the more words point to the function, the more */
    public record Suggestion(CouncilFunction function, double weight) {}

    public Triage {
        suggestions = suggestions == null
                ? List.of()
                : suggestions.stream()
                        .filter(one -> one.function() != null)
                        .sorted(Comparator.comparingDouble(Suggestion::weight).reversed())
                        .toList();
    }

    /** The function the story speaks of most. */
    Optional<CouncilFunction> first() {
        return suggestions.stream().map(Suggestion::function).findFirst();
    }
}
