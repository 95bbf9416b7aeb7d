package org.redress.router.procedure;

/** What has to be said with a step. */
public enum Asked {
    /** Who takes the role. */
    ROLE,
    /** Which role changes hands, and to whom. */
    REPLACED_ROLE,
    /** The day by which the answer will have been sent. */
    NEW_DATE
}
