package org.redress.platform.doors;

import io.micrometer.core.instrument.MeterRegistry;
import io.quarkiverse.resteasy.problem.HttpProblem;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;

/** Answers what is turned away at the doors, and counts it by reason: {@code redress_doors_refused_total}. */
@ApplicationScoped
class Refused {
    private final MeterRegistry metrics;

    Refused(MeterRegistry metrics) {
        this.metrics = metrics;
    }

    void answer(RoutingContext context, String reason, HttpProblem problem) {
        count(reason);
        DoorAnswer.refuse(context.response(), problem);
    }

    void andClosed(RoutingContext context, String reason, HttpProblem problem) {
        count(reason);
        DoorAnswer.refuseAndClose(context.response(), problem);
    }

    void count(String reason) {
        metrics.counter("redress.doors.refused", "reason", reason).increment();
    }
}
