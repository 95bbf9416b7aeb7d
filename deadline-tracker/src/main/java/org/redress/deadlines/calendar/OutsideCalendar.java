package org.redress.deadlines.calendar;

import java.time.LocalDate;

/** A reckoning that begins, ends or passes outside the years a calendar can answer for. */
public final class OutsideCalendar extends RuntimeException {
    private static final long serialVersionUID = 1L;

    OutsideCalendar(LocalDate first, LocalDate last) {
        super("The calendar answers for " + first + " to " + last + " only.", null, false, false);
    }
}
