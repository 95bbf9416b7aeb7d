package org.redress.deadlines.timetable;

import java.time.LocalDate;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.redress.platform.time.FactDate;

/** The first and the last day something can fall on; the same day where it is known to the day. */
record Span(LocalDate from, LocalDate to) {
    static Span day(LocalDate day) {
        return new Span(day, day);
    }

    /** Empty where a bound of the date is not known. */
    static Optional<Span> of(FactDate date) {
        return date.earliest().flatMap(from -> date.latest().map(to -> new Span(from, to)));
    }

    /** The day, where it is known to the day; else null. */
    static LocalDate dayOf(Span span) {
        return span != null && span.exact() ? span.from : null;
    }

    /** The span, where it is not known to the day; else null. */
    static Span spanOf(Span span) {
        return span != null && !span.exact() ? span : null;
    }

    boolean exact() {
        return from.equals(to);
    }

    /** Both ends put through a reckoning that keeps their order. */
    Span map(UnaryOperator<LocalDate> reckoning) {
        return new Span(reckoning.apply(from), reckoning.apply(to));
    }
}
