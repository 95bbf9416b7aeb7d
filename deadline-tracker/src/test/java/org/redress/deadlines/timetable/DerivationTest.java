package org.redress.deadlines.timetable;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.redress.deadlines.timetable.CaseBook.date;
import static org.redress.deadlines.timetable.CaseBook.day;
import static org.redress.deadlines.timetable.CaseBook.element;
import static org.redress.deadlines.timetable.CaseBook.on;
import static org.redress.deadlines.timetable.CaseBook.status;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.redress.deadlines.limits.Runs;
import org.redress.deadlines.limits.TimeLimit;
import org.redress.deadlines.limits.TimeLimits;
import org.redress.platform.time.FactDate;

class DerivationTest {
    private static final String TODAY = "2026-11-21";

    @Test
    void runsExactlyTheLimitsThatSayTheyRun() {
        Set<String> marked = TimeLimits.shipped()
                .all()
                .filter(limit -> limit.runs() == Runs.CLOCK)
                .map(TimeLimit::id)
                .collect(Collectors.toSet());
        assertEquals(marked, CaseBook.LAW.running());
    }

    @Test
    void givesNoChildrenActClocksToAnotherProcedure() {
        assertEquals(
                Set.of("CC-S1-ACK", "CC-S2-ACK"),
                rules(new CaseBook().track("corporate", false, "2024-02-16").step("stage2_requested", "2024-04-01")));
        assertTrue(new CaseBook()
                .track("elsewhere", false, "2024-02-16")
                .step("stage2_requested", "2024-04-01")
                .deadlines()
                .isEmpty());
    }

    @Test
    void keepsNoLimitsOfATimeBeforeTheyWereMade() {
        assertTrue(new CaseBook().childrenAct("2006-08-31").deadlines().isEmpty());
        assertEquals(
                1,
                new CaseBook().childrenAct("2006-09-01").deadlines("CA-S1-RESP").size());
        assertTrue(new CaseBook()
                .track("data_protection", false, "2026-06-18")
                .deadlines()
                .isEmpty());
    }

    private static Set<String> rules(CaseBook book) {
        return book.deadlines().stream().map(deadline -> deadline.limit().id()).collect(Collectors.toSet());
    }

    @Test
    void keepsItsIdWhenADateIsPutRight() {
        CaseBook book = new CaseBook().childrenAct("2024-02");
        UUID before = book.only("CA-S1-RESP").id();
        book.childrenAct("2024-02-16");
        assertEquals(before, book.only("CA-S1-RESP").id());
        assertEquals(on("2024-03-01"), book.only("CA-S1-RESP").due().on());
    }

    @Test
    void marksWhatLiesOutsideThePublishedYearsAsProvisional() {
        assertTrue(new CaseBook()
                .childrenAct("2028-03-01")
                .only("CA-S1-RESP")
                .due()
                .provisional());
        assertTrue(new CaseBook()
                .childrenAct("2010-03-01")
                .only("CA-S1-RESP")
                .due()
                .provisional());
        // Stage 1 due on 30 December 2027, its cap in 2028.
        Deadline overNewYear = new CaseBook().childrenAct("2027-12-14").only("CA-S1-RESP");
        assertEquals(on("2027-12-30"), overNewYear.due().on());
        assertTrue(overNewYear.due().provisional());
    }

    @Test
    void doesNotFailOnADateOutsideTheCalendar() {
        Deadline deadline = new CaseBook().childrenAct("2061-03-01").only("CA-S1-RESP");
        assertEquals(Undated.OUTSIDE_CALENDAR, deadline.due().undated());
        assertEquals(Status.CANNOT_BE_TOLD, status(deadline, TODAY));
    }

