package org.redress.router.codes;

/** What the law leaves to a person. Whether a review blocks its elements is said by each review. */
public enum ReviewKind {
    SUFFICIENT_INTEREST,
    LATE,
    CONCURRENT_PROCEEDINGS,
    CHILD_PROTECTION,
    NOTHING_STATED,
    CROSSCHECK,
    SELF_CHOSEN_FUNCTION,
    TRANSITION,
    COURT_REPORT_CONDUCT,
    ALLEGATION,
    PREMATURE_REQUEST,
    /** A panel was asked for when the time to ask had passed. */
    LATE_PANEL_REQUEST,
    PROPOSED_CHANGE,
    CONSENT,
    WRONG_PROCEDURE_IN_USE,
    TRIAGE_DISAGREES,
    RELATIONSHIP_UNKNOWN,
    /** The age or the status of the child is not recorded, and a right may hang on it. */
    CHILD_FACTS_MISSING,
    ADVOCATE_WAIT,
    SATISFACTION_UNCONFIRMED,
    PROMISE_OPEN
}
