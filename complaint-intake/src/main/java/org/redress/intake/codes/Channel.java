package org.redress.intake.codes;

/** How something reached the council. */
public enum Channel {
    PORTAL,
    EMAIL,
    LETTER,
    TELEPHONE,
    IN_PERSON,
    ADVOCATE,
    TRANSFERRED;

    /** Whether what comes this way is spoken. */
    public boolean isSpoken() {
        return this == TELEPHONE || this == IN_PERSON;
    }
}