    @Nested
    class Stage1 {
        @Test
        void isExtendedToTheCapOnTheTenthDayAtTheLatest() {
            CaseBook inTime = new CaseBook().childrenAct("2024-02-16").step("stage1_declared_complex", "2024-03-01");
            assertEquals(on("2024-03-15"), inTime.only("CA-S1-RESP").due().on());
            assertEquals(
                    List.of(new Extension(
                            day("2024-03-01"), day("2024-03-15"), date("2024-03-01"), "stage1_declared_complex", null)),
                    inTime.only("CA-S1-RESP").due().extensions());

            CaseBook late = new CaseBook().childrenAct("2024-02-16").step("stage1_declared_complex", "2024-03-02");
            assertEquals(on("2024-03-01"), late.only("CA-S1-RESP").due().on());
        }

        @Test
        void isExtendedToTheDayNamedButNeverPastTheCap() {
            CaseBook shorter = new CaseBook()
                    .childrenAct("2024-02-16")
                    .stepNaming("stage1_declared_complex", "2024-02-20", "2024-03-08");
            assertEquals(on("2024-03-08"), shorter.only("CA-S1-RESP").due().on());
            CaseBook tooLong = new CaseBook()
                    .childrenAct("2024-02-16")
                    .stepNaming("stage1_declared_complex", "2024-02-20", "2024-03-18");
            assertEquals(on("2024-03-15"), tooLong.only("CA-S1-RESP").due().on());
        }

        @Test
        void startsLaterWhereTheComplainantAskedForThat() {
            CaseBook book = new CaseBook()
                    .childrenAct("2024-02-16")
                    .stepNaming("start_date_agreed", "2024-02-20", "2024-03-04");
            assertEquals(date("2024-03-04"), book.only("CA-S1-RESP").startOn());
            assertEquals(on("2024-03-18"), book.only("CA-S1-RESP").due().on());
            // A day that is not later agrees to nothing.
            CaseBook same = new CaseBook()
                    .childrenAct("2024-02-16")
                    .stepNaming("start_date_agreed", "2024-02-20", "2024-02-16");
            assertEquals(on("2024-03-01"), same.only("CA-S1-RESP").due().on());
        }

        @Test
        void keepsTheClockOfWhatWasToldWithoutElementsWhenAConcernIsAdded() {
            CaseBook book = new CaseBook().narrative("2024-02-16");
            UUID first = book.only("CA-S1-RESP").id();
            book.fact(new ProcedureAssigned(
                    book.track,
                    "children_act",
                    List.of(new ProcedureAssigned.Element(element(1), date("2024-04-11"))),
                    date("2024-02-16"),
                    true,
                    false,
                    null));
            assertEquals(
                    List.of("2024-03-01", "2024-04-25"),
                    book.deadlines("CA-S1-RESP").stream()
                            .map(deadline -> deadline.due().on().from().toString())
                            .toList());
            assertEquals(first, book.deadlines("CA-S1-RESP").get(0).id());
            // What answers the added concern alone does not answer the rest.
            book.stepAbout("stage1_response_sent", "2024-04-15", element(1));
            assertEquals(Status.MISSED, status(book.deadlines("CA-S1-RESP").get(0), TODAY));
            assertEquals(Status.MET, status(book.deadlines("CA-S1-RESP").get(1), TODAY));
        }

        @Test
        void anElementOfTheFirstDayBelongsToWhatWasToldThen() {
            CaseBook book = new CaseBook().narrative("2024-02-16").childrenAct("2024-02-16");
            book.stepAbout("stage1_response_sent", "2024-02-20", element(1));
            assertEquals(Status.MET, status(book.only("CA-S1-RESP"), TODAY));
        }

        @Test
        void startsWithTheDecisionOnSufficientInterest() {
            CaseBook book = new CaseBook().childrenAct("2024-02-16").step("sufficient_interest_decided", "2024-02-21");
            assertEquals(date("2024-02-21"), book.only("CA-S1-RESP").startOn());
            assertEquals(on("2024-03-06"), book.only("CA-S1-RESP").due().on());
        }

