package org.redress.deadlines;

import io.quarkus.runtime.Startup;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import org.redress.deadlines.calendar.CalendarEdition;
import org.redress.deadlines.calendar.Reckoning;
import org.redress.deadlines.calendar.WorkingDays;
import org.redress.deadlines.limits.TimeLimits;

/** The calendar and the time limits of this installation, read and checked once at start. */
class LawBeans {
    @Produces
    @Singleton
    @Startup
    WorkingDays workingDays() {
        return new WorkingDays(CalendarEdition.shipped());
    }

    @Produces
    @Singleton
    Reckoning reckoning(WorkingDays workingDays) {
        return new Reckoning(workingDays);
    }

    @Produces
    @Singleton
    @Startup
    TimeLimits timeLimits() {
        return TimeLimits.shipped();
    }
}
