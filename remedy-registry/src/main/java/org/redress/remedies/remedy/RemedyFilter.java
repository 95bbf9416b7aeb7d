package org.redress.remedies.remedy;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.UUID;
import java.util.stream.Collectors;
import org.redress.remedies.Code;
import org.redress.remedies.QueryParameter;

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
                QueryParameter.parsed("status", status, RemedyFilter::known, "one of: " + allStatuses()),
                QueryParameter.parsed("dueBefore", dueBefore, LocalDate::parse, "a day such as 2024-11-29"),
                QueryParameter.parsed("complaintId", complaintId, UUID::fromString, "an id (UUID)"),
                QueryParameter.parsed("decisionId", decisionId, UUID::fromString, "an id (UUID)"));
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
