package org.redress.remedies.compliance;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Collection;
import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.redress.remedies.remedy.Standing;

/**
 * How many stand where, and the share that complied.
 *
 * @param total all that were counted; the seven that follow add up to it
 * @param percentage of {@code compliant} and {@code compliantLate} among those two, {@code notCompliant} and
 *     {@code overdue}, to one decimal; null where there is none of these. What is open, or held up by a payee, counts
 *     neither way.
 */
record Figures(
        int total,
        int compliant,
        int compliantLate,
        int notCompliant,
        int overdue,
        int awaitingEvidence,
        int blockedByPayee,
        int open,
        @Schema(description = "compliant and compliantLate in a hundred of those, notCompliant and overdue")
                BigDecimal percentage) {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    static Figures of(Collection<Standing> standings) {
        Map<Standing, Integer> count = new EnumMap<>(Standing.class);
        for (Standing standing : Standing.values()) {
            count.put(standing, Collections.frequency(standings, standing));
        }
        int complied = count.get(Standing.COMPLIANT) + count.get(Standing.COMPLIANT_LATE);
        int didNot = count.get(Standing.NOT_COMPLIANT) + count.get(Standing.OVERDUE);
        return new Figures(
                standings.size(),
                count.get(Standing.COMPLIANT),
                count.get(Standing.COMPLIANT_LATE),
                count.get(Standing.NOT_COMPLIANT),
                count.get(Standing.OVERDUE),
                count.get(Standing.AWAITING_EVIDENCE),
                count.get(Standing.BLOCKED_BY_PAYEE),
                count.get(Standing.OPEN),
                complied + didNot == 0 ? null : percentage(complied, complied + didNot));
    }

    private static BigDecimal percentage(int part, int whole) {
        return HUNDRED.multiply(BigDecimal.valueOf(part)).divide(BigDecimal.valueOf(whole), 1, RoundingMode.HALF_UP);
    }
}
