package org.redress.deadlines.timetable;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.redress.deadlines.timetable.CaseBook.date;
import static org.redress.deadlines.timetable.CaseBook.day;
import static org.redress.deadlines.timetable.CaseBook.on;
import static org.redress.deadlines.timetable.CaseBook.span;
import static org.redress.deadlines.timetable.CaseBook.standing;
import static org.redress.deadlines.timetable.CaseBook.status;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.redress.deadlines.calendar.Length;
import org.redress.platform.time.FactDate;

/** The five decisions of the Ombudsman this suite was built on, each date as the decision or the law gives it. */
class FoundingCasesTest {
    private static final String TODAY = "2026-11-21";

    @Test
    void kent24003150() {
        // Given a complaint answered under the wrong procedure, concerns added meanwhile, and the Ombudsman's decision
        CaseBook kent = new CaseBook()
                .childrenAct("2024-02-16", "2024-04-11")
                .step("stage1_response_sent", "2024-04-30")
                .step("stage2_opened_by_remedy", "2024-10-29");
        FactDate decided = date("2024-10-29");
        UUID apology = kent.remedy("apology", "P1M", false, decided);
        UUID commission = kent.remedy("commission_stage2", "P1M", true, decided);
        UUID complete = kent.remedy("complete_stage2", "65WD", false, decided);
        UUID reminder = kent.remedy("remind_staff", "P3M", false, decided);

        // Then stage 1 was due on Friday 1 March and answered on working day 50
        Deadline stage1 = kent.deadlines("CA-S1-RESP").get(0);
        assertEquals(on("2024-03-01"), stage1.due().on());
        assertEquals(on("2024-03-15"), stage1.due().cap());
        assertEquals(new Standing(Status.MET_LATE, 50, 40, null), standing(stage1, TODAY));

        // and the added concerns have their own ten days
        Deadline added = kent.deadlines("CA-S1-RESP").get(1);
        assertEquals(date("2024-04-11"), added.startOn());
        assertEquals(on("2024-04-25"), added.due().on());
        assertEquals(new Standing(Status.MET_LATE, 13, 3, null), standing(added, TODAY));

        // and the statutory stage 2 counts from the decision, since nobody had asked
        Deadline stage2 = kent.only("CA-S2-RESP");
        assertEquals(on("2024-12-03"), stage2.due().on());
        assertEquals(on("2025-01-31"), stage2.due().cap());

        // and each remedy has its date
        assertEquals(on("2024-11-29"), kent.of(apology).due().on());
        assertEquals("REM-1M", kent.of(apology).limit().id());
        assertEquals(on("2024-11-29"), kent.of(commission).due().on());
        assertEquals("REM-IMMEDIATE", kent.of(commission).limit().id());
        assertEquals(on("2025-01-31"), kent.of(complete).due().on());
        assertEquals("REM-65WD", kent.of(complete).limit().id());
        assertEquals(on("2025-01-29"), kent.of(reminder).due().on());
        assertEquals("REM-3M", kent.of(reminder).limit().id());
        assertNull(kent.of(apology).due().internalTarget());
        assertTrue(
                kent.deadlines().stream().noneMatch(deadline -> deadline.due().provisional()));
    }

    @Test
    void redbridge24010566() {
        // Given a day of receipt that is the day of registration, and a decision whose date is not in the statement
        CaseBook redbridge = new CaseBook();
        redbridge.fact(new ProcedureAssigned(
                redbridge.track,
                "children_act",
                List.of(new ProcedureAssigned.Element(CaseBook.element(1), date("2024-07-18"))),
                date("2024-07-18"),
                false,
                false,
                null));
        redbridge
                .step("contact_recorded", "2024-07-31")
                .step("stage1_response_sent", "2024-08-05")
                .step("stage2_requested", "2024-08-14");
        UUID apology = redbridge.remedy("apology", "P1M", false, FactDate.notKnown());
        UUID commission = redbridge.remedy("commission_stage2", null, true, FactDate.notKnown());
        UUID complete = redbridge.remedy("complete_stage2", "65WD", false, FactDate.notKnown());

        // Then the holding reply extends nothing
        Deadline stage1 = redbridge.only("CA-S1-RESP");
        assertEquals(on("2024-08-01"), stage1.due().on());
        assertEquals("The day of receipt was not stated: the day of registration stands for it.", stage1.startNote());
        assertEquals(new Standing(Status.MET_LATE, 12, 2, null), standing(stage1, TODAY));

        // and stage 2 counts from the request and is missed from the day after it was due
        Deadline stage2 = redbridge.only("CA-S2-RESP");
        assertEquals(on("2024-09-19"), stage2.due().on());
        assertEquals(on("2024-11-14"), stage2.due().cap());
        assertEquals(Status.OPEN, status(stage2, "2024-09-19"));
        assertEquals(new Standing(Status.MISSED, null, 1, null), standing(stage2, "2024-09-20"));
        assertEquals(Status.MISSED, status(stage2, TODAY));

        // and nothing can be reckoned from a decision without a date
        for (UUID remedy : List.of(apology, commission, complete)) {
            Deadline deadline = redbridge.of(remedy);
            assertEquals(Undated.DECISION_DATE_NOT_KNOWN, deadline.due().undated());
            assertEquals(Status.CANNOT_BE_TOLD, status(deadline, TODAY));
        }
    }

