package org.redress.intake.codes;

/** Who acts for the complainant. An advocate is one under Children Act 1989 s 26A: for children and care leavers only. */
public enum RepresentativeKind {
    ADVOCATE_S26A,
    SOLICITOR,
    PARENT,
    RELATIVE,
    FRIEND,
    MP,
    COUNCILLOR,
    OTHER_PROFESSIONAL
}
