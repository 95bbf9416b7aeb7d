package org.redress.remedies.decision;

/** What the fault was about that the Ombudsman found. */
enum FaultAbout {
    WRONG_PROCEDURE,
    STAGE_REFUSED,
    DELAY,
    NO_CONFIRMATION,
    OTHER
}
