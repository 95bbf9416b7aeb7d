package org.redress.intake.codes;

/** Why two complaints belong together. */
public enum LinkKind {
    SAME_FAMILY,
    SAME_MATTER,
    CONTINUES
}