    @Test
    void kent15007344() {
        CaseBook kent = new CaseBook().childrenAct("2015-07").step("stage2_requested", "2015-08");
        kent.fact(new DecisionRecorded(kent.decision, "final", date("2017-02-09"), null));
        UUID commission = kent.remedy("commission_stage2", null, false, date("2017-02-09"));

        Deadline stage2 = kent.only("CA-S2-RESP");
        assertEquals(span("2015-09-07", "2015-10-05"), stage2.due().on());
        assertEquals(span("2015-11-02", "2015-11-30"), stage2.due().cap());
        assertEquals(Status.OPEN, status(stage2, "2015-09-07"));
        assertEquals(Status.CANNOT_BE_TOLD, status(stage2, "2015-09-08"));
        assertEquals(Status.CANNOT_BE_TOLD, status(stage2, "2015-10-05"));
        assertEquals(Status.MISSED, status(stage2, "2015-10-06"));

        assertEquals(Undated.NO_DEADLINE_STATED, kent.of(commission).due().undated());
        assertEquals(
                "No deadline was stated by the Ombudsman.", kent.of(commission).startNote());
        assertEquals(Status.OPEN, status(kent.of(commission), TODAY));
        assertTrue(kent.deadlines("LGO-RETURN-12M").isEmpty());
    }

    @Test
    void essex24019538() {
        CaseBook essex = new CaseBook().childrenAct("2025-01").step("stage1_response_sent", "2025-02");
        UUID accept = essex.remedy("accept_into_procedure", "P1M", false, FactDate.notKnown());
        UUID complete = essex.remedy("complete_procedure", null, false, FactDate.notKnown());

        Deadline stage1 = essex.only("CA-S1-RESP");
        assertEquals(span("2025-01-15", "2025-02-14"), stage1.due().on());
        assertEquals(new Standing(Status.CANNOT_BE_TOLD, null, null, null), standing(stage1, TODAY));

        assertEquals(Undated.DECISION_DATE_NOT_KNOWN, essex.of(accept).due().undated());
        assertEquals("REM-OPEN", essex.of(complete).limit().id());
        assertEquals(Undated.NO_DEADLINE_STATED, essex.of(complete).due().undated());
    }

    @Test
    void derbyshire19007721() {
        CaseBook derbyshire = new CaseBook()
                .childrenAct("2019-02")
                .step("stage1_response_sent", "2019-03-06")
                .step("stage1_further_response_sent", "2019-04-23")
                .step("stage2_requested", FactDate.between(day("2019-04-24"), day("2019-07-22")));
        derbyshire.fact(new DecisionRecorded(derbyshire.decision, "final", date("2019-11-22"), Length.parse("P12M")));
        UUID commission = derbyshire.remedy("commission_stage2", "P1M", false, date("2019-11-22"));
        UUID inform = derbyshire.remedy("inform_complainant", "P1M", false, date("2019-11-22"));

        // The second answer restarts nothing; the first may have been in time.
        Deadline stage1 = derbyshire.only("CA-S1-RESP");
        assertEquals(date("2019-03-06"), stage1.met().on());
        assertEquals(span("2019-02-15", "2019-03-14"), stage1.due().on());
        assertEquals(Status.CANNOT_BE_TOLD, status(stage1, TODAY));

        // The statutory clock is shown beside the remedies, although no completion date was agreed.
        Deadline stage2 = derbyshire.only("CA-S2-RESP");
        assertEquals(span("2019-05-31", "2019-08-27"), stage2.due().on());
        assertEquals(Status.MISSED, status(stage2, "2019-11-22"));

        for (UUID remedy : List.of(commission, inform)) {
            assertEquals(on("2019-12-22"), derbyshire.of(remedy).due().on());
            assertEquals(day("2019-12-20"), derbyshire.of(remedy).due().internalTarget());
        }
        Deadline comeBack = derbyshire.only("LGO-RETURN-12M");
        assertEquals(on("2020-11-22"), comeBack.due().on());
        assertEquals(day("2020-11-20"), comeBack.due().internalTarget());
        assertFalse(comeBack.due().provisional());
        // What a complainant lets pass is missed, and nobody is late with it.
        assertEquals(new Standing(Status.OPEN, null, null, null), standing(comeBack, "2020-11-22"));
        assertEquals(new Standing(Status.MISSED, null, null, null), standing(comeBack, "2020-11-23"));
    }
}
