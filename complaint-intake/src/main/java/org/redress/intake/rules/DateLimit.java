package org.redress.intake.rules;

import java.time.LocalDate;
import java.time.Period;
import java.time.YearMonth;
import java.util.Optional;
import org.redress.platform.time.FactDate;

/**
 * Between which days one sort of date may lie, both included.
 *
 * @param furthestAhead how far beyond today the date may lie
 * @param confidence seen, recalled or inference
 */
record DateLimit(
        String id,
        String text,
        LocalDate notBefore,
        Period furthestAhead,
        String source,
        LocalDate validFrom,
        LocalDate validTo,
        String confidence) {

    /** Why the date cannot be so, in words that name both limits; empty where it can. */
    Optional<String> objection(FactDate date, LocalDate today) {
        LocalDate last = today.plus(furthestAhead);
        boolean tooEarly = isBefore(date.earliest(), notBefore) || isBefore(date.latest(), notBefore);
        boolean tooLate = isAfter(date.earliest(), last) || isAfter(date.latest(), lastFor(date, last));
        return tooEarly || tooLate
                ? Optional.of("must lie between " + notBefore + " and " + last
                        + (furthestAhead.isZero() ? " (today in England)" : "") + ", both included: it is too "
                        + (tooEarly ? "early" : "late") + ". " + source + ".")
                : Optional.empty();
    }

    private static LocalDate lastFor(FactDate date, LocalDate last) {
        return date.precision() == FactDate.Precision.MONTH
                ? YearMonth.from(last).atEndOfMonth()
                : last;
    }

    private static boolean isBefore(Optional<LocalDate> end, LocalDate limit) {
        return end.filter(day -> day.isBefore(limit)).isPresent();
    }

    private static boolean isAfter(Optional<LocalDate> end, LocalDate limit) {
        return end.filter(day -> day.isAfter(limit)).isPresent();
    }
}
