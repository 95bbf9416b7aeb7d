package org.redress.intake.codes;

/** What the complainant is to one child or young person; eligibility is decided by it (Children Act 1989 ss 24D, 26). */
public enum Relationship {
    CHILD,
    CARE_LEAVER,
    PARENT,
    PARENTAL_RESPONSIBILITY_HOLDER,
    FOSTER_CARER,
    PROSPECTIVE_FOSTER_CARER,
    ADOPTER,
    PROSPECTIVE_ADOPTER,
    ADOPTED_PERSON,
    BIRTH_RELATIVE_OF_ADOPTED_PERSON,
    SPECIAL_GUARDIAN,
    SPECIAL_GUARDIANSHIP_SUPPORT_APPLICANT,
    RELATIVE,
    OTHER_INTERESTED_PERSON,
    PROFESSIONAL,
    EXEMPTED_FOSTER_PARENT,
    UNKNOWN
}
