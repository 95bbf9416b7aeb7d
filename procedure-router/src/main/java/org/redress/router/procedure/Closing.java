package org.redress.router.procedure;

import java.util.List;
import org.redress.router.codes.ClosedAs;
import org.redress.router.codes.Step;

/**
 * A way in which a track ends.
 *
 * @param needs steps of the present stage without which it does not end so
 * @param passed a limit that must have passed; null where none must
 * @param satisfied true: the complainant must have said, last, that the matter is settled
 */
public record Closing(ClosedAs as, List<Step> needs, boolean satisfied, String passed) {
    public Closing {
        needs = needs == null ? List.of() : List.copyOf(needs);
    }
}
