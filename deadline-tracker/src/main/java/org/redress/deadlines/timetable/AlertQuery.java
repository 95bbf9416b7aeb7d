package org.redress.deadlines.timetable;

import java.time.DateTimeException;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.redress.platform.http.Cursor;
import org.redress.platform.http.Problems;

/** Reads from a request which alerts are asked for; 400 where it cannot be. */
final class AlertQuery {
    private static final Set<String> STATES = Set.of("raised", "acknowledged", "passed_over");

    private AlertQuery() {}

    static AlertFilter of(String state, UUID caseId, String cursor) {
        if (state != null && !STATES.contains(state)) {
            throw Problems.invalid("state", "The value must be one of raised, acknowledged, passed_over.");
        }
        List<String> parts = Cursor.parts(cursor, 3);
        try {
            return parts.isEmpty()
                    ? new AlertFilter(state, caseId, null, null, null)
                    : new AlertFilter(
                            state,
                            caseId,
                            Instant.parse(parts.get(0)),
                            Integer.valueOf(parts.get(1)),
                            UUID.fromString(parts.get(2)));
        } catch (DateTimeException | IllegalArgumentException notOurs) {
            throw Problems.invalid("cursor", "Send the value of 'next' from the page before, unchanged.");
        }
    }
}
