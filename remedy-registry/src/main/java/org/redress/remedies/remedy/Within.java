package org.redress.remedies.remedy;

import java.time.LocalDate;
import java.time.Period;
import java.util.regex.Pattern;

/**
 * The length of a period as the decision states it: calendar days, weeks, months or years ({@code P28D}, {@code P4W},
 * {@code P1M}, {@code P1Y}) or working days ({@code 65WD}). Only the deadline tracker reckons with it.
 */
public record Within(String text) {

    /** What may be written; also for the documentation of requests. */
    public static final String FORM = "^(P[1-9]\\d{0,3}[DWMY]|[1-9]\\d{0,3}WD)$";

    private static final Pattern PATTERN = Pattern.compile(FORM);

    public Within {
        if (!PATTERN.matcher(text).matches()) {
            throw new IllegalArgumentException("not a period: " + text);
        }
    }

    /** A day that the end of the period does not come before. A week has at most five working days. */
    public LocalDate atLeastFrom(LocalDate start) {
        return text.endsWith("WD")
                ? start.plusWeeks(Integer.parseInt(text.substring(0, text.length() - 2)) / 5)
                : start.plus(Period.parse(text));
    }
}
