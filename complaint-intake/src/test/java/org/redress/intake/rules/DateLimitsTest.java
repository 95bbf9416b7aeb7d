package org.redress.intake.rules;

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
import org.junit.jupiter.params.provider.ValueSource;
import org.redress.platform.time.FactDate;

/** Today is Saturday 21 November 2026 in England. */
class DateLimitsTest {
    private final DateLimits limits = at("2026-11-21T12:00:00Z");

    @ParameterizedTest
    @ValueSource(strings = {"2006-09-01", "2026-11-21"})
    void bothLimitsAreIncluded(String day) {
        assertDoesNotThrow(() -> limits.checkHeard("receivedOn", day(day)));
    }

    @Test
    void theDayBeforeTheRegulationsIsTooEarly() {
        assertObjection(
                "receivedOn must lie between 2006-09-01 and 2026-11-21 (today in England), both included: it is too early."
                        + " SI 2006/1738, in force from 1 September 2006.",
                day("2006-08-31"));
    }

    @Test
    void tomorrowIsTooLate() {
        assertObjection(
                "receivedOn must lie between 2006-09-01 and 2026-11-21 (today in England), both included: it is too late."
                        + " SI 2006/1738, in force from 1 September 2006.",
                day("2026-11-22"));
    }

    @Test
    void todayIsTheDayInEngland() {
        // Given half past midnight of 2 July in England, still 1 July in UTC
        DateLimits inSummer = at("2026-07-01T23:30:00Z");

        assertDoesNotThrow(() -> inSummer.checkHeard("receivedOn", day("2026-07-02")));
        assertThrows(HttpProblem.class, () -> inSummer.checkHeard("receivedOn", day("2026-07-03")));
    }

    @Test
    void aMonthMayRunToItsEndButNotBeginLater() {
        assertDoesNotThrow(() -> limits.checkHeard("receivedOn", FactDate.month(YearMonth.of(2026, 11))));
        assertDoesNotThrow(() -> limits.checkHeard("receivedOn", FactDate.month(YearMonth.of(2006, 9))));
        assertThrows(HttpProblem.class, () -> limits.checkHeard("receivedOn", FactDate.month(YearMonth.of(2026, 12))));
        assertThrows(HttpProblem.class, () -> limits.checkHeard("receivedOn", FactDate.month(YearMonth.of(2006, 8))));
    }

    @Test
    void aSpanLiesWithinTheLimitsAtBothEnds() {
        assertDoesNotThrow(() -> limits.checkHeard("receivedOn", between("2006-09-01", "2026-11-21")));
        assertThrows(HttpProblem.class, () -> limits.checkHeard("receivedOn", between("2006-08-31", "2026-11-21")));
        assertThrows(HttpProblem.class, () -> limits.checkHeard("receivedOn", between("2006-09-01", "2026-11-22")));
        assertThrows(HttpProblem.class, () -> limits.checkHeard("receivedOn", between(null, "2026-11-22")));
        assertThrows(HttpProblem.class, () -> limits.checkHeard("receivedOn", between("2006-08-31", null)));
    }

    @Test
    void aDateThatIsAbsentOrNotKnownIsFine() {
        assertDoesNotThrow(() -> limits.checkHeard("receivedOn", null));
        assertDoesNotThrow(() -> limits.checkHeard("receivedOn", FactDate.notKnown()));
    }

    @Test
    void whatIsComplainedOfMayLieFarBack() {
        assertDoesNotThrow(() -> limits.checkArisen("arisenFrom", day("1900-01-01")));
        assertThrows(HttpProblem.class, () -> limits.checkArisen("arisenFrom", day("1899-12-31")));
        assertThrows(HttpProblem.class, () -> limits.checkArisen("arisenFrom", day("2026-11-22")));
        assertThrows(HttpProblem.class, () -> limits.checkBorn("dateOfBirth", LocalDate.parse("2026-11-22")));
        assertDoesNotThrow(() -> limits.checkBorn("dateOfBirth", null));
    }

    @Test
    void aPlannedChangeMayLieAhead() {
        assertDoesNotThrow(() -> limits.checkPlanned("takesEffectOn", day("2036-11-21")));
        assertThrows(HttpProblem.class, () -> limits.checkPlanned("takesEffectOn", day("2036-11-22")));
    }

    private void assertObjection(String detail, FactDate date) {
        HttpProblem problem = assertThrows(HttpProblem.class, () -> limits.checkHeard("receivedOn", date));
        assertEquals(400, problem.getStatusCode());
        assertEquals("receivedOn", problem.getParameters().get("field"));
        assertEquals(detail, problem.getDetail());
    }

    private static DateLimits at(String instant) {
        return new DateLimits(Clock.fixed(Instant.parse(instant), ZoneOffset.UTC));
    }

    private static FactDate day(String day) {
        return FactDate.day(LocalDate.parse(day));
    }

    private static FactDate between(String notBefore, String notAfter) {
        return FactDate.between(
                notBefore == null ? null : LocalDate.parse(notBefore),
                notAfter == null ? null : LocalDate.parse(notAfter));
    }
}
