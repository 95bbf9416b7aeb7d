package org.redress.intake.codes;

/** Who brings the proceedings; reg 8(1) names the complainant's own and not the council's. */
public enum BroughtBy {
    COMPLAINANT,
    COUNCIL,
    OTHER
}
