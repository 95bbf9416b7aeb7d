package org.redress.deadlines.calendar;

import java.util.List;

/** The bank holidays of one year, in order, and how far they can be trusted. */
public record CalendarYear(int year, Basis basis, List<BankHoliday> holidays) {
    public enum Basis {
        /** Taken from a published list. */
        PUBLISHED,
        /** Reckoned from the rules; what falls in such a year is provisional. */
        COMPUTED
    }

    public CalendarYear {
        holidays = List.copyOf(holidays);
    }

    boolean hasBeenPublished() {
        return basis == Basis.PUBLISHED;
    }
}
