package org.redress.intake.progress;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import org.redress.platform.events.EventHandler;

/** One handler for each thing that can happen to a deadline; they all do the same. */
@ApplicationScoped
class DeadlineEvents {
    @Produces
    @Singleton
    EventHandler set(ToldByOthers told) {
        return new OnDeadline("deadline-set", told);
    }

    @Produces
    @Singleton
    EventHandler moved(ToldByOthers told) {
        return new OnDeadline("deadline-moved", told);
    }

    @Produces
    @Singleton
    EventHandler met(ToldByOthers told) {
        return new OnDeadline("deadline-met", told);
    }

    @Produces
    @Singleton
    EventHandler missed(ToldByOthers told) {
        return new OnDeadline("deadline-missed", told);
    }

    @Produces
    @Singleton
    EventHandler cancelled(ToldByOthers told) {
        return new OnDeadline("deadline-cancelled", told);
    }
}
