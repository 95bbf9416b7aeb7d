package org.redress.intake.codes;

/** What a child or young person is to the council, in the law's words. */
public enum ChildStatus {
    IN_NEED,
    DISABLED,
    LOOKED_AFTER,
    CARE_LEAVER,
    CHILD_PROTECTION_PLAN,
    ADOPTED,
    PLACED_FOR_ADOPTION,
    SPECIAL_GUARDIANSHIP,
    SPECIAL_GUARDIANSHIP_FORMERLY_LOOKED_AFTER,
    PRIVATELY_FOSTERED,
    ACCOMMODATED_BY_VOLUNTARY_ORGANISATION
}
