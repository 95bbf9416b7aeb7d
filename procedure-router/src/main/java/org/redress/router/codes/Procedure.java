package org.redress.router.codes;

/** The procedure of a track. */
public enum Procedure {
    CHILDREN_ACT,
    CORPORATE,
    ADULT_SOCIAL_CARE,
    DATA_PROTECTION,
    ELSEWHERE
}
