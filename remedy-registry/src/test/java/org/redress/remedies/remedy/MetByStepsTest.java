package org.redress.remedies.remedy;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.redress.platform.time.FactDate;
import org.redress.remedies.complaint.StepFact;
import org.redress.remedies.complaint.StepsTaken;

class MetByStepsTest {

    private static final KindRules RULES = new KindRules();
    private static final MetBySteps COMMISSION =
            RULES.of(RemedyKind.COMMISSION_STAGE2).metBy();
    private static final MetBySteps COMPLETE =
            RULES.of(RemedyKind.COMPLETE_STAGE2).metBy();
    private static final FactDate DECIDED = day("2024-10-29");
    private static final UUID TRACK = UUID.randomUUID();

    @Test
    void commissioningNeedsBothAppointments() {
        StepFact officer = step("investigating_officer_appointed", day("2024-11-05"));
        StepFact person = step("independent_person_appointed", day("2024-11-12"));

        assertEquals(Optional.empty(), COMMISSION.achievedOn(StepsTaken.of(List.of()), DECIDED));
        assertEquals(Optional.empty(), COMMISSION.achievedOn(StepsTaken.of(List.of(officer)), DECIDED));
        assertEquals(Optional.empty(), COMMISSION.achievedOn(StepsTaken.of(List.of(person)), DECIDED));
        assertEquals(
                Optional.of(day("2024-11-12")),
                COMMISSION.achievedOn(StepsTaken.of(List.of(officer, person)), DECIDED));
        assertEquals(
                Optional.of(day("2024-11-12")),
                COMMISSION.achievedOn(StepsTaken.of(List.of(person, officer)), DECIDED));
    }

    @Test
    void appointmentsMadeBeforeTheDecisionCountWhileTheStageRuns() {
        StepsTaken steps = StepsTaken.of(List.of(
                step("investigating_officer_appointed", day("2024-10-01")),
                step("independent_person_appointed", day("2024-10-02"))));

        assertEquals(Optional.of(day("2024-10-02")), COMMISSION.achievedOn(steps, DECIDED));
    }

    @Test
    void aStageThatEndedBeforeTheDecisionProvesNothing() {
        StepFact oldOfficer = step("investigating_officer_appointed", day("2024-03-01"));
        StepFact oldPerson = step("independent_person_appointed", day("2024-03-02"));
        StepFact oldEnd = step("adjudication_sent", day("2024-10-28"));
        StepsTaken before = StepsTaken.of(List.of(oldOfficer, oldPerson, oldEnd));
        StepsTaken after = StepsTaken.of(List.of(
                oldOfficer,
                oldPerson,
                oldEnd,
                step("investigating_officer_appointed", day("2024-11-05")),
                step("independent_person_appointed", day("2024-11-06")),
                step("adjudication_sent", day("2025-01-31"))));

        assertEquals(Optional.empty(), COMMISSION.achievedOn(before, DECIDED));
        assertEquals(Optional.empty(), COMPLETE.achievedOn(before, DECIDED));
        assertEquals(Optional.of(day("2024-11-06")), COMMISSION.achievedOn(after, DECIDED));
        assertEquals(Optional.of(day("2025-01-31")), COMPLETE.achievedOn(after, DECIDED));
    }

    @Test
    void anAdjudicationOnTheDayOfTheDecisionCompletes() {
        StepsTaken steps = StepsTaken.of(List.of(step("adjudication_sent", DECIDED)));

        assertEquals(Optional.of(DECIDED), COMPLETE.achievedOn(steps, DECIDED));
    }

    @Test
    void whereTheDecisionsDayIsNotKnownAStageThatHasEndedProvesNothing() {
        StepFact officer = step("investigating_officer_appointed", day("2024-03-01"));
        StepFact person = step("independent_person_appointed", day("2024-03-02"));
        StepFact end = step("adjudication_sent", day("2024-10-28"));
        FactDate since = new FactDate(FactDate.Precision.NOT_KNOWN, LocalDate.parse("2024-10-01"), null, null);
        StepsTaken ended = StepsTaken.of(List.of(officer, person, end));

        for (FactDate vague : List.of(FactDate.notKnown(), FactDate.month(YearMonth.parse("2024-10")), since)) {
            assertEquals(Optional.empty(), COMMISSION.achievedOn(ended, vague));
            assertEquals(Optional.empty(), COMPLETE.achievedOn(ended, vague));
        }
    }

