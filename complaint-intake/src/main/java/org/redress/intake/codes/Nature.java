package org.redress.intake.codes;

/** Whether someone complains or otherwise puts something to the council; the regulations cover both (s 26(3)). */
public enum Nature {
    COMPLAINT,
    OTHER_REPRESENTATION
}
