package org.redress.intake.rules;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.redress.platform.http.Problems;
import org.redress.platform.time.FactDate;
import org.redress.platform.time.London;

/**
 * Checks the dates a caller gives against {@code rules/date-limits.yaml}. A date out of bounds is answered with 400, the
 * field and both limits; an absent date is no business of this class.
 */
@ApplicationScoped
public class DateLimits {
    private final Map<String, DateLimit> limits;
    private final Clock clock;

    record Limits(List<DateLimit> limits) {}

    public DateLimits(Clock clock) {
        this.clock = clock;
        this.limits = RuleFile.read("date-limits.yaml", Limits.class).limits().stream()
                .collect(Collectors.toUnmodifiableMap(DateLimit::id, Function.identity()));
    }

    /** The day on which something reached the council or was said. */
    public void checkHeard(String field, FactDate date) {
        check("IN-HEARD", field, date);
    }

    /** The day on which what is complained of came about. */
    public void checkArisen(String field, FactDate date) {
        check("IN-ARISEN", field, date);
    }

    /** The day on which a proposed change is to take effect. */
    public void checkPlanned(String field, FactDate date) {
        check("IN-PLANNED", field, date);
    }

    /** A person's date of birth. */
    public void checkBorn(String field, LocalDate day) {
        check("IN-ARISEN", field, day == null ? null : FactDate.day(day));
    }

    /** The day on which something reaches the council that does not say when it did. */
    public FactDate today() {
        return FactDate.day(London.today(clock));
    }

    private void check(String limit, String field, FactDate date) {
        if (date != null) {
            limits.get(limit).objection(date, London.today(clock)).ifPresent(objection -> {
                throw Problems.invalid(field, field + " " + objection);
            });
        }
    }
}
