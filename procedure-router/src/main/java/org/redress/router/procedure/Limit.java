package org.redress.router.procedure;

import java.time.LocalDate;
import org.redress.platform.time.FactDate;

/**
 * A limit of the law as the deadline tracker has told it.
 *
 * @param rule the tracker's id of it, such as CA-S2-RESP
 * @param stage the stage it belongs to, where the tracker told one
 * @param dueFrom the first day that may be its last; the same as dueTo where it is known
 * @param dueTo null where it cannot be told
 * @param capOn the last day to which it can be extended; null where there is none or it cannot be told
 */
public record Limit(String rule, Integer stage, LocalDate dueFrom, LocalDate dueTo, LocalDate capOn) {

    /** Whether a day surely lies after the limit. */
    public boolean hasPassedBy(FactDate day) {
        return dueTo != null && day.earliest().filter(dueTo::isBefore).isPresent();
    }

    /** The day by which it is due; null where that is not one day. */
    public LocalDate dueOn() {
        return dueFrom != null && dueFrom.equals(dueTo) ? dueTo : null;
    }
}
