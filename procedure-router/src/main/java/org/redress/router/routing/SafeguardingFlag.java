package org.redress.router.routing;

import org.redress.router.rules.GateRule;

/** A risk of harm is told first; it changes no procedure and stops no clock. */
final class SafeguardingFlag implements Gate {
    @Override
    public void test(Consideration part) {
        GateRule rule = part.rules().gate("G-SAFEGUARD");
        if (part.part().complaint().safeguardingConcern()) {
            part.found(rule, "a safeguarding concern is recorded");
        } else {
            part.notFound(rule, "no safeguarding concern is recorded", "nothing to pass on");
        }
    }
}
