package org.redress.router.codes;

/** What was found of one element. */
public enum Finding {
    UPHELD,
    PARTIALLY_UPHELD,
    NOT_UPHELD,
    NO_FINDING
}
