package org.redress.router.routing;

/** A risk of harm is told first; it changes no procedure and stops no clock. */
final class SafeguardingFlag implements Gate {
    @Override
    public void test(Consideration part) {
        if (part.part().complaint().safeguardingConcern()) {
            part.found(part.rules().gate("G-SAFEGUARD"), "a safeguarding concern is recorded");
        }
    }
}
