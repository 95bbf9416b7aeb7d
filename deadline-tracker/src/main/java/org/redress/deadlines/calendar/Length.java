package org.redress.deadlines.calendar;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.time.DateTimeException;
import java.time.Period;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * How long a time limit is: a whole number of one unit. Written {@code 10WD} for working days, else as an ISO 8601 period
 * of one unit such as {@code P1M}, {@code P4W}, {@code P30D}, {@code P1Y}; weeks are calendar days.
 */
@Schema(
        implementation = String.class,
        examples = "25WD",
        description = "Working days as 25WD, else a period of one unit such as P1M, P28D or P1Y")
public record Length(int count, Unit unit) {
    public enum Unit {
        WORKING_DAYS,
        CALENDAR_DAYS,
        MONTHS,
        YEARS
    }

    private static final Pattern WORKING_DAYS = Pattern.compile("(\\d{1,4})WD");

    public Length {
        if (count < 0) {
            throw new IllegalArgumentException("a length is not negative: " + count);
        }
    }

    /** @throws IllegalArgumentException where the text is no length of one unit */
    @JsonCreator
    public static Length parse(String text) {
        Matcher workingDays = WORKING_DAYS.matcher(text);
        if (workingDays.matches()) {
            return new Length(Integer.parseInt(workingDays.group(1)), Unit.WORKING_DAYS);
        }
        try {
            return of(Period.parse(text));
        } catch (DateTimeException | IllegalArgumentException unreadable) {
            throw new IllegalArgumentException(
                    "a length is written 65WD or as a period of one unit such as P1M, P4W or P1Y, not " + text,
                    unreadable);
        }
    }

    private static Length of(Period period) {
        if (period.getYears() != 0 && period.getMonths() == 0 && period.getDays() == 0) {
            return new Length(period.getYears(), Unit.YEARS);
        }
        if (period.getMonths() != 0 && period.getYears() == 0 && period.getDays() == 0) {
            return new Length(period.getMonths(), Unit.MONTHS);
        }
        if (period.getMonths() == 0 && period.getYears() == 0) {
            return new Length(period.getDays(), Unit.CALENDAR_DAYS);
        }
        throw new IllegalArgumentException("mixed units");
    }

    public boolean isWorkingDays() {
        return unit == Unit.WORKING_DAYS;
    }

    @JsonValue
    @Override
    public String toString() {
        return switch (unit) {
            case WORKING_DAYS -> count + "WD";
            case CALENDAR_DAYS -> "P" + count + "D";
            case MONTHS -> "P" + count + "M";
            case YEARS -> "P" + count + "Y";
        };
    }
}