        @Test
        void hasNotStartedWhileAnAdvocateIsAwaited() {
            CaseBook book = new CaseBook().withAdvocateAwaited("2024-02-16");
            assertEquals(
                    Undated.WAITING_FOR_ADVOCATE, book.only("CA-S1-RESP").due().undated());
            assertEquals(Status.OPEN, status(book.only("CA-S1-RESP"), TODAY));
            book.step("advocate_appointed", "2024-02-23");
            assertEquals(date("2024-02-23"), book.only("CA-S1-RESP").startOn());
            assertEquals(on("2024-03-08"), book.only("CA-S1-RESP").due().on());
        }

        @Test
        void startsWithReceiptWhereTheAdvocateWasThereAlready() {
            CaseBook book = new CaseBook().withAdvocateAwaited("2024-02-16").step("advocate_appointed", "2024-02-15");
            assertEquals(date("2024-02-16"), book.only("CA-S1-RESP").startOn());
        }

        @Test
        void anAnswerBeforeAConcernWasRaisedDoesNotAnswerIt() {
            CaseBook book =
                    new CaseBook().childrenAct("2024-02-16", "2024-04-11").step("stage1_response_sent", "2024-03-01");
            assertEquals(Status.MET, status(book.deadlines("CA-S1-RESP").get(0), TODAY));
            assertEquals(Status.MISSED, status(book.deadlines("CA-S1-RESP").get(1), TODAY));
        }

        @Test
        void anAnswerToSomeElementsMeetsOnlyTheirs() {
            CaseBook book = new CaseBook()
                    .childrenAct("2024-02-16", "2024-02-16")
                    .stepAbout("stage1_response_sent", "2024-02-23", element(1));
            assertEquals(Status.MISSED, status(book.only("CA-S1-RESP"), TODAY));
            book.stepAbout("stage1_response_sent", "2024-02-28", element(2));
            assertEquals(date("2024-02-28"), book.only("CA-S1-RESP").met().on());
        }

        @Test
        void isMetByTermsOfResolution() {
            CaseBook book = new CaseBook().childrenAct("2024-02-16").step("resolution_terms_sent", "2024-02-19");
            assertEquals(new Standing(Status.MET, 1, null, 9), CaseBook.standing(book.only("CA-S1-RESP"), TODAY));
        }

        @Test
        void isCancelledWhereBothAgreeToPassItOver() {
            CaseBook book = new CaseBook().childrenAct("2024-02-16").step("stage1_skipped_by_agreement", "2024-02-20");
            assertEquals(Status.CANCELLED, status(book.only("CA-S1-RESP"), TODAY));
            assertEquals(
                    "stage1_skipped_by_agreement",
                    book.only("CA-S1-RESP").ended().reason());
            assertEquals(date("2024-02-20"), book.only("CA-S2-RESP").startOn());
        }
    }

    @Nested
    class WhileUnderReview {
        private final UUID review = UUID.randomUUID();

        private ReviewRequested review(String kind, boolean blocking, UUID... elements) {
            return new ReviewRequested(review, kind, blocking, List.of(elements), date("2024-02-16"));
        }

        @Test
        void stage1RunsAsAPrecaution() {
            CaseBook book = new CaseBook().fact(review("child_protection", true, element(1)));
            assertEquals(on("2024-03-01"), book.only("CA-S1-RESP").due().on());
            assertTrue(book.only("CA-S1-RESP").about().provisionalTrack());
        }

        @Test
        void severalReviewsOfAnElementRunOneClock() {
            CaseBook book = new CaseBook().fact(review("child_protection", true, element(1), element(2)));
            book.fact(new ReviewRequested(UUID.randomUUID(), "late", true, List.of(element(1)), date("2024-02-16")));
            assertEquals(1, book.deadlines().size());
        }

        @Test
        void aNoticeRunsNothing() {
            assertTrue(new CaseBook()
                    .fact(review("consent", false, element(1)))
                    .deadlines()
                    .isEmpty());
        }

