package org.redress.deadlines.timetable;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;
import org.redress.platform.time.FactDate;

/** The order of dates that are not all known to the day. */
final class FactDates {
    /** By the first day they can fall on, then by the last; what is not known at all comes last. */
    static final Comparator<FactDate> EARLIEST_FIRST = Comparator.<FactDate, LocalDate>comparing(
                    date -> date.earliest().orElse(LocalDate.MAX))
            .thenComparing(date -> date.latest().orElse(LocalDate.MAX));

    private FactDates() {}

    /** The later of two dates, as far as can be said. */
    static FactDate later(FactDate one, FactDate other) {
        if (certainlyBefore(one, other)) {
            return other;
        }
        if (certainlyBefore(other, one) || sameDay(one, other)) {
            return one;
        }
        Optional<Span> first = Span.of(one);
        Optional<Span> second = Span.of(other);
        return first.isPresent() && second.isPresent()
                ? FactDate.between(
                        max(first.get().from(), second.get().from()),
                        max(first.get().to(), second.get().to()))
                : FactDate.notKnown();
    }

    /** Whether every day the first can fall on comes before every day the second can. */
    static boolean certainlyBefore(FactDate one, FactDate other) {
        return one.latest()
                .flatMap(latest -> other.earliest().map(latest::isBefore))
                .orElse(false);
    }

    private static boolean sameDay(FactDate one, FactDate other) {
        return one.isDay() && other.isDay() && one.day().equals(other.day());
    }

    private static LocalDate max(LocalDate one, LocalDate other) {
        return one.isAfter(other) ? one : other;
    }
}
