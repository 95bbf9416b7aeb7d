package org.redress.remedies.remedy;

import java.time.LocalDate;
import org.redress.platform.time.FactDate;

/**
 * When the decision wants a remedy done, in its own terms.
 *
 * @param within the period, or null
 * @param from what the period runs from
 * @param by the last day itself, where the decision names one; then there is no period
 * @param immediately whether the decision says so; a period beside it is that of the list it stands in
 * @param startOn the day the period runs from, where the decision names that day ({@code from} is a date)
 */
public record DueTerms(Within within, StartsFrom from, LocalDate by, boolean immediately, FactDate startOn) {

    /** Whether the decision states any time at all. */
    boolean stateATime() {
        return within != null || by != null || immediately;
    }
}
