package org.redress.deadlines.calendar;

/** Which way a length is counted from its start. */
public enum Direction {
    FORWARD,
    BACKWARD
}
