package org.redress.router.complaint;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import org.redress.platform.time.London;

/**
 * When something is put on record, and by whom.
 *
 * @param today the day in England
 * @param by an account, or the service itself
 */
record Occasion(Instant at, LocalDate today, String by) {
    private static final String THIS_SERVICE = "procedure-router";

    static Occasion of(Clock clock, String by) {
        return new Occasion(clock.instant(), London.today(clock), by);
    }

    /** The service acts on what another has told it. */
    static Occasion ofEvent(Clock clock) {
        return of(clock, THIS_SERVICE);
    }
}
