package org.redress.intake.codes;

/** The procedure the council has been using so far, right or wrong. */
public enum ProcedureInUse {
    CHILDREN_ACT,
    CORPORATE,
    OTHER,
    NONE,
    UNKNOWN
}
