package org.redress.deadlines.timetable;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.redress.deadlines.timetable.CaseBook.date;
import static org.redress.deadlines.timetable.CaseBook.day;
import static org.redress.deadlines.timetable.CaseBook.on;
import static org.redress.deadlines.timetable.CaseBook.status;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.redress.deadlines.calendar.Length;
import org.redress.deadlines.choices.Timekeeping;
import org.redress.deadlines.limits.TimeLimits;

/** The clocks beside the Children Act procedure. */
class OtherProceduresTest {
    private static final String TODAY = "2026-11-21";
    private final CaseBook book = new CaseBook();

    @Nested
    class Corporate {
        @Test
        void overEaster2024() {
            book.track("corporate", false, "2024-03-20").step("acknowledged", "2024-03-25");
            assertEquals(on("2024-03-27"), book.only("CC-S1-ACK").due().on());
            assertEquals(Status.MET, status(book.only("CC-S1-ACK"), TODAY));
            assertEquals(on("2024-04-10"), book.only("CC-S1-RESP").due().on());
            assertEquals(on("2024-04-24"), book.only("CC-S1-RESP").due().cap());
            book.stepNaming("stage1_extended", "2024-04-10", "2024-04-24");
            assertEquals(on("2024-04-24"), book.only("CC-S1-RESP").due().on());
        }

        @Test
        void stage2In2024() {
            book.track("corporate", false, "2024-03-20")
                    .step("stage2_requested", "2024-04-15")
                    .step("stage2_acknowledged", "2024-04-17");
            assertEquals(on("2024-04-22"), book.only("CC-S2-ACK").due().on());
            assertEquals(on("2024-05-16"), book.only("CC-S2-RESP").due().on());
            assertEquals(on("2024-06-14"), book.only("CC-S2-RESP").due().cap());
        }

        @Test
        void aLateAcknowledgementMovesTheDueDateButNotTheWorkingTarget() {
            book.track("corporate", false, "2024-03-20").step("acknowledged", "2024-04-03");
            assertEquals(on("2024-04-17"), book.only("CC-S1-RESP").due().on());
            // Ten working days from Wednesday 27 March, when it should have been acknowledged, over Easter.
            assertEquals(day("2024-04-12"), book.only("CC-S1-RESP").due().internalTarget());
        }

        @Test
        void anAcknowledgementInTimeNeedsNoOtherTarget() {
            book.track("corporate", false, "2024-03-20").step("acknowledged", "2024-03-27");
            assertNull(book.only("CC-S1-RESP").due().internalTarget());
        }

        @Test
        void doesNotStartBeforeTheCode() {
            assertTrue(book.track("corporate", false, "2024-01-31").deadlines().isEmpty());
        }

        @Test
        void theCouncilsOwnFigureCountsWhereItSetOne() {
            book.track("corporate", false, "2024-03-20").step("stage1_response_sent", "2024-04-10");
            assertTrue(book.deadlines("CC-S2-ASK").isEmpty());
            Law law = law(new Timekeeping(null, Map.of("CC-S2-ASK", Length.parse("P28D")), null));
            assertEquals(on("2024-05-08"), only(law, "CC-S2-ASK").due().on());
        }

        @Test
        void leavesOutDaysOnWhichTheCouncilIsClosedAndTheStatutoryLimitsDoNot() {
            Timekeeping.ClosureDay closed = new Timekeeping.ClosureDay(day("2024-12-27"), "Closed at Christmas");
            Law law = law(new Timekeeping(List.of(closed), null, null));
            book.track("corporate", false, "2024-12-19");
            assertEquals(on("2024-12-30"), book.only("CC-S1-ACK").due().on());
            assertEquals(on("2024-12-31"), only(law, "CC-S1-ACK").due().on());
            assertEquals(
                    0,
                    law.standing(only(law, "CC-S1-ACK"), day("2024-12-31"))
                            .status()
                            .compareTo(Status.OPEN));

            CaseBook statutory = new CaseBook().childrenAct("2024-12-19");
            assertEquals(
                    statutory.only("CA-S1-RESP").due(),
                    law.deadlines(statutory.caseFacts()).stream()
                            .filter(deadline -> deadline.limit().id().equals("CA-S1-RESP"))
                            .findFirst()
                            .orElseThrow()
                            .due());
        }

        private Law law(Timekeeping choices) {
            return new Law(TimeLimits.shipped(), CaseBook.WORKING_DAYS, choices);
        }

        private Deadline only(Law law, String limit) {
            return law.deadlines(book.caseFacts()).stream()
                    .filter(deadline -> deadline.limit().id().equals(limit))
                    .findFirst()
                    .orElseThrow();
        }
    }

    @Test
    void adultSocialCareAnswersByTheDayAgreed() {
        book.track("adult_social_care", false, "2025-03-03");
        assertEquals(on("2025-03-06"), book.only("ASC-ACK").due().on());
        assertEquals(on("2025-09-03"), book.only("ASC-RESP").due().on());
        book.stepNaming("plan_agreed", "2025-03-06", "2025-04-30");
        assertEquals(on("2025-04-30"), book.only("ASC-RESP").due().on());
        book.stepNaming("delay_explained", "2025-04-30", "2025-06-13");
        assertEquals(on("2025-06-13"), book.only("ASC-RESP").due().on());
        assertEquals(2, book.only("ASC-RESP").due().extensions().size());
        book.step("response_sent", "2025-06-13");
        assertEquals(Status.MET, status(book.only("ASC-RESP"), TODAY));
    }

    @Test
    void aComplaintAboutDataIsAcknowledgedWithinThirtyDaysOfWhichReceiptIsTheFirst() {
        book.track("data_protection", false, "2026-06-19");
        assertEquals(on("2026-07-18"), book.only("DP-ACK").due().on());
        assertEquals(Undated.NO_FIGURE, book.only("DP-OUTCOME").due().undated());
        book.step("outcome_sent", "2026-08-20");
        assertEquals(Status.MET, status(book.only("DP-OUTCOME"), TODAY));
    }

    @Test
    void whatTheOmbudsmanAsksForIsDueWhenTheLetterSays() {
        UUID request = UUID.randomUUID();
        book.fact(new OmbudsmanRequestRecorded(request, "enquiry", date("2026-03-02"), day("2026-03-30"), null));
        assertEquals(on("2026-03-30"), book.only("LGO-REQUEST").due().on());
        assertEquals(request, book.only("LGO-REQUEST").about().requestId());
        assertEquals(Status.MISSED, status(book.only("LGO-REQUEST"), "2026-03-31"));
        book.fact(new OmbudsmanRequestAnswered(request, date("2026-03-31")));
        assertEquals(Status.MET_LATE, status(book.only("LGO-REQUEST"), TODAY));
    }
}
