package org.redress.deadlines.limits;

/** What a time limit does, so that none pretends to run. */
public enum Runs {
    /** Deadlines are derived from it. */
    CLOCK,
    /** It bounds another clock, counted from that clock's start. */
    CAP,
    /** It is stated, and answered by calculations where it has a length; nothing tells the tracker when it starts. */
    STATED
}
