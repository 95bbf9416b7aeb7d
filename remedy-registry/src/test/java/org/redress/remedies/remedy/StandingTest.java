package org.redress.remedies.remedy;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.redress.platform.time.FactDate;

class StandingTest {

    private static final LocalDate DUE_DAY = LocalDate.parse("2024-11-29");
    private static final Optional<Due> DUE = Optional.of(new Due(DUE_DAY, null, null, false));
    private static final FactDate IN_TIME = FactDate.day(DUE_DAY);
    private static final FactDate TOO_LATE = FactDate.day(DUE_DAY.plusDays(1));

    @Test
    void whatIsNotDoneIsOpenUntilItsDueDayIsOver() {
        assertEquals(Standing.OPEN, standing(Progress.agreed(), true, DUE_DAY));
        assertEquals(Standing.OVERDUE, standing(Progress.agreed(), true, DUE_DAY.plusDays(1)));
        assertEquals(Standing.OVERDUE, standing(Progress.agreed().begun(), true, DUE_DAY.plusDays(1)));
    }

    @Test
    void withoutADueDateNothingIsEverOverdue() {
        assertEquals(
                Standing.OPEN, Standing.of(Progress.agreed(), true, Optional.empty(), LocalDate.parse("2034-11-29")));
    }

    @Test
    void whereEvidenceWasAskedForDoneAloneIsNotEnough() {
        Progress done = Progress.agreed().done(IN_TIME);

        assertEquals(Standing.AWAITING_EVIDENCE, standing(done, true, DUE_DAY));
        assertEquals(Standing.OVERDUE, standing(done, true, DUE_DAY.plusDays(1)));
        assertEquals(Standing.COMPLIANT, standing(done, false, DUE_DAY.plusDays(1)));
    }

    @Test
    void evidenceSentAfterTheDueDayDoesNotMakeTheRemedyLate() {
        Progress shown = Progress.agreed().done(IN_TIME).evidenceSent(FactDate.day(DUE_DAY.plusDays(30)), 1);

        assertEquals(Standing.COMPLIANT, standing(shown, true, DUE_DAY.plusDays(60)));
    }

    @Test
    void lateIsJudgedByTheDayItWasAchieved() {
        Progress done = Progress.agreed().done(TOO_LATE);

        assertEquals(Standing.COMPLIANT_LATE, standing(done, false, DUE_DAY.plusDays(2)));
        assertEquals(Standing.COMPLIANT_LATE, standing(done.evidenceSent(TOO_LATE, 1), true, DUE_DAY.plusDays(2)));
    }

    @Test
    void theOmbudsmansVerdictOutranksOurReckoning() {
        Progress shown = Progress.agreed().done(TOO_LATE).evidenceSent(TOO_LATE, 1);

        assertEquals(Standing.COMPLIANT, verdict(shown, RemedyStatus.OMBUDSMAN_COMPLETE_AND_SATISFIED));
        assertEquals(Standing.COMPLIANT_LATE, verdict(shown, RemedyStatus.OMBUDSMAN_COMPLETED_LATE));
        assertEquals(Standing.NOT_COMPLIANT, verdict(shown, RemedyStatus.OMBUDSMAN_COMPLETE_NOT_SATISFIED));
        assertEquals(
                Standing.NOT_COMPLIANT, verdict(Progress.agreed(), RemedyStatus.OMBUDSMAN_NOT_COMPLETE_NOT_SATISFIED));
    }

    @Test
    void whatThePayeeHoldsUpIsNeverTheCouncilsDefault() {
        Progress heldUp = Progress.agreed().heldUpByPayee(true);

        assertEquals(Standing.BLOCKED_BY_PAYEE, standing(heldUp, true, DUE_DAY.plusYears(1)));
    }

    private static Standing verdict(Progress progress, RemedyStatus verdict) {
        Progress ended = progress.verdict(verdict, FactDate.day(DUE_DAY.plusDays(40)), true);
        return standing(ended, true, DUE_DAY.plusDays(41));
    }

    private static Standing standing(Progress progress, boolean evidenceRequested, LocalDate today) {
        return Standing.of(progress, evidenceRequested, DUE, today);
    }
}
