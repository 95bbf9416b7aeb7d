package org.redress.remedies.remedy;

import java.time.LocalDate;
import java.util.Optional;

/**
 * A remedy's due date as it can be shown: what is known of it, and the tracker's answer when that answer still holds.
 *
 * @param state what is known
 * @param due the tracker's answer; empty while it is awaited or there is none
 * @param waitingFor what must happen before the period begins, in the form of {@link StartsFrom}; else null
 */
public record DueDate(DueState state, Optional<Due> due, String waitingFor) {

    /**
     * @param reckoned the tracker's last answer, if any
     * @param lastAgreed the day last agreed with the Ombudsman in place of the first, or null; until the tracker's answer
     *     shows it, no due date is given rather than an old one
     * @param startHappened whether the remedy or step the period runs from has happened
     */
    static DueDate of(
            DueTerms terms,
            UnderDecision decision,
            Optional<Due> reckoned,
            LocalDate lastAgreed,
            boolean startHappened) {
        if (lastAgreed != null) {
            return reckoned.filter(due -> lastAgreed.equals(due.dueOn()))
                    .map(DueDate::known)
                    .orElseGet(() -> without(DueState.CALCULATING));
        }
        if (!terms.stateATime()) {
            return without(DueState.NO_DEADLINE_STATED);
        }
        if (!decision.isFinal()) {
            return waitingFor(new StartsFrom.FinalDecision());
        }
        if (reckoned.filter(due -> due.dueOn() != null).isPresent()) {
            return known(reckoned.get());
        }
        if (terms.from() instanceof StartsFrom.FinalDecision
                && !decision.decidedOn().isDay()) {
            return new DueDate(DueState.DECISION_DATE_NOT_KNOWN, reckoned, null);
        }
        boolean runsFromAnEvent =
                terms.from() instanceof StartsFrom.AfterRemedy || terms.from() instanceof StartsFrom.AfterStep;
        if (runsFromAnEvent && !startHappened) {
            return waitingFor(terms.from());
        }
        return reckoned.filter(due -> due.between() != null)
                .map(DueDate::known)
                .orElseGet(() -> without(DueState.CALCULATING));
    }

    private static DueDate known(Due due) {
        return new DueDate(DueState.KNOWN, Optional.of(due), null);
    }

    private static DueDate waitingFor(StartsFrom start) {
        return new DueDate(DueState.WAITING_FOR, Optional.empty(), start.text());
    }

    private static DueDate without(DueState state) {
        return new DueDate(state, Optional.empty(), null);
    }
}
