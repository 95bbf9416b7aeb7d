package org.redress.remedies;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.quarkiverse.resteasy.problem.HttpProblem;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.redress.platform.time.FactDate;

class FactDaysTest {

    private final FactDays days = new FactDays(Clock.fixed(Instant.parse("2026-11-21T12:00:00Z"), ZoneOffset.UTC));

    @ParameterizedTest
    @CsvSource({"2006-08-31, 2020-01-01", "2020-01-01, 2026-11-22", ", 2026-11-22", "2006-08-31,", "2026-11-22,"})
    void bothEndsOfAFactArePossible(LocalDate from, LocalDate to) {
        FactDate date = new FactDate(FactDate.Precision.NOT_KNOWN, from, to, null);

        HttpProblem problem = assertThrows(HttpProblem.class, () -> days.check("on", date));

        assertEquals(400, problem.getStatusCode());
        assertEquals("on", problem.getParameters().get("field"));
    }

    @Test
    void whatIsNotKnownOrJustPossiblePasses() {
        assertDoesNotThrow(() -> days.check("on", FactDate.notKnown()));
        assertDoesNotThrow(
                () -> days.check("on", FactDate.between(LocalDate.parse("2006-09-01"), LocalDate.parse("2026-11-21"))));
    }

    @Test
    void thisMonthIsPossibleAndTheNextIsNot() {
        assertDoesNotThrow(() -> days.check("on", FactDate.month(YearMonth.parse("2026-11"))));
        assertThrows(HttpProblem.class, () -> days.check("on", FactDate.month(YearMonth.parse("2026-12"))));
    }
}
