package org.redress.router.codes;

/** Whether someone complains or otherwise puts something to the council; the regulations cover both. */
public enum Nature {
    COMPLAINT,
    OTHER_REPRESENTATION
}
