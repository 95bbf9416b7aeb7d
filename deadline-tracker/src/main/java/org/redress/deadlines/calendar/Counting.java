package org.redress.deadlines.calendar;

/** Whether the day of the event is counted. */
public enum Counting {
    /** "Within n days of": the event's day is day 0. */
    FROM,
    /** "Beginning with the day": the event's day is the first day of the period, which so ends a day sooner. */
    BEGINNING_WITH
}
