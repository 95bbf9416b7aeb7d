package org.redress.deadlines.limits;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.redress.deadlines.calendar.Length;
import org.redress.platform.time.FactDate;

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
    void holdEditionsOfALimitOneAfterTheOther() {
        TimeLimit now = LIMITS.get("CA-S3-ACK");
        TimeLimit before = until(now, LocalDate.of(2026, 3, 31));
        TimeLimit after = from(now, LocalDate.of(2026, 4, 1));
        TimeLimits both = new TimeLimits(List.of(), List.of(before, after));
        assertEquals(after, both.get("CA-S3-ACK"));
        assertTrue(before.appliesTo(FactDate.day(LocalDate.of(2026, 3, 31))));
        assertFalse(before.appliesTo(FactDate.day(LocalDate.of(2026, 4, 1))));
        assertFalse(after.appliesTo(FactDate.day(LocalDate.of(2026, 3, 31))));
        assertTrue(after.appliesTo(FactDate.day(LocalDate.of(2026, 4, 1))));
        assertThrows(IllegalArgumentException.class, () -> new TimeLimits(List.of(), List.of(after, before)));
    }

    @Test
    void takeACouncilsLengthOnlyWhereTheChoiceIsTheCouncils() {
        TimeLimits chosen = LIMITS.with(Map.of("CA-S1-ACK", Length.parse("3WD")));
        assertEquals(Length.parse("3WD"), chosen.get("CA-S1-ACK").length());
        assertThrows(IllegalArgumentException.class, () -> LIMITS.with(Map.of("CA-S1-RESP", Length.parse("15WD"))));
        assertThrows(IllegalArgumentException.class, () -> LIMITS.with(Map.of("CA-S9", Length.parse("15WD"))));
    }

    @Test
    void refuseADoubleAndALimitWithoutAFigureOrALength() {
        TimeLimit limit = LIMITS.get("CA-S3-ACK");
        assertThrows(IllegalArgumentException.class, () -> new TimeLimits(List.of(), List.of(limit, limit)));
        assertThrows(
                IllegalArgumentException.class, () -> new TimeLimits(List.of(), List.of(LIMITS.get("CA-S1-RESP"))));
        assertThrows(IllegalArgumentException.class, () -> LIMITS.get("CA-S9"));
    }

    private static TimeLimit until(TimeLimit limit, LocalDate last) {
        return edition(limit, limit.validFrom(), last);
    }

    private static TimeLimit from(TimeLimit limit, LocalDate first) {
        return edition(limit, first, null);
    }

    private static TimeLimit edition(TimeLimit limit, LocalDate first, LocalDate last) {
        return new TimeLimit(
                limit.id(),
                limit.procedure(),
                limit.stage(),
                limit.what(),
                limit.startsOn(),
                limit.start(),
                limit.length(),
                limit.figure(),
                limit.direction(),
                limit.counting(),
                limit.cap(),
                limit.extension(),
                limit.presumedReceipt(),
                limit.metBy(),
                limit.metBySteps(),
                limit.metByAllSteps(),
                limit.agreedStep(),
                limit.lateAfter(),
                limit.internalTarget(),
                limit.rungs(),
                limit.owedBy(),
                limit.force(),
                limit.citation(),
                limit.source(),
                limit.confidence(),
                first,
                last,
                limit.runs());
    }

    private static Set<String> ids(Runs runs) {
        return LIMITS.all()
                .filter(limit -> limit.runs() == runs)
                .map(TimeLimit::id)
                .collect(Collectors.toSet());
    }
}
