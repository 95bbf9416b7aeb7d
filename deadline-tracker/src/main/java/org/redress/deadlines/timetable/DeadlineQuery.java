package org.redress.deadlines.timetable;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.Collectors;
import org.redress.platform.http.Cursor;
import org.redress.platform.http.Problems;

/** Reads from a request which deadlines are asked for; 400 where it cannot be. */
final class DeadlineQuery {
    private DeadlineQuery() {}

    static DeadlineFilter of(String status, String rule, String dueBefore, String cursor) {
        if (status != null
                && Arrays.stream(Status.values()).map(DeadlineQuery::code).noneMatch(status::equals)) {
            throw Problems.invalid(
                    "status",
                    "The value must be one of "
                            + Arrays.stream(Status.values())
                                    .map(DeadlineQuery::code)
                                    .collect(Collectors.joining(", "))
                            + ".");
        }
        List<String> parts = Cursor.parts(cursor, 2);
        try {
            return new DeadlineFilter(
                    status,
                    rule,
                    day(dueBefore),
                    parts.isEmpty() ? null : LocalDate.parse(parts.get(0)),
                    parts.isEmpty() ? null : UUID.fromString(parts.get(1)));
        } catch (DateTimeException | IllegalArgumentException notOurs) {
            throw Problems.invalid("cursor", "Send the value of 'next' from the page before, unchanged.");
        }
    }

    private static String code(Status status) {
        return status.name().toLowerCase(Locale.ROOT);
    }

    private static LocalDate day(String text) {
        try {
            return text == null ? null : LocalDate.parse(text);
        } catch (DateTimeException notADay) {
            throw Problems.invalid("dueBefore", "The value must be a day such as 2024-09-20.");
        }
    }
}
