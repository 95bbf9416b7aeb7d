package org.redress.remedies.remedy;

import java.time.LocalDate;
import java.util.Optional;
import org.redress.platform.time.FactDate;

/**
 * A due date as the deadline tracker reckoned it. Nothing here reckons.
 *
 * @param dueOn the last day, or null when the start is not known to the day
 * @param between the span in which the last day lies, when the start is imprecise; else null
 * @param internalTargetOn the working day to aim at when the last day is none; else null
 * @param provisional whether it rests on a calendar that is not published yet
 */
public record Due(LocalDate dueOn, Span between, LocalDate internalTargetOn, boolean provisional) {

    /** A span of days, both ends in it. */
    public record Span(LocalDate from, LocalDate to) {}

    /** Whether something achieved then was late; empty when the dates are too vague to tell. */
    Optional<Boolean> late(FactDate achievedOn) {
        LocalDate firstLimit = dueOn != null ? dueOn : between == null ? null : between.from();
        LocalDate lastLimit = dueOn != null ? dueOn : between == null ? null : between.to();
        if (firstLimit != null
                && achievedOn.latest().filter(day -> !day.isAfter(firstLimit)).isPresent()) {
            return Optional.of(false);
        }
        if (lastLimit != null
                && achievedOn.earliest().filter(day -> day.isAfter(lastLimit)).isPresent()) {
            return Optional.of(true);
        }
        return Optional.empty();
    }

    /** Whether the last day is over, whichever day of a span it is. */
    boolean isPast(LocalDate today) {
        LocalDate last = dueOn != null ? dueOn : between == null ? null : between.to();
        return last != null && today.isAfter(last);
    }
}
