package org.redress.remedies.remedy;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.redress.platform.http.Problems;
import org.redress.remedies.Code;

/**
 * Which remedies are asked for; null means any.
 *
 * @param status its code
 * @param dueBefore due before that day
 */
record RemedyFilter(String status, LocalDate dueBefore, UUID complaintId, UUID decisionId) {

    /** From query parameters; 400 names the one that is not right. */
    static RemedyFilter of(String status, String dueBefore, String complaintId, String decisionId) {
        return new RemedyFilter(
                parsed("status", status, RemedyFilter::known, "one of: " + allStatuses()),
                parsed("dueBefore", dueBefore, LocalDate::parse, "a day such as 2024-11-29"),
                parsed("complaintId", complaintId, UUID::fromString, "an id (UUID)"),
                parsed("decisionId", decisionId, UUID::fromString, "an id (UUID)"));
    }

    /** A parameter in its own form; null where it is absent. */
    static <T> T parsed(String field, String text, Function<String, T> parse, String expected) {
        if (text == null || text.isEmpty()) {
            return null;
        }
        try {
            return parse.apply(text);
        } catch (DateTimeException | IllegalArgumentException notOne) {
            throw Problems.invalid(field, "The value must be " + expected + ".");
        }
    }

    private static String known(String status) {
        return Arrays.stream(RemedyStatus.values())
                .map(Code::of)
                .filter(status::equals)
                .findFirst()
                .orElseThrow(IllegalArgumentException::new);
    }

    private static String allStatuses() {
        return Arrays.stream(RemedyStatus.values()).map(Code::of).collect(Collectors.joining(", "));
    }
}
