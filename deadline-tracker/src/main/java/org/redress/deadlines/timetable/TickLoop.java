package org.redress.deadlines.timetable;

import io.quarkus.scheduler.Scheduled;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import org.jboss.logging.Logger;

/** Lets time pass: every few seconds, and at once again while there is more to do. No failure ends it. */
@ApplicationScoped
class TickLoop {
    private static final Logger LOG = Logger.getLogger(TickLoop.class);

    private final Tick tick;
    private final Clock clock;

    TickLoop(Tick tick, Clock clock) {
        this.tick = tick;
        this.clock = clock;
    }

    @Scheduled(every = "{redress.tick.every}", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    Uni<Void> turn() {
        return drain().onFailure()
                .invoke(failure -> LOG.warnf("the clock could not turn, trying again: %s", failure.toString()))
                .onFailure()
                .recoverWithNull()
                .replaceWithVoid();
    }

    private Uni<Integer> drain() {
        return tick.at(clock.instant())
                .chain(taken -> taken == 0 ? Uni.createFrom().item(0) : drain());
    }
}
