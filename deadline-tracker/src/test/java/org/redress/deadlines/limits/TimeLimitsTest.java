package org.redress.deadlines.limits;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.redress.deadlines.calendar.Length;

class TimeLimitsTest {
    private static final TimeLimits LIMITS = TimeLimits.shipped();

    @ParameterizedTest
    @CsvSource({
        "CA-S1-RESP, 10WD, CA-S1-EXT",
        "CA-S1-EXT, 20WD,",
        "CA-S2-RESP, 25WD, CA-S2-MAX",
        "CA-S2-MAX, 65WD,",
        "CA-S3-ASK, 20WD,",
        "CA-S3-ACK, 2WD,",
        "CA-S3-CHAIR, 10WD,",
        "CA-S3-PANEL, 30WD,",
        "CA-S3-REPORT, 5WD,",
        "CA-S3-RESP, 15WD,",
        "CC-S1-ACK, 5WD,",
        "CC-S1-RESP, 10WD, CC-S1-EXT",
        "CC-S2-RESP, 20WD, CC-S2-EXT",
        "ASC-ACK, 3WD,",
        "DP-ACK, P30D,",
        "LGO-26B, P12M,",
        "LGO-RETURN-12M, P12M,",
        "REM-1M, P1M,",
        "REM-3M, P3M,",
        "REM-4W, P4W,",
        "REM-65WD, 65WD,"
    })
    void stateTheirLengths(String id, Length length, String cap) {
        assertEquals(length, LIMITS.get(id).length());
        assertEquals(cap, LIMITS.get(id).cap());
    }

    @Test
    void sayWhereTheyComeFrom() {
        LIMITS.all().forEach(limit -> {
            assertTrue(limit.source().startsWith("http"), limit.id());
            assertTrue(
                    !limit.citation().isBlank()
                            && !limit.what().isBlank()
                            && !limit.metBy().isBlank(),
                    limit.id());
            assertTrue(limit.confidence() != null && limit.force() != null && limit.validFrom() != null, limit.id());
            assertTrue(limit.owedBy() != null && limit.runs() != null && limit.stage() != null, limit.id());
        });
    }

    @Test
    void onlyTheCapOfARunningClockRunsAsACap() {
        Set<String> capsOfClocks = LIMITS.all()
                .filter(limit -> limit.runs() == Runs.CLOCK && limit.cap() != null)
                .map(TimeLimit::cap)
                .collect(Collectors.toSet());
        assertEquals(capsOfClocks, ids(Runs.CAP));
    }

    @Test
    void onlyTheConditionOfARunningClockRunsAsACondition() {
        Set<String> conditionsOfClocks = LIMITS.all()
                .filter(limit -> limit.runs() == Runs.CLOCK)
                .flatMap(limit -> limit.extensionByStep().stream())
                .map(TimeLimit.ExtensionRule::condition)
                .filter(condition -> LIMITS.find(condition).isPresent())
                .collect(Collectors.toSet());
        assertEquals(conditionsOfClocks, ids(Runs.CONDITION));
    }

    @Test
    void refuseADoubleAndALimitWithoutAFigureOrALength() {
        TimeLimit limit = LIMITS.get("CA-S3-ACK");
        assertThrows(IllegalArgumentException.class, () -> new TimeLimits(List.of(limit, limit)));
        assertThrows(IllegalArgumentException.class, () -> new TimeLimits(List.of(LIMITS.get("CA-S1-RESP"))));
        assertThrows(IllegalArgumentException.class, () -> LIMITS.get("CA-S9"));
    }

    private static Set<String> ids(Runs runs) {
        return LIMITS.all()
                .filter(limit -> limit.runs() == runs)
                .map(TimeLimit::id)
                .collect(Collectors.toSet());
    }
}
