package org.redress.remedies.remedy;

/** What is known of a remedy's due date. */
public enum DueState {
    /** The tracker has reckoned it. */
    KNOWN,
    /** Everything needed is known; the tracker's answer is on its way. */
    CALCULATING,
    /** The period runs from something that has not happened yet. */
    WAITING_FOR,
    /** The period runs from the final decision, and the day of that decision is not recorded. */
    DECISION_DATE_NOT_KNOWN,
    /** The decision states no time. */
    NO_DEADLINE_STATED
}
