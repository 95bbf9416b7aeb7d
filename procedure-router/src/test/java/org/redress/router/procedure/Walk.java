package org.redress.router.procedure;

import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.redress.platform.http.Refusal;
import org.redress.platform.time.FactDate;
import org.redress.router.codes.SentTo;
import org.redress.router.codes.Step;

/** A Children Act track that a test walks, step after step. */
final class Walk {
    static final ProcedureRules RULES = ProcedureRules.childrenAct();
    private static final Instant RECORDED = Instant.parse("2026-03-02T10:00:00Z");

    private final TrackFacts facts;
    private final List<RecordedStep> steps = new ArrayList<>();
    private Track track;

    private Walk(TrackFacts facts) {
        this.facts = facts;
        this.track = new Track(RULES, facts, List.of(), null);
    }

    static Walk receivedOn(String day) {
        return new Walk(new TrackFacts(day(day), false, false, Map.of(), Map.of()));
    }

    static Walk spokenOn(String day) {
        return new Walk(new TrackFacts(day(day), true, false, Map.of(), Map.of()));
    }

    static Walk broughtByAnAdvocate(String day) {
        return new Walk(new TrackFacts(day(day), false, true, Map.of(), Map.of()));
    }

    /** With an element, and another that the complainant added later. */
    static Walk of(UUID first, String receivedOn, UUID added, String addedOn) {
        return new Walk(new TrackFacts(
                day(receivedOn), false, false, Map.of(first, day(receivedOn), added, day(addedOn)), Map.of()));
    }

    Walk then(Step step, String on) {
        return then(entry(step, day(on)));
    }

    Walk then(Step step, FactDate on) {
        return then(entry(step, on));
    }

    Walk then(StepEntry entry) {
        steps.add(track.record(UUID.randomUUID(), entry, RECORDED, "officer"));
        track = new Track(RULES, facts, steps, track.closedAs().orElse(null));
        return this;
    }

    Walk satisfied(boolean satisfied, String on) {
        return then(
                StepEntry.of(Step.SATISFACTION_RECORDED, day(on)).because(new StepEntry.Origin(null, null, satisfied)));
    }

    Walk stage2(String on) {
        return then(Step.STAGE1_RESPONSE_SENT, on).then(Step.STAGE2_REQUESTED, on);
    }

    Walk investigated(String on) {
        return then(Step.INVESTIGATING_OFFICER_APPOINTED, on).then(Step.INDEPENDENT_PERSON_APPOINTED, on);
    }

    Refusal refused(Step step, String on) {
        return refused(entry(step, day(on)));
    }

    Refusal refused(StepEntry entry) {
        return assertThrows(Refusal.class, () -> track.record(UUID.randomUUID(), entry, RECORDED, "officer"));
    }

    Track track() {
        return track;
    }

    UUID last() {
        return steps.get(steps.size() - 1).id();
    }

    List<Step> next() {
        return track.lawfulNextSteps().stream().map(NextStep::step).toList();
    }

    static StepEntry entry(Step step, FactDate on) {
        return new StepEntry(
                step,
                on,
                null,
                null,
                List.of(SentTo.COMPLAINANT),
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null);
    }

    static StepEntry about(UUID element, Step step, String on) {
        List<SentTo> readers = List.of(SentTo.COMPLAINANT);
        return new StepEntry(
                step, day(on), null, null, readers, null, null, null, null, List.of(element), null, null, null, null);
    }

    static StepEntry correction(Step step, String on, UUID corrects) {
        return new StepEntry(
                step,
                day(on),
                null,
                null,
                List.of(SentTo.COMPLAINANT),
                null,
                null,
                null,
                null,
                null,
                corrects,
                null,
                null,
                null);
    }

    static FactDate day(String day) {
        return FactDate.day(LocalDate.parse(day));
    }

    static FactDate month(String month) {
        return FactDate.month(YearMonth.parse(month));
    }
}
