package org.redress.deadlines.timetable;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.redress.deadlines.calendar.WorkingDays;
import org.redress.deadlines.choices.CouncilChoices;
import org.redress.deadlines.limits.TimeLimits;

/** The law for each council. */
@ApplicationScoped
class Laws {
    private final TimeLimits limits;
    private final WorkingDays calendar;
    private final CouncilChoices choices;
    private final Map<String, Law> byCouncil = new ConcurrentHashMap<>();

    Laws(TimeLimits limits, WorkingDays calendar, CouncilChoices choices) {
        this.limits = limits;
        this.calendar = calendar;
        this.choices = choices;
    }

    /** The calendar of England and Wales. */
    WorkingDays calendar() {
        return calendar;
    }

    Law of(String council) {
        return byCouncil.computeIfAbsent(council, code -> new Law(limits, calendar, choices.of(code)));
    }
}
