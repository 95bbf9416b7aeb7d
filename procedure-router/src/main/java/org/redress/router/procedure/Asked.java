package org.redress.router.procedure;

/** What has to be said with a step. */
public enum Asked {
    /** Who takes the role. */
    ROLE,
    /** Which role changes hands, and to whom. */
    REPLACED_ROLE,
    /** That whoever takes the role has declared that they are independent. */
    INDEPENDENCE,
    /** The two who sit on the panel beside the chair. */
    PANEL,
    /** Which criteria of an early referral are met. */
    EARLY_REFERRAL_CRITERIA,
    /** Whether the independent person took part in the discussion. */
    INDEPENDENT_PERSON_TOOK_PART,
    /** The day by which the answer will have been sent. */
    NEW_DATE
}
