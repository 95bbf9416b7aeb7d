package org.redress.router.codes;

/** The kinds of proceedings that SI 2006/1738 reg 8(1) speaks of. */
public enum ProceedingsKind {
    COURT,
    TRIBUNAL,
    DISCIPLINARY,
    CRIMINAL
}
