package org.redress.intake.codes;

/** How far proceedings have got. */
public enum ProceedingsState {
    EXPECTED,
    UNDER_WAY,
    ENDED
}
