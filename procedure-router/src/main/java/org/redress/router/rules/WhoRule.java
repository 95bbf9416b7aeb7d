package org.redress.router.rules;

import java.time.LocalDate;
import java.util.List;
import org.redress.router.codes.Confidence;
import org.redress.router.codes.ReviewKind;

/**
 * In what capacity somebody complains.
 *
 * @param fits the alternatives under which a complainant is such a person; null where no fact tells
 * @param review the kind of review it gives rise to, if any
 * @param missing the fact such a review lacks
 */
public record WhoRule(
        String id,
        String test,
        String effect,
        LocalDate from,
        LocalDate to,
        String source,
        Confidence confidence,
        List<Condition> fits,
        ReviewKind review,
        String missing)
        implements Rule {

    public boolean fits(Condition.Subject subject) {
        return Condition.anyHolds(fits, subject);
    }
}
