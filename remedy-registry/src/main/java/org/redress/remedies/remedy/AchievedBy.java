package org.redress.remedies.remedy;

/** On whose word a remedy counts as done. */
public enum AchievedBy {
    /** Steps recorded in the procedure; a correction of the step corrects the remedy. */
    STEPS,
    /** Somebody at the council recorded it; steps recorded later leave that word alone. */
    PERSON
}
