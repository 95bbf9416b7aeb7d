package org.redress.platform.time;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;

/** The place whose calendar decides which day it is: dates are days in England, instants are UTC. */
public final class London {
    public static final ZoneId ZONE = ZoneId.of("Europe/London");

    private London() {}

    public static LocalDate today(Clock clock) {
        return LocalDate.ofInstant(clock.instant(), ZONE);
    }
}
