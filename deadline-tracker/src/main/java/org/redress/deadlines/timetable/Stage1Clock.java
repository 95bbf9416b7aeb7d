package org.redress.deadlines.timetable;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.redress.deadlines.limits.TimeLimit;
import org.redress.deadlines.limits.TimeLimits;
import org.redress.deadlines.timetable.Deadline.About;

/**
 * Stage 1 of the Children Act procedure (SI 2006/1738 reg 14): one clock for each day on which elements of the track were
 * received. A second answer restarts nothing.
 */
final class Stage1Clock implements ClockRule {
    static final String LIMIT = "CA-S1-RESP";
    private static final String SKIPPED = "stage1_skipped_by_agreement";

    private final TimeLimit limit;
    private final DueDates dueDates;

    Stage1Clock(TimeLimits limits, DueDates dueDates) {
        this.limit = limits.get(LIMIT);
        this.dueDates = dueDates;
    }

    @Override
    public Set<String> limits() {
        return Set.of(LIMIT);
    }

    @Override
    public Stream<Deadline> deadlines(CaseFacts facts) {
        return facts.childrenActTracks()
                .flatMap(track -> groups(facts, track).map(group -> deadline(facts, track, group)));
    }

    static Stream<ReceiptGroup> groups(CaseFacts facts, ProcedureAssigned track) {
        return ReceiptGroup.of(track, facts.beganWithoutElements(track.trackId())).stream();
    }

    private Deadline deadline(CaseFacts facts, ProcedureAssigned track, ReceiptGroup group) {
        Steps steps = facts.steps().ofTrack(track.trackId());
        ClockStart start = Stage1Start.of(track, group, steps);
        Due due = start.hasCome() ? dueDates.of(limit, start.on()) : Due.undated(start.waitsFor());
        return new Deadline(
                DeadlineId.of(facts.subject(), LIMIT, track.trackId(), group.key()),
                limit,
                About.track(track.trackId()),
                start,
                dueDates.extended(due, limit, extensions(steps, group)),
                null,
                answer(steps, group)
                        .map(step -> new Deadline.Met(step.on(), facts.happened(step, step.on())))
                        .orElse(null),
                steps.first(SKIPPED)
                        .map(step -> new Deadline.Ended(facts.happened(step, step.on()), SKIPPED))
                        .or(() -> TrackClock.ending(facts, track, group.receivedOn()))
                        .orElse(null));
    }

    private Stream<StepRecorded> extensions(Steps steps, ReceiptGroup group) {
        return limit.extensionByStep().stream()
                .flatMap(rule -> group.about(steps).named(rule.step()));
    }

    /** The answer that completes the group: the last of the first answers to each of its elements. */
    private Optional<StepRecorded> answer(Steps steps, ReceiptGroup group) {
        List<Optional<StepRecorded>> answers = group.aboutEach(steps.notBefore(group.receivedOn()))
                .map(about -> about.first(limit.metBySteps()))
                .toList();
        return answers.stream().allMatch(Optional::isPresent)
                ? answers.stream()
                        .flatMap(Optional::stream)
                        .max(Comparator.comparing(StepRecorded::on, FactDates.EARLIEST_FIRST))
                : Optional.empty();
    }
}
