package org.redress.intake.codes;

/** Who approved a foster carer. */
public enum ApprovedBy {
    THIS_COUNCIL,
    AGENCY,
    OTHER_COUNCIL
}
