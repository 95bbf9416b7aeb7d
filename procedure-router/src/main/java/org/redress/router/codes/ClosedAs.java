package org.redress.router.codes;

/** How a track ended. */
public enum ClosedAs {
    RESOLVED,
    ANSWERED_NOT_PURSUED,
    COMPLETED,
    WITHDRAWN,
    SUPERSEDED,
    NOT_CONSIDERED_REG8,
    NO_SUFFICIENT_INTEREST,
    OUT_OF_TIME,
    REFERRED_EARLY
}
