package org.redress.router.rules;

import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.redress.router.codes.BroughtBy;
import org.redress.router.codes.Confidence;
import org.redress.router.codes.ProceedingsKind;
import org.redress.router.codes.ReviewKind;
import org.redress.router.codes.Route;

/**
 * What stands between a pair and its procedure.
 *
 * @param at where it is applied
 * @param cases of which the first that holds counts; null for a gate that is not told by codes alone
 * @param proceedings which proceedings it is about, if any
 * @param forum where a matter stands that cannot be considered beside them
 * @param limit the time within which a complaint is to be made, if that is the gate
 * @param review the kind of review it gives rise to
 * @param missing the fact such a review lacks
 */
public record GateRule(
        String id,
        String test,
        String effect,
        LocalDate from,
        LocalDate to,
        String source,
        Confidence confidence,
        Place at,
        List<Outcome> cases,
        ProceedingsTest proceedings,
        Route forum,
        Period limit,
        ReviewKind review,
        String missing)
        implements Rule {

    /** Where a gate is applied: from the facts of a complaint, while a track runs, or by a person in a review. */
    public enum Place {
        ROUTING,
        PROCEDURE,
        PERSON
    }

    /**
     * Proceedings a gate is about.
     *
     * @param inWriting true: they count only once the complainant has notified them in writing
     */
    public record ProceedingsTest(Set<ProceedingsKind> kinds, Set<BroughtBy> broughtBy, boolean inWriting) {
        public boolean isAbout(ProceedingsKind kind, BroughtBy by) {
            return kinds.contains(kind) && broughtBy.contains(by);
        }
    }

    /** The case that holds, unless that case leaves the element to the other rules. */
    public Optional<Outcome> outcome(Condition.Subject subject) {
        return cases.stream()
                .filter(one -> one.holds(subject))
                .findFirst()
                .filter(one -> one.goes() != null || one.review() != null);
    }
}
