package org.redress.router.codes;

/** Who approved a foster carer. */
public enum ApprovedBy {
    THIS_COUNCIL,
    AGENCY,
    OTHER_COUNCIL
}
