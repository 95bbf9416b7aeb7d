package org.redress.router.codes;

/** Who brings the proceedings. */
public enum BroughtBy {
    COMPLAINANT,
    COUNCIL,
    OTHER
}
