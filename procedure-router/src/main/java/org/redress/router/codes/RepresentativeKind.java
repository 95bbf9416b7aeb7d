package org.redress.router.codes;

/** Who acts for the complainant. An advocate is one under Children Act 1989 s 26A. */
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
