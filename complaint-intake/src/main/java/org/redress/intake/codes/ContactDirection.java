package org.redress.intake.codes;

/** Who wrote or spoke to whom. */
public enum ContactDirection {
    TO_COMPLAINANT,
    FROM_COMPLAINANT
}
