package org.redress.deadlines.timetable;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.redress.deadlines.limits.TimeLimit;
import org.redress.deadlines.limits.TimeLimits;
import org.redress.deadlines.timetable.Deadline.About;
import org.redress.platform.time.FactDate;

/**
 * Stage 1 of the Children Act procedure (SI 2006/1738 reg 14): one clock for each day on which elements of the track were
 * received. A second answer restarts nothing.
 */
final class Stage1Clock implements ClockRule {
    static final String LIMIT = "CA-S1-RESP";
    private static final String SKIPPED = "stage1_skipped_by_agreement";
    private static final String START_AGREED = "start_date_agreed";

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
                .flatMap(track -> ReceiptGroup.of(track).stream().map(group -> deadline(facts, track, group)));
    }

    private Deadline deadline(CaseFacts facts, ProcedureAssigned track, ReceiptGroup group) {
        Steps steps = facts.steps().ofTrack(track.trackId());
        Optional<StepRecorded> agreed = agreedStart(steps, group);
        FactDate start = agreed.map(step -> FactDate.day(step.newDate())).orElse(group.receivedOn());
        Due due = dueDates.of(limit, start);
        return new Deadline(
                DeadlineId.of(facts.subject(), LIMIT, track.trackId(), group.key()),
                limit,
                About.track(track.trackId()),
                start,
                startNote(agreed, group, track),
                dueDates.extended(due, limit, extensions(steps, group)),
                answer(steps, group)
                        .map(step -> new Deadline.Met(step.on(), facts.happened(step, step.on())))
                        .orElse(null),
                steps.first(SKIPPED)
                        .map(step -> new Deadline.Ended(facts.happened(step, step.on()), SKIPPED))
                        .or(() -> TrackClock.ending(facts, track, group.receivedOn()))
                        .orElse(null));
    }

    /** A later start agreed at the complainant's request (reg 14(4)); one that is not later agrees nothing. */
    private static Optional<StepRecorded> agreedStart(Steps steps, ReceiptGroup group) {
        return covering(steps, group)
                .named(START_AGREED)
                .filter(step -> step.newDate() != null
                        && FactDates.certainlyBefore(group.receivedOn(), FactDate.day(step.newDate())))
                .reduce((earlier, later) -> later);
    }

    private static String startNote(Optional<StepRecorded> agreed, ReceiptGroup group, ProcedureAssigned track) {
        if (agreed.isPresent()) {
            return "A start later than receipt was agreed at the complainant's request (SI 2006/1738 reg 14(4)).";
        }
        boolean presumed = Boolean.FALSE.equals(track.receivedOnStated())
                && group.receivedOn().equals(track.receivedOn());
        return presumed
                ? "The day of receipt was not stated: the day of registration stands for it."
                : group.receivedOn().source();
    }

    private Stream<StepRecorded> extensions(Steps steps, ReceiptGroup group) {
        return limit.extensionByStep().stream()
                .flatMap(rule -> covering(steps, group).named(rule.step()));
    }

    /** The answer that completes the group: the last of the first answers to each of its elements. */
    private Optional<StepRecorded> answer(Steps steps, ReceiptGroup group) {
        Steps since = steps.notBefore(group.receivedOn());
        List<Optional<StepRecorded>> answers = elements(group)
                .map(element -> (element == null ? since : since.covering(element)).first(limit.metBySteps()))
                .toList();
        return answers.stream().allMatch(Optional::isPresent)
                ? answers.stream()
                        .flatMap(Optional::stream)
                        .max(Comparator.comparing(StepRecorded::on, FactDates.EARLIEST_FIRST))
                : Optional.empty();
    }

    private static Stream<UUID> elements(ReceiptGroup group) {
        return group.elements().isEmpty() ? Stream.of((UUID) null) : group.elements().stream();
    }

    private static Steps covering(Steps steps, ReceiptGroup group) {
        return group.key() == null ? steps : steps.covering(group.key());
    }
}
