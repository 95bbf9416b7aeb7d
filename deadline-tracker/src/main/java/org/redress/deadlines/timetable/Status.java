package org.redress.deadlines.timetable;

/** How a deadline stands on a day. */
enum Status {
    OPEN,
    MET,
    MET_LATE,
    /** Not met by the end of its due date; from the day after. */
    MISSED,
    /** The dates are too imprecise to say which. */
    CANNOT_BE_TOLD,
    CANCELLED
}
