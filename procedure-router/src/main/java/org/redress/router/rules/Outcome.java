package org.redress.router.rules;

import java.util.List;
import org.redress.router.codes.ReviewKind;
import org.redress.router.codes.Route;

/**
 * What follows under a condition: a decision, or a question for a person.
 *
 * @param when null where it always holds
 * @param rule the id of another rule on whose authority this follows; null for the rule it stands in
 * @param goes where the element goes, or where a review would send it; null in a gate's case that does not say
 * @param review null where nothing is left to a person
 * @param otherwise the other places a review may find right
 * @param asIf the function rule by which it is judged who may complain while a review is open; null where that is no use
 * @param missing the fact that a review lacks
 * @param notice true: the element goes on meanwhile
 */
public record Outcome(
        Condition when,
        String rule,
        Route goes,
        ReviewKind review,
        List<Route> otherwise,
        String asIf,
        String missing,
        boolean notice) {
    public Outcome {
        otherwise = otherwise == null ? List.of() : List.copyOf(otherwise);
        if ((review == null) != (missing == null)) {
            throw new IllegalArgumentException("a review names the fact that is missing, and only a review does");
        }
    }

    boolean holds(Condition.Subject subject) {
        return when == null || when.holds(subject);
    }
}
