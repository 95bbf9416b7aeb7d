package org.redress.deadlines.timetable;

import java.time.LocalDate;
import java.util.function.UnaryOperator;
import org.redress.deadlines.calendar.Length;
import org.redress.deadlines.calendar.OutsideCalendar;
import org.redress.deadlines.limits.TimeLimit;
import org.redress.platform.time.FactDate;

/** The day a letter was received: as recorded, else presumed from the day and the way it was sent, and said to be so. */
final class PresumedReceipt {
    private PresumedReceipt() {}

    static ClockStart of(StepRecorded sent, TimeLimit limit, DueDates dueDates) {
        return sent.receivedOn() != null
                ? ClockStart.of(sent.receivedOn())
                : ClockStart.of(
                        presumed(sent, limit, dueDates),
                        "The day of receipt was not recorded: it is presumed from the day and the way the response was"
                                + " sent (our reading).");
    }

    private static FactDate presumed(StepRecorded sent, TimeLimit limit, DueDates dueDates) {
        Length after = limit.presumedReceipt().after(sent.channel());
        UnaryOperator<LocalDate> receipt = day -> dueDates.end(day, after);
        try {
            return Span.of(sent.on())
                    .map(span -> span.map(receipt))
                    .map(span -> span.exact() ? FactDate.day(span.from()) : FactDate.between(span.from(), span.to()))
                    .orElse(FactDate.notKnown());
        } catch (OutsideCalendar outside) {
            return FactDate.notKnown();
        }
    }
}