    @Test
    void whereTheDecisionsDayIsNotKnownWhatCameAfterTheEndedStageAndAStageThatRunsCount() {
        StepFact end = step("adjudication_sent", day("2024-10-28"));
        StepFact officer = step("investigating_officer_appointed", day("2024-11-05"));
        StepFact person = step("independent_person_appointed", day("2024-11-06"));

        assertEquals(
                Optional.of(day("2024-11-06")),
                COMMISSION.achievedOn(StepsTaken.of(List.of(end, officer, person)), FactDate.notKnown()));
        assertEquals(
                Optional.of(day("2024-11-06")),
                COMMISSION.achievedOn(StepsTaken.of(List.of(officer, person)), FactDate.notKnown()));
    }

    @Test
    void whatSurelyCameAfterTheDecisionCountsWhateverElseIsVague() {
        StepFact old = step("adjudication_sent", FactDate.notKnown());
        StepFact now = step("adjudication_sent", day("2024-10-31"));
        FactDate october = FactDate.month(YearMonth.parse("2024-10"));

        assertEquals(Optional.of(day("2024-10-31")), COMPLETE.achievedOn(StepsTaken.of(List.of(old, now)), october));
        assertEquals(Optional.empty(), COMPLETE.achievedOn(StepsTaken.of(List.of(old)), october));
    }

    @Test
    void theFirstOfSeveralAppointmentsCounts() {
        StepsTaken steps = StepsTaken.of(List.of(
                step("investigating_officer_appointed", day("2024-12-01")),
                step("investigating_officer_appointed", day("2024-11-05")),
                step("independent_person_appointed", day("2024-11-06"))));

        assertEquals(Optional.of(day("2024-11-06")), COMMISSION.achievedOn(steps, DECIDED));
    }

    @Test
    void stepsOfAnotherProcedureDoNotCount() {
        StepFact other =
                new StepFact(UUID.randomUUID(), TRACK, "corporate", "adjudication_sent", day("2025-01-31"), null);

        assertEquals(Optional.empty(), COMPLETE.achievedOn(StepsTaken.of(List.of(other)), DECIDED));
    }

    @Test
    void aCorrectedStepCountsAsCorrected() {
        StepFact mistaken = step("adjudication_sent", day("2025-01-30"));
        StepFact right = new StepFact(
                UUID.randomUUID(), TRACK, "children_act", "adjudication_sent", day("2025-01-31"), mistaken.id());

        assertEquals(
                Optional.of(day("2025-01-31")), COMPLETE.achievedOn(StepsTaken.of(List.of(right, mistaken)), DECIDED));
    }

    @Test
    void theLaterOfTwoVagueDaysIsAsVagueAsItMustBe() {
        FactDate november = FactDate.month(YearMonth.parse("2024-11"));
        FactDate since = new FactDate(FactDate.Precision.NOT_KNOWN, LocalDate.parse("2024-11-20"), null, null);

        assertEquals(
                FactDate.between(LocalDate.parse("2024-11-15"), LocalDate.parse("2024-11-30")),
                MetBySteps.later(november, day("2024-11-15")));
        assertEquals(day("2024-12-01"), MetBySteps.later(november, day("2024-12-01")));
        assertEquals(since, MetBySteps.later(november, since));
        assertEquals(day("2024-11-30"), MetBySteps.later(november, day("2024-11-30")));
        assertEquals(FactDate.notKnown(), MetBySteps.later(FactDate.notKnown(), FactDate.notKnown()));
    }

    private static StepFact step(String name, FactDate on) {
        return new StepFact(UUID.randomUUID(), TRACK, "children_act", name, on, null);
    }

    private static FactDate day(String day) {
        return FactDate.day(LocalDate.parse(day));
    }
}