        @Test
        void theClockGivesWayToTheTracksOwn() {
            CaseBook book = new CaseBook()
                    .fact(review("child_protection", true, element(1)))
                    .childrenAct("2024-02-16");
            assertEquals(false, book.only("CA-S1-RESP").about().provisionalTrack());
        }

        @Test
        void theClockEndsWithTheReview() {
            CaseBook book = new CaseBook().fact(review("child_protection", true, element(1)));
            book.fact(new ReviewDecided(review, day("2024-02-20")));
            assertTrue(book.deadlines().isEmpty());
        }

        @Test
        void aTrackOfAnotherProcedureEndsNoPrecaution() {
            CaseBook book =
                    new CaseBook().fact(review("crosscheck", true, element(1))).track("corporate", false, "2024-02-16");
            assertTrue(book.only("CA-S1-RESP").about().provisionalTrack());
        }

        @Test
        void aPrematureRequestForStage2RunsNoSecondStage1() {
            CaseBook book = new CaseBook().childrenAct("2024-02-16").fact(review("premature_request", true));
            assertEquals(1, book.deadlines("CA-S1-RESP").size());
        }
    }

    @Nested
    class Stage2 {
        @Test
        void isExtendedByALetterBeforeTheTwentyFiveDaysAreOver() {
            CaseBook onTheLastDay = asked().stepNaming("stage2_delay_notified", "2024-09-19", "2024-10-31");
            assertEquals(on("2024-10-31"), onTheLastDay.only("CA-S2-RESP").due().on());
            CaseBook dayAfter = asked().stepNaming("stage2_delay_notified", "2024-09-20", "2024-10-31");
            assertEquals(on("2024-09-19"), dayAfter.only("CA-S2-RESP").due().on());
            CaseBook pastTheCap = asked().stepNaming("stage2_delay_notified", "2024-09-19", "2024-11-15");
            assertEquals(on("2024-11-14"), pastTheCap.only("CA-S2-RESP").due().on());
            CaseBook withoutADay = asked().step("stage2_delay_notified", "2024-09-19");
            assertEquals(on("2024-09-19"), withoutADay.only("CA-S2-RESP").due().on());
        }

        private CaseBook asked() {
            return new CaseBook().childrenAct("2024-07-18").step("stage2_requested", "2024-08-14");
        }

        @Test
        void keepsTheStartItHasWhenARemedyOpensIt() {
            CaseBook book = asked().step("stage2_opened_by_remedy", "2025-03-03");
            assertEquals(date("2024-08-14"), book.only("CA-S2-RESP").startOn());
        }

        @Test
        void waitsForTheWrittenRecordOfAComplaintMadeOrally() {
            CaseBook book =
                    new CaseBook().track("children_act", true, "2024-07-18").step("stage2_requested", "2024-08-14");
            assertEquals(
                    Undated.WAITING_FOR_WRITTEN_RECORD,
                    book.only("CA-S2-RESP").due().undated());
            assertEquals(Status.OPEN, status(book.only("CA-S2-RESP"), TODAY));
            book.step("written_record_produced", "2024-08-28");
            assertEquals(date("2024-08-28"), book.only("CA-S2-RESP").startOn());
            assertEquals(on("2024-10-02"), book.only("CA-S2-RESP").due().on());
        }

        @Test
        void doesNotStartBeforeTheRequestThoughTheRecordIsOlder() {
            CaseBook book = new CaseBook()
                    .track("children_act", true, "2024-07-18")
                    .step("written_record_produced", "2024-07-20")
                    .step("stage2_requested", "2024-08-14");
            assertEquals(date("2024-08-14"), book.only("CA-S2-RESP").startOn());
        }

        @Test
        void isMetByTheAdjudicationNotByTheInvestigatorsReport() {
            CaseBook book = asked().step("investigation_report_received", "2024-09-10");
            assertEquals(Status.MISSED, status(book.only("CA-S2-RESP"), TODAY));
            book.step("adjudication_sent", "2024-09-19");
            assertEquals(new Standing(Status.MET, 25, null, 0), CaseBook.standing(book.only("CA-S2-RESP"), TODAY));
        }

