package org.redress.intake.codes;

/** Proceedings that run beside a complaint (SI 2006/1738 reg 8(1)). */
public enum ProceedingsKind {
    COURT,
    TRIBUNAL,
    DISCIPLINARY,
    CRIMINAL
}
