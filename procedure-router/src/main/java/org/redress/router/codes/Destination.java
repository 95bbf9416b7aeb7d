package org.redress.router.codes;

/** Where an element goes that no procedure of the council takes. */
public enum Destination {
    COURT,
    TRIBUNAL,
    INFORMATION_COMMISSIONER,
    INDEPENDENT_REVIEW_MECHANISM,
    SCHOOL,
    SOCIAL_WORK_ENGLAND,
    EMPLOYER,
    SAFEGUARDING_PARTNERSHIP,
    VOLUNTARY_ORGANISATION,
    INDEPENDENT_FOSTERING_AGENCY,
    HEALTH_BODY,
    POLICE,
    CAFCASS,
    ANOTHER_COUNCIL,
    OMBUDSMAN,
    OTHER_BODY
}
