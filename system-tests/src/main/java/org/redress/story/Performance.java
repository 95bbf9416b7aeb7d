package org.redress.story;

import java.util.List;

/** A scenario that was played, and what came out otherwise than expected. */
record Performance(Scenario scenario, List<Failure> failures) {

    Performance {
        failures = List.copyOf(failures);
    }

    boolean asExpected() {
        return failures.isEmpty();
    }
}
