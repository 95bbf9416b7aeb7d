package org.redress.intake.progress;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.redress.intake.said.StageRequestState;
import org.redress.platform.time.FactDate;

class ToldTest {
    private static final UUID TRACK = new UUID(1, 0);
    private static final UUID REQUEST = new UUID(2, 0);
    private static final UUID REMEDY = new UUID(3, 0);

    private final List<Told.Thing> things = new ArrayList<>();

    @Test
    void untilAnythingIsToldRoutingIsPending() {
        assertEquals(
                new Progress("pending", List.of(), List.of(), List.of(), List.of(), List.of(), List.of()), progress());
    }

    @ParameterizedTest
    @CsvSource({
        "children_act, acknowledged, 1",
        "children_act, stage1_response_sent, 1",
        "children_act, stage2_requested, 2",
        "children_act, stage2_opened_by_remedy, 2",
        "children_act, stage1_skipped_by_agreement, 2",
        "children_act, stage3_requested, 3",
        "corporate, stage2_requested, 2",
        "corporate, stage3_requested, 1",
        "adult_social_care, plan_agreed,",
        "elsewhere, closed,"
    })
    void theStageIsTheHighestThatAStepOpenedInThatProcedure(String procedure, String step, Integer stage) {
        told(Kind.TRACK, TRACK, new Track(procedure, null, List.of(), null, null, null));
        told(Kind.STEP, new UUID(9, 1), new Step(TRACK, step, null, null));
        told(Kind.STEP, new UUID(9, 2), new Step(new UUID(1, 1), "stage3_requested", null, null));
        told(Kind.STEP, new UUID(9, 3), new Step(TRACK, "acknowledged", null, null));

        assertEquals(stage, progress().tracks().get(0).stage());
    }

    @Test
    void aCorrectedStepOpensNothing() {
        told(Kind.TRACK, TRACK, new Track("children_act", null, List.of(), null, null, null));
        told(Kind.STEP, new UUID(9, 1), new Step(TRACK, "stage2_requested", null, REQUEST));
        told(Kind.STEP, new UUID(9, 2), new Step(TRACK, "contact_recorded", new UUID(9, 1), null));

        assertEquals(1, progress().tracks().get(0).stage());
        assertEquals(StageRequestState.WAITING, Told.of(things).stateOf(REQUEST));
    }

    @Test
    void aCorrectedStepOfTheSameKindStillAppliesTheRequest() {
        told(Kind.STEP, new UUID(9, 1), new Step(TRACK, "stage2_requested", null, REQUEST));
        told(Kind.STEP, new UUID(9, 2), new Step(TRACK, "stage2_requested", new UUID(9, 1), null));
        assertEquals(StageRequestState.APPLIED, Told.of(things).stateOf(REQUEST));

        told(Kind.STEP, new UUID(9, 3), new Step(TRACK, "stage2_requested", new UUID(9, 2), null));
        assertEquals(StageRequestState.APPLIED, Told.of(things).stateOf(REQUEST));
        assertEquals(StageRequestState.WAITING, Told.of(things).stateOf(new UUID(2, 1)));
    }

    @Test
    void aStageRequestWaitsIsReviewedAndApplied() {
        assertEquals(StageRequestState.WAITING, Told.of(things).stateOf(REQUEST));

        told(Kind.REVIEW, new UUID(4, 1), review("consent", null, null));
        assertEquals(StageRequestState.WAITING, Told.of(things).stateOf(REQUEST));

        told(Kind.REVIEW, new UUID(4, 2), review("premature_request", REQUEST, null));
        assertEquals(StageRequestState.IN_REVIEW, Told.of(things).stateOf(REQUEST));
        assertEquals(StageRequestState.WAITING, Told.of(things).stateOf(new UUID(2, 1)));

        told(Kind.STEP, new UUID(9, 1), new Step(TRACK, "stage2_requested", null, REQUEST));
        assertEquals(StageRequestState.APPLIED, Told.of(things).stateOf(REQUEST));
    }

    @Test
    void aReviewThatWasDecidedKeepsNoRequestBack() {
        told(Kind.REVIEW, new UUID(4, 2), review("premature_request", REQUEST, "keep"));

        assertEquals(StageRequestState.WAITING, Told.of(things).stateOf(REQUEST));
    }

    @Test
    void nextDeadlinesAreThoseStillOwedSoonestFirst() {
        told(Kind.DEADLINE, new UUID(5, 1), deadline("2024-11-14", null, "open", null));
        told(Kind.DEADLINE, new UUID(5, 2), deadline("2024-08-01", null, "met_late", "2024-08-05"));
        told(Kind.DEADLINE, new UUID(5, 3), deadline("2024-09-19", null, "missed", null));
        told(Kind.DEADLINE, new UUID(5, 4), deadline(null, "2024-09-07", "cannot_be_told", null));
        told(Kind.DEADLINE, new UUID(5, 5), deadline("2024-09-01", null, "cancelled", null));
        told(Kind.DEADLINE, new UUID(5, 6), deadline(null, null, "open", null));

        assertEquals(
                List.of(new UUID(5, 4), new UUID(5, 3), new UUID(5, 1), new UUID(5, 6)),
                progress().nextDeadlines().stream()
                        .map(Progress.DeadlineShown::id)
                        .toList());
    }

    @Test
    void aRemedyIsShownWithTheDateTheTrackerReckoned() {
        told(
                Kind.REMEDY,
                REMEDY,
                new Remedy(
                        null,
                        "apology",
                        "ombudsman",
                        "personal",
                        "P1M",
                        null,
                        null,
                        false,
                        "agreed",
                        null,
                        null,
                        null));
        assertNull(progress().remedies().get(0).dueOn());

        told(Kind.DEADLINE, new UUID(5, 1), remedyDeadline("2024-11-28", "cancelled"));
        told(Kind.DEADLINE, new UUID(5, 2), remedyDeadline("2024-11-29", "open"));
        assertEquals(LocalDate.parse("2024-11-29"), progress().remedies().get(0).dueOn());
    }

    private void told(Kind kind, UUID id, Object facts) {
        things.add(new Told.Thing(kind, id, facts));
    }

    private Progress progress() {
        return Told.of(things).progress();
    }

    private static Review review(String kind, UUID stageRequest, String outcome) {
        return new Review(kind, true, List.of(), null, null, stageRequest, outcome, null);
    }

    private static Deadline deadline(String dueOn, String notBefore, String status, String metOn) {
        return new Deadline(
                TRACK,
                null,
                null,
                "CA-S1-RESP",
                "children_act",
                1,
                null,
                day(dueOn),
                notBefore == null ? null : new Deadline.Span(day(notBefore), null),
                null,
                null,
                null,
                status,
                metOn == null ? null : FactDate.day(day(metOn)),
                false);
    }

    private static Deadline remedyDeadline(String dueOn, String status) {
        return new Deadline(
                null,
                REMEDY,
                null,
                "REM-1M",
                null,
                null,
                null,
                day(dueOn),
                null,
                null,
                null,
                null,
                status,
                null,
                false);
    }

    private static LocalDate day(String day) {
        return day == null ? null : LocalDate.parse(day);
    }
}
