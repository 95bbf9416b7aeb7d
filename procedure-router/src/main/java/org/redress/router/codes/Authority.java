package org.redress.router.codes;

/** Whether the person represented has agreed to it. */
public enum Authority {
    GIVEN,
    AWAITED,
    NOT_NEEDED,
    REFUSED
}