        @Test
        void cannotBeReckonedFromADecisionWithoutADate() {
            CaseBook book =
                    new CaseBook().childrenAct("2024-07-18").step("stage2_opened_by_remedy", FactDate.notKnown());
            assertEquals(
                    Undated.DECISION_DATE_NOT_KNOWN,
                    book.only("CA-S2-RESP").due().undated());
        }
    }

    @Nested
    class Stage3 {
        @Test
        void followsTheChainOfSpring2025() {
            CaseBook book = new CaseBook()
                    .childrenAct("2024-12-02")
                    .stepReceived("adjudication_sent", "2025-03-31", "2025-04-02")
                    .step("stage3_requested", "2025-04-30")
                    .step("panel_held", "2025-06-11")
                    .step("panel_report_received", "2025-06-13");
            assertEquals(on("2025-05-02"), book.only("CA-S3-ASK").due().on());
            assertEquals(Status.MET, status(book.only("CA-S3-ASK"), TODAY));
            assertEquals(on("2025-05-02"), book.only("CA-S3-ACK").due().on());
            assertEquals(on("2025-05-15"), book.only("CA-S3-CHAIR").due().on());
            assertEquals(on("2025-06-13"), book.only("CA-S3-PANEL").due().on());
            assertEquals(Status.MET, status(book.only("CA-S3-PANEL"), TODAY));
            assertEquals(on("2025-06-18"), book.only("CA-S3-REPORT").due().on());
            assertEquals(on("2025-07-04"), book.only("CA-S3-RESP").due().on());
        }

        @Test
        void presumesReceiptWhereNobodyRecordedIt() {
            CaseBook byPost = new CaseBook().childrenAct("2024-12-02").step("adjudication_sent", "2025-03-31");
            assertEquals(date("2025-04-02"), byPost.only("CA-S3-ASK").startOn());
            assertTrue(byPost.only("CA-S3-ASK").startNote().contains("presumed"));
            CaseBook byMail = new CaseBook().childrenAct("2024-12-02");
            byMail.fact(new StepRecorded(
                    byMail.track,
                    UUID.randomUUID(),
                    "adjudication_sent",
                    date("2025-03-31"),
                    null,
                    "email",
                    null,
                    null,
                    null,
                    List.of(),
                    null));
            assertEquals(date("2025-03-31"), byMail.only("CA-S3-ASK").startOn());
        }
    }

    @Nested
    class Corrections {
        @Test
        void takeThePlaceOfTheStepTheyName() {
            CaseBook book = new CaseBook().childrenAct("2024-02-16").step("stage1_response_sent", "2024-02-28");
            UUID first = book.lastStep();
            book.correction(first, "stage1_response_sent", "2024-03-06");
            assertEquals(date("2024-03-06"), book.only("CA-S1-RESP").met().on());
            UUID second = book.lastStep();
            book.correction(second, "contact_recorded", "2024-03-06");
            assertEquals(null, book.only("CA-S1-RESP").met());
        }

        @Test
        void ofTheSameStepTheLastOneStands() {
            CaseBook book = new CaseBook().childrenAct("2024-02-16").step("stage1_response_sent", "2024-02-28");
            UUID wrong = book.lastStep();
            book.correction(wrong, "stage1_response_sent", "2024-03-08")
                    .correction(wrong, "stage1_response_sent", "2024-03-06");
            assertEquals(date("2024-03-06"), book.only("CA-S1-RESP").met().on());
        }
    }

    @Nested
    class Endings {
        @Test
        void cancelWhatIsStillOpen() {
            CaseBook book = new CaseBook().childrenAct("2024-02-16").closed("withdrawn", "2024-03-01");
            assertEquals(Status.OPEN, status(book.only("CA-S1-RESP"), "2024-02-29"));
            assertEquals(Status.CANCELLED, status(book.only("CA-S1-RESP"), "2024-03-01"));
            assertEquals(Status.CANCELLED, status(book.only("CA-S1-RESP"), TODAY));
        }

