package org.redress.deadlines.timetable;

import java.time.Clock;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import org.redress.deadlines.calendar.WorkingDays;
import org.redress.platform.http.Problems;
import org.redress.platform.time.London;

/** The day a caller wants to look at; today where none is named. */
final class AsOf {
    static final String DESCRIPTION =
            "The day to look at; today where absent. An earlier day shows what had happened by"
                    + " its end, by what is known now.";

    private AsOf() {}

    /** 400 where it is no day, or one the calendar has no answer for. */
    static LocalDate of(String asOf, Clock clock, WorkingDays calendar) {
        if (asOf == null) {
            return London.today(clock);
        }
        try {
            LocalDate day = LocalDate.parse(asOf);
            if (calendar.covers(day)) {
                return day;
            }
        } catch (DateTimeParseException notADay) {
            // Answered below, like a day the calendar has no answer for.
        }
        throw Problems.invalid(
                "asOf",
                "The value must be a day such as 2024-09-20, from " + calendar.first() + " to " + calendar.last()
                        + ".");
    }
}
