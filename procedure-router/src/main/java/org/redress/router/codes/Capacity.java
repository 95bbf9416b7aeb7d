package org.redress.router.codes;

/** For whom a parent or carer complains. */
public enum Capacity {
    OWN_RIGHT,
    FOR_CHILD,
    BOTH
}