        @Test
        void doNotUndoWhatWasMissed() {
            CaseBook book = new CaseBook().childrenAct("2024-02-16").closed("withdrawn", "2024-03-04");
            assertEquals(Status.MISSED, status(book.only("CA-S1-RESP"), TODAY));
        }

        @Test
        void areUndoneWhereTheTrackIsTakenUpAgain() {
            // Given a complaint closed as resolved
            CaseBook book = new CaseBook()
                    .childrenAct("2024-07-18")
                    .step("resolution_terms_sent", "2024-08-01")
                    .closed("resolved", "2024-08-08");
            // When stage 2 is asked for after all
            book.childrenAct("2024-07-18").step("stage2_requested", "2024-10-01");
            // Then its clock runs, and ends where the track ends again
            assertEquals(on("2024-11-05"), book.only("CA-S2-RESP").due().on());
            assertEquals(Status.OPEN, status(book.only("CA-S2-RESP"), "2024-11-05"));
            assertEquals(Status.MISSED, status(book.only("CA-S2-RESP"), "2024-11-06"));
            book.closed("withdrawn", "2024-10-15");
            assertEquals(Status.CANCELLED, status(book.only("CA-S2-RESP"), TODAY));
        }

        @Test
        void aWithdrawalCountsOnItsOwnDayWheneverItIsConfirmed() {
            CaseBook inTime = new CaseBook().childrenAct("2024-02-16").step("withdrawn", "2024-03-01");
            inTime.step("withdrawal_confirmed", "2024-03-08").closed("withdrawn", "2024-03-08");
            assertEquals(Status.OPEN, status(inTime.only("CA-S1-RESP"), "2024-02-29"));
            assertEquals(Status.CANCELLED, status(inTime.only("CA-S1-RESP"), TODAY));
            assertEquals("withdrawn", inTime.only("CA-S1-RESP").ended().reason());

            CaseBook dayAfter = new CaseBook().childrenAct("2024-02-16").step("withdrawn", "2024-03-02");
            assertEquals(Status.MISSED, status(dayAfter.only("CA-S1-RESP"), TODAY));
        }

        @Test
        void aWithdrawalTakenBackEndsNothing() {
            CaseBook book = new CaseBook()
                    .childrenAct("2024-07-18")
                    .step("stage2_requested", "2024-08-14")
                    .step("withdrawn", "2024-08-20")
                    .step("withdrawal_retracted", "2024-08-27");
            assertEquals(Status.MISSED, status(book.only("CA-S2-RESP"), TODAY));
            book.step("withdrawn", "2024-09-02");
            assertEquals(Status.CANCELLED, status(book.only("CA-S2-RESP"), TODAY));
        }

        @Test
        void aWithdrawalDoesNotEndAStage2ThatARemedyOpensLater() {
            CaseBook book = new CaseBook()
                    .childrenAct("2024-02-16")
                    .step("withdrawn", "2024-02-20")
                    .closed("withdrawn", "2024-02-22")
                    .childrenAct("2024-02-16")
                    .step("stage2_opened_by_remedy", "2024-10-29");
            assertEquals(Status.CANCELLED, status(book.only("CA-S1-RESP"), TODAY));
            assertEquals(Status.OPEN, status(book.only("CA-S2-RESP"), "2024-11-01"));
        }

        @Test
        void leaveAloneWhatWasMet() {
            CaseBook book = new CaseBook()
                    .childrenAct("2024-02-16")
                    .step("stage1_response_sent", "2024-02-20")
                    .closed("resolved", "2024-02-21");
            assertEquals(Status.MET, status(book.only("CA-S1-RESP"), TODAY));
        }
    }
}
