package org.redress.intake.codes;

/** Whether the represented person has agreed. While it is awaited the clocks run and only disclosure waits. */
public enum Authority {
    GIVEN,
    AWAITED,
    NOT_NEEDED,
    REFUSED
}
