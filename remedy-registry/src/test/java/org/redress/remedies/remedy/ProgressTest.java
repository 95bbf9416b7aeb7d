package org.redress.remedies.remedy;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.redress.remedies.remedy.RemedyStatus.AGREED;
import static org.redress.remedies.remedy.RemedyStatus.BLOCKED_BY_PAYEE;
import static org.redress.remedies.remedy.RemedyStatus.DONE_BY_COUNCIL;
import static org.redress.remedies.remedy.RemedyStatus.EVIDENCE_SENT;
import static org.redress.remedies.remedy.RemedyStatus.IN_PROGRESS;
import static org.redress.remedies.remedy.RemedyStatus.OMBUDSMAN_COMPLETED_LATE;
import static org.redress.remedies.remedy.RemedyStatus.OMBUDSMAN_COMPLETE_AND_SATISFIED;
import static org.redress.remedies.remedy.RemedyStatus.OMBUDSMAN_COMPLETE_NOT_SATISFIED;
import static org.redress.remedies.remedy.RemedyStatus.OMBUDSMAN_NOT_COMPLETE_NOT_SATISFIED;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.redress.platform.http.Refusal;
import org.redress.platform.time.FactDate;

class ProgressTest {

    private static final FactDate DONE_ON = day("2024-11-20");
    private static final FactDate SENT_ON = day("2024-11-25");
    private static final FactDate VERDICT_ON = day("2024-12-10");

    /** A move, its name, and where it leads from each status it is allowed from. */
    private static Stream<Arguments> moves() {
        return Stream.of(
                move("begin or take back", Progress::begun, IN_PROGRESS, AGREED, BLOCKED_BY_PAYEE, DONE_BY_COUNCIL),
                move(
                        "held up by payee",
                        progress -> progress.heldUpByPayee(true),
                        BLOCKED_BY_PAYEE,
                        AGREED,
                        IN_PROGRESS),
                Arguments.of(
                        "done, or another day",
                        (UnaryOperator<Progress>) progress -> progress.done(day("2024-11-21")),
                        Map.of(
                                AGREED, DONE_BY_COUNCIL,
                                IN_PROGRESS, DONE_BY_COUNCIL,
                                BLOCKED_BY_PAYEE, DONE_BY_COUNCIL,
                                DONE_BY_COUNCIL, DONE_BY_COUNCIL,
                                EVIDENCE_SENT, EVIDENCE_SENT,
                                OMBUDSMAN_NOT_COMPLETE_NOT_SATISFIED, DONE_BY_COUNCIL)),
                move(
                        "send evidence",
                        progress -> progress.evidenceSent(SENT_ON, 1),
                        EVIDENCE_SENT,
                        DONE_BY_COUNCIL,
                        EVIDENCE_SENT),
                verdict(OMBUDSMAN_COMPLETE_AND_SATISFIED),
                verdict(OMBUDSMAN_COMPLETED_LATE),
                verdict(OMBUDSMAN_COMPLETE_NOT_SATISFIED),
                Arguments.of(
                        "verdict OMBUDSMAN_NOT_COMPLETE_NOT_SATISFIED",
                        (UnaryOperator<Progress>) progress ->
                                progress.verdict(OMBUDSMAN_NOT_COMPLETE_NOT_SATISFIED, day("2024-12-11"), true),
                        leads(OMBUDSMAN_NOT_COMPLETE_NOT_SATISFIED, EnumSet.allOf(RemedyStatus.class))));
    }

