package org.redress.router.procedure;

import java.util.List;
import java.util.Set;

/**
 * What was declared with a step beyond its day.
 *
 * @param panel the people who join the chair of a panel
 * @param criteria which criteria of an early referral are met
 * @param independentPersonTookPart whether the independent person took part in the discussion; null where nobody said
 */
public record Declared(List<RoleHolder> panel, Set<ReferralCriterion> criteria, Boolean independentPersonTookPart) {
    public static final Declared NOTHING = new Declared(null, null, null);

    public Declared {
        panel = panel == null ? List.of() : List.copyOf(panel);
        criteria = criteria == null ? Set.of() : Set.copyOf(criteria);
    }
}
