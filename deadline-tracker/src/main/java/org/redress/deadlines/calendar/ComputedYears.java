package org.redress.deadlines.calendar;

import de.focus_shift.jollyday.core.Holiday;
import de.focus_shift.jollyday.core.HolidayCalendar;
import de.focus_shift.jollyday.core.HolidayManager;
import de.focus_shift.jollyday.core.ManagerParameters;
import java.time.DayOfWeek;
import java.time.Year;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/** Bank holidays of years no list is at hand for, reckoned from the rules. A proclamation may add or move days. */
final class ComputedYears {
    private static final String ENGLAND = "eng";

    private final HolidayManager rules =
            HolidayManager.getInstance(ManagerParameters.create(HolidayCalendar.UNITED_KINGDOM));

    CalendarYear year(int year) {
        List<BankHoliday> holidays = rules.getHolidays(Year.of(year), ENGLAND).stream()
                .filter(holiday -> holiday.getDate().getDayOfWeek().compareTo(DayOfWeek.SATURDAY) < 0)
                .sorted(Comparator.comparing(Holiday::getDate))
                .map(holiday -> new BankHoliday(holiday.getDate(), holiday.getDescription(Locale.UK), null))
                .toList();
        return new CalendarYear(year, CalendarYear.Basis.COMPUTED, holidays);
    }
}
