package org.redress.remedies.remedy;

import java.time.LocalDate;
import java.util.Optional;

/** Where one remedy stands when compliance is counted. Every remedy stands in exactly one place. */
public enum Standing {
    /** Done, shown where the decision asked for evidence, and not known to be late. */
    COMPLIANT,
    /** The same, but after the due date as last agreed with the Ombudsman, or late in the Ombudsman's words. */
    COMPLIANT_LATE,
    /** The Ombudsman is not satisfied. */
    NOT_COMPLIANT,
    /** The due date is past and it is not done, or done and not shown though evidence was asked for. */
    OVERDUE,
    /** Done, not yet shown though evidence was asked for, and not past its due date. */
    AWAITING_EVIDENCE,
    /** The payee holds it up; never counted against the council. */
    BLOCKED_BY_PAYEE,
    /** Not done and not past its due date. */
    OPEN;

    /** @param today the day in London as of which is counted */
    static Standing of(Progress progress, boolean evidenceRequested, Optional<Due> due, LocalDate today) {
        boolean past = due.filter(date -> date.isPast(today)).isPresent();
        return switch (progress.status()) {
            case OMBUDSMAN_COMPLETE_AND_SATISFIED -> COMPLIANT;
            case OMBUDSMAN_COMPLETED_LATE -> COMPLIANT_LATE;
            case OMBUDSMAN_COMPLETE_NOT_SATISFIED, OMBUDSMAN_NOT_COMPLETE_NOT_SATISFIED -> NOT_COMPLIANT;
            case BLOCKED_BY_PAYEE -> BLOCKED_BY_PAYEE;
            case AGREED, IN_PROGRESS -> past ? OVERDUE : OPEN;
            case DONE_BY_COUNCIL -> evidenceRequested ? (past ? OVERDUE : AWAITING_EVIDENCE) : done(progress, due);
            case EVIDENCE_SENT -> done(progress, due);
        };
    }

    private static Standing done(Progress progress, Optional<Due> due) {
        boolean late = due.flatMap(date -> date.late(progress.achievedOn())).orElse(false);
        return late ? COMPLIANT_LATE : COMPLIANT;
    }
}
