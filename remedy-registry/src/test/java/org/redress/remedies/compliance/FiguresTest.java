package org.redress.remedies.compliance;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.redress.remedies.remedy.Standing;

class FiguresTest {

    @Test
    void everyStandingIsCountedOnce() {
        Figures figures = Figures.of(List.of(Standing.values()));

        assertEquals(new Figures(7, 1, 1, 1, 1, 1, 1, 1, new BigDecimal("50.0")), figures);
    }

    @Test
    void whatIsOpenOrHeldUpCountsNeitherWay() {
        Figures figures = Figures.of(List.of(
                Standing.COMPLIANT, Standing.COMPLIANT, Standing.OVERDUE, Standing.OPEN, Standing.BLOCKED_BY_PAYEE));

        assertEquals(new BigDecimal("66.7"), figures.percentage());
    }

    @Test
    void withoutAnythingToJudgeThereIsNoPercentage() {
        assertNull(Figures.of(List.of(Standing.OPEN)).percentage());
        assertEquals(0, Figures.of(List.of()).total());
    }

    @Test
    void aCaseStandsWhereTheWorstOfItsRemediesStands() {
        assertEquals(Standing.COMPLIANT, CaseStanding.of(List.of(Standing.COMPLIANT, Standing.COMPLIANT)));
        assertEquals(Standing.COMPLIANT_LATE, CaseStanding.of(List.of(Standing.COMPLIANT, Standing.COMPLIANT_LATE)));
        assertEquals(
                Standing.BLOCKED_BY_PAYEE, CaseStanding.of(List.of(Standing.COMPLIANT, Standing.BLOCKED_BY_PAYEE)));
        assertEquals(Standing.OPEN, CaseStanding.of(List.of(Standing.COMPLIANT_LATE, Standing.OPEN)));
        assertEquals(Standing.OVERDUE, CaseStanding.of(List.of(Standing.OPEN, Standing.OVERDUE)));
        assertEquals(Standing.NOT_COMPLIANT, CaseStanding.of(List.of(Standing.OVERDUE, Standing.NOT_COMPLIANT)));
    }
}