    private static Arguments verdict(RemedyStatus verdict) {
        return move(
                "verdict " + verdict,
                progress -> progress.verdict(verdict, day("2024-12-11"), true),
                verdict,
                EVIDENCE_SENT,
                OMBUDSMAN_COMPLETE_AND_SATISFIED,
                OMBUDSMAN_COMPLETED_LATE,
                OMBUDSMAN_COMPLETE_NOT_SATISFIED);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("moves")
    void everyMoveIsAllowedFromTheStatusesNamedAndFromNoOther(
            String name, UnaryOperator<Progress> move, Map<RemedyStatus, RemedyStatus> leads) {
        for (RemedyStatus from : RemedyStatus.values()) {
            Progress progress = standingAt(from);
            if (leads.containsKey(from)) {
                assertEquals(leads.get(from), move.apply(progress).status(), () -> name + " from " + from);
            } else {
                assertThrows(Refusal.class, () -> move.apply(progress), () -> name + " from " + from);
            }
        }
    }

    @Test
    void theThreeDatesAreKeptApart() {
        Progress ended = Progress.agreed()
                .done(DONE_ON)
                .evidenceSent(SENT_ON, 1)
                .verdict(OMBUDSMAN_COMPLETE_AND_SATISFIED, VERDICT_ON, true);

        assertEquals(
                new Progress(OMBUDSMAN_COMPLETE_AND_SATISFIED, DONE_ON, AchievedBy.PERSON, SENT_ON, VERDICT_ON), ended);
    }

    @Test
    void whatWasNotCompleteCanBeDoneLateAndShownAgain() {
        // Given a verdict on what was said to be done and was not
        Progress notComplete = Progress.agreed()
                .done(DONE_ON)
                .evidenceSent(SENT_ON, 1)
                .verdict(OMBUDSMAN_NOT_COMPLETE_NOT_SATISFIED, VERDICT_ON, true);

        // When it is done at last
        Progress done = notComplete.done(day("2025-01-10"));

        // Then what was sent for it before proves nothing
        assertEquals(new Progress(DONE_BY_COUNCIL, day("2025-01-10"), AchievedBy.PERSON, null, null), done);
        assertThrows(Refusal.class, () -> done.verdict(OMBUDSMAN_COMPLETED_LATE, day("2025-01-20"), true));
        assertEquals(
                new Progress(
                        OMBUDSMAN_COMPLETED_LATE,
                        day("2025-01-10"),
                        AchievedBy.PERSON,
                        day("2025-01-12"),
                        day("2025-01-20")),
                done.evidenceSent(day("2025-01-12"), 1).verdict(OMBUDSMAN_COMPLETED_LATE, day("2025-01-20"), true));
    }

    @Test
    void moreEvidenceMayAnswerAVerdictThatItIsNotComplete() {
        Progress notComplete =
                Progress.agreed().done(DONE_ON).verdict(OMBUDSMAN_NOT_COMPLETE_NOT_SATISFIED, VERDICT_ON, true);

        assertEquals(
                new Progress(EVIDENCE_SENT, DONE_ON, AchievedBy.PERSON, day("2024-12-12"), null),
                notComplete.evidenceSent(day("2024-12-12"), 1));
    }

    @Test
    void onlyAPaymentIsHeldUpByItsPayee() {
        Refusal refusal = assertThrows(Refusal.class, () -> Progress.agreed().heldUpByPayee(false));

        assertEquals("no-payee", refusal.name());
    }

    @Test
    void aPersonCorrectsTheDayUntilThereIsAVerdict() {
        Progress corrected = Progress.agreed().done(DONE_ON).done(day("2024-11-22"));
        Progress correctedWhenSent = corrected.evidenceSent(SENT_ON, 1).done(day("2024-11-23"));

        assertEquals(day("2024-11-22"), corrected.achievedOn());
        assertEquals(
                new Progress(EVIDENCE_SENT, day("2024-11-23"), AchievedBy.PERSON, SENT_ON, null), correctedWhenSent);
    }

    @Test
    void theDayIsNotCorrectedToOneAfterTheEvidenceWent() {
        Progress sent = Progress.agreed().done(DONE_ON).evidenceSent(SENT_ON, 1);

        assertEquals(SENT_ON, sent.done(SENT_ON).achievedOn());
        assertEquals(
                "evidence-before-achievement",
                assertThrows(Refusal.class, () -> sent.done(day("2024-11-26"))).name());
    }

    @Test
    void whatWasMistakenForDoneIsTakenBackWhole() {
        assertEquals(
                new Progress(IN_PROGRESS, null, null, null, null),
                Progress.agreed().done(DONE_ON).begun());
    }

    @Test
    void aPersonDoesNotOverruleTheSteps() {
        Progress done = Progress.agreed().accordingToSteps(Optional.of(DONE_ON));
        Progress sent = done.evidenceSent(SENT_ON, 1);

        for (Executable overruling : List.<Executable>of(
                () -> done.done(day("2024-11-22")), done::begun, () -> sent.done(day("2024-11-22")))) {
            assertEquals(
                    "done-by-steps", assertThrows(Refusal.class, overruling).name());
        }
    }

    @ParameterizedTest
    @EnumSource(
            value = RemedyStatus.class,
            names = {"AGREED", "IN_PROGRESS", "BLOCKED_BY_PAYEE"})
    void stepsCarryOutWhatIsOpen(RemedyStatus open) {
        Progress done = standingAt(open).accordingToSteps(Optional.of(DONE_ON));

        assertEquals(new Progress(DONE_BY_COUNCIL, DONE_ON, AchievedBy.STEPS, null, null), done);
    }

    @Test
    void stepsToldTwiceChangeNothing() {
        Progress done = Progress.agreed().accordingToSteps(Optional.of(DONE_ON));

        assertEquals(done, done.accordingToSteps(Optional.of(DONE_ON)));
    }

    @Test
    void aCorrectedStepCorrectsTheDay() {
        Progress done = Progress.agreed().accordingToSteps(Optional.of(DONE_ON));

        assertEquals(
                day("2024-11-27"),
                done.accordingToSteps(Optional.of(day("2024-11-27"))).achievedOn());
    }

    @Test
    void aStepTakenBackLeavesItInProgress() {
        Progress done = Progress.agreed().accordingToSteps(Optional.of(DONE_ON));

        assertEquals(new Progress(IN_PROGRESS, null, null, null, null), done.accordingToSteps(Optional.empty()));
    }

    @Test
    void whatWasShownToTheOmbudsmanIsNotTakenBackButItsDayIsCorrected() {
        Progress shown =
                Progress.agreed().accordingToSteps(Optional.of(DONE_ON)).evidenceSent(SENT_ON, 1);

        assertEquals(shown, shown.accordingToSteps(Optional.empty()));
        assertEquals(
                new Progress(EVIDENCE_SENT, day("2024-11-19"), AchievedBy.STEPS, SENT_ON, null),
                shown.accordingToSteps(Optional.of(day("2024-11-19"))));
    }

    @ParameterizedTest
    @EnumSource(
            value = RemedyStatus.class,
            names = {"DONE_BY_COUNCIL", "EVIDENCE_SENT", "OMBUDSMAN_.*"},
            mode = EnumSource.Mode.MATCH_ANY)
    void stepsLeaveAPersonsWordAndAVerdictAlone(RemedyStatus status) {
        Progress progress = standingAt(status);

        assertEquals(progress, progress.accordingToSteps(Optional.of(day("2024-11-01"))));
        assertEquals(progress, progress.accordingToSteps(Optional.empty()));
    }

    @Test
    void evidenceSentAgainKeepsTheFirstDay() {
        Progress again = standingAt(EVIDENCE_SENT).evidenceSent(day("2024-12-01"), 2);

        assertEquals(SENT_ON, again.evidenceSentOn());
    }

    @Test
    void nothingIsSentWhereNothingIsHeld() {
        Progress done = standingAt(DONE_BY_COUNCIL);

        Refusal refusal = assertThrows(Refusal.class, () -> done.evidenceSent(SENT_ON, 0));

        assertEquals("no-evidence-to-send", refusal.name());
    }

    @Test
    void evidenceMayBeSentOnTheDayOfAchievementAndNotBefore() {
        Progress done = standingAt(DONE_BY_COUNCIL);

        assertEquals(DONE_ON, done.evidenceSent(DONE_ON, 1).evidenceSentOn());
        Refusal refusal = assertThrows(Refusal.class, () -> done.evidenceSent(day("2024-11-19"), 1));
        assertEquals("evidence-before-achievement", refusal.name());
    }

    @Test
    void withoutARequestForEvidenceAVerdictNeedsNone() {
        Progress ended = standingAt(DONE_BY_COUNCIL).verdict(OMBUDSMAN_COMPLETED_LATE, VERDICT_ON, false);

        assertEquals(OMBUDSMAN_COMPLETED_LATE, ended.status());
    }

    @Test
    void whereEvidenceWasAskedForAGoodVerdictNeedsIt() {
        Progress done = standingAt(DONE_BY_COUNCIL);

        Refusal refusal =
                assertThrows(Refusal.class, () -> done.verdict(OMBUDSMAN_COMPLETE_AND_SATISFIED, VERDICT_ON, true));

        assertEquals("evidence-not-sent", refusal.name());
    }

    @Test
    void aVerdictOfCompletionNeedsTheDayItWasDone() {
        Refusal refusal = assertThrows(
                Refusal.class, () -> Progress.agreed().verdict(OMBUDSMAN_COMPLETED_LATE, VERDICT_ON, false));

        assertEquals("not-done-yet", refusal.name());
    }

    @Test
    void theSameVerdictOfTheSameDayIsNotRecordedTwice() {
        Progress ended = standingAt(OMBUDSMAN_COMPLETED_LATE);

        Refusal refusal = assertThrows(Refusal.class, () -> ended.verdict(OMBUDSMAN_COMPLETED_LATE, VERDICT_ON, true));

        assertEquals("outcome-already-recorded", refusal.name());
    }

    @Test
    void aStatusThatIsNoVerdictIsNoneOfTheOmbudsmans() {
        assertThrows(IllegalArgumentException.class, () -> Progress.agreed().verdict(IN_PROGRESS, VERDICT_ON, false));
    }

    /** A remedy that came to that status as a person would record it. */
    private static Progress standingAt(RemedyStatus status) {
        return switch (status) {
            case AGREED -> Progress.agreed();
            case IN_PROGRESS -> Progress.agreed().begun();
            case BLOCKED_BY_PAYEE -> Progress.agreed().heldUpByPayee(true);
            case DONE_BY_COUNCIL -> Progress.agreed().done(DONE_ON);
            case EVIDENCE_SENT -> Progress.agreed().done(DONE_ON).evidenceSent(SENT_ON, 1);
            case OMBUDSMAN_NOT_COMPLETE_NOT_SATISFIED -> Progress.agreed().verdict(status, VERDICT_ON, true);
            default -> Progress.agreed().done(DONE_ON).evidenceSent(SENT_ON, 1).verdict(status, VERDICT_ON, true);
        };
    }

    private static Arguments move(
            String name, UnaryOperator<Progress> move, RemedyStatus to, RemedyStatus first, RemedyStatus... others) {
        return Arguments.of(name, move, leads(to, EnumSet.of(first, others)));
    }

    private static Map<RemedyStatus, RemedyStatus> leads(RemedyStatus to, Set<RemedyStatus> from) {
        return from.stream().collect(Collectors.toMap(Function.identity(), status -> to));
    }

    private static FactDate day(String day) {
        return FactDate.day(LocalDate.parse(day));
    }
}
