package org.redress.deadlines.timetable;

import io.quarkus.scheduler.Scheduled;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import org.jboss.logging.Logger;

/** Goes on with what another calendar moves for as long as there is something left. No failure ends it. */
@ApplicationScoped
class ReplanLoop {
    private static final Logger LOG = Logger.getLogger(ReplanLoop.class);

    private final Replan replan;

    ReplanLoop(Replan replan) {
        this.replan = replan;
    }

    @Scheduled(every = "{redress.replan.every}", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    Uni<Void> turn() {
        return drain().onFailure()
                .invoke(failure -> LOG.warnf("the replan stands still, trying again: %s", failure.toString()))
                .onFailure()
                .recoverWithNull()
                .replaceWithVoid();
    }

    private Uni<Boolean> drain() {
        return replan.step().chain(more -> more ? drain() : Uni.createFrom().item(false));
    }
}
