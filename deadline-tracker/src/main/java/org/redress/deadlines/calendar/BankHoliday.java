package org.redress.deadlines.calendar;

import java.time.LocalDate;

/**
 * A day from Monday to Friday that is no working day, with the name it goes by.
 *
 * @param kind null for a holiday on its usual day
 */
public record BankHoliday(LocalDate date, String name, Kind kind) {
    public enum Kind {
        /** Taken instead of a holiday that fell at a weekend. */
        SUBSTITUTE,
        /** Moved to this day for that year by proclamation. */
        MOVED,
        /** Given for that year alone. */
        ONE_OFF
    }
}
