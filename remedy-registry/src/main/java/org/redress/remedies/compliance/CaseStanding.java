package org.redress.remedies.compliance;

import java.util.Collection;
import java.util.List;
import org.redress.remedies.remedy.Standing;

/** Where a case stands as a whole: where the worst of its remedies stands. */
final class CaseStanding {

    private static final List<Standing> WORST_FIRST = List.of(
            Standing.NOT_COMPLIANT,
            Standing.OVERDUE,
            Standing.OPEN,
            Standing.AWAITING_EVIDENCE,
            Standing.BLOCKED_BY_PAYEE,
            Standing.COMPLIANT_LATE,
            Standing.COMPLIANT);

    private CaseStanding() {}

    /** @param remedies of one decision, at least one */
    static Standing of(Collection<Standing> remedies) {
        return WORST_FIRST.stream().filter(remedies::contains).findFirst().orElseThrow();
    }
}
