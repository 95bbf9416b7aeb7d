package org.redress.deadlines;

import io.quarkus.runtime.Startup;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import org.redress.deadlines.limits.TimeLimits;

/** The time limits of this installation, read and checked once at start. */
class LawBeans {
    @Produces
    @Singleton
    @Startup
    TimeLimits timeLimits() {
        return TimeLimits.shipped();
    }
}
