package org.redress.deadlines.limits;

/** What a time limit does in this version, so that none pretends to run. */
public enum Runs {
    /** Deadlines are derived from it. */
    CLOCK,
    /** It bounds another clock, counted from that clock's start. */
    CAP,
    /** It decides whether another clock is extended. */
    CONDITION,
    /** It is stated, and answered by calculations where it has a length; no deadline is derived from it. */
    NOT_YET
}
