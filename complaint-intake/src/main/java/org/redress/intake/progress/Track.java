package org.redress.intake.progress;

import java.util.List;
import java.util.UUID;
import org.redress.platform.time.FactDate;

/** Elements that run through the same procedure. Null is what no event has told yet. */
record Track(
        String procedure,
        String destination,
        List<UUID> elements,
        FactDate receivedOn,
        String closedAs,
        FactDate closedOn) {}
