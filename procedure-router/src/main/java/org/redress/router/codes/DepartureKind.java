package org.redress.router.codes;

/** What was done against the procedure: recorded, never lawful, and moving nothing. */
public enum DepartureKind {
    WRONG_PROCEDURE_USED,
    STAGE2_REFUSED,
    STAGE2_CONDITIONS_IMPOSED,
    STAGE3_REFUSED,
    CLOCK_STOPPED_WITHOUT_GROUND,
    CLOSED_WITHOUT_CONFIRMATION,
    REFERRED_EARLY_WITHOUT_GROUND,
    NOT_TOLD_OF_PROCEDURE
}
