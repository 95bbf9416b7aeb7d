package org.redress.intake.codes;

/** For whom a parent or carer complains: in their own right (Children Act 1989 s 26(3)(b)), for the child, or both. */
public enum Capacity {
    OWN_RIGHT,
    FOR_CHILD,
    BOTH
}
