package org.redress.deadlines.timetable;

import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.redress.deadlines.limits.TimeLimit;
import org.redress.deadlines.limits.TimeLimits;
import org.redress.platform.time.FactDate;

/** Once the last day for a stage 1 answer has passed without one, the complainant is to be told that stage 2 is open. */
final class Stage1Overdue implements ClockRule {
    private static final String LIMIT = "CA-S1-OVERDUE";

    private final TimeLimit limit;
    private final Stage1Clock stage1;

    Stage1Overdue(TimeLimits limits, Stage1Clock stage1) {
        this.limit = limits.get(LIMIT);
        this.stage1 = stage1;
    }

    @Override
    public Set<String> limits() {
        return Set.of(LIMIT);
    }

    @Override
    public Stream<Deadline> deadlines(CaseFacts facts) {
        return stage1.deadlines(facts).flatMap(answer -> overdue(facts, answer).stream());
    }

    private Optional<Deadline> overdue(CaseFacts facts, Deadline answer) {
        Span cap = answer.due().cap();
        boolean answered = cap != null
                && answer.met() != null
                && !answer.met().within().from().isAfter(cap.to());
        boolean ended = cap != null
                && answer.ended() != null
                && !answer.ended().within().from().isAfter(cap.to());
        return cap == null || answered || ended ? Optional.empty() : Optional.of(deadline(facts, answer, cap));
    }

    private Deadline deadline(CaseFacts facts, Deadline answer, Span cap) {
        FactDate dayAfter = cap.exact()
                ? FactDate.day(cap.from().plusDays(1))
                : FactDate.between(cap.from().plusDays(1), cap.to().plusDays(1));
        UUID track = answer.about().trackId();
        return new Deadline(
                DeadlineId.of(facts.subject(), LIMIT, answer.id(), null),
                limit,
                answer.about(),
                ClockStart.of(dayAfter, "The day after the last day for a stage 1 answer."),
                Due.undated(Undated.NO_FIGURE),
                null,
                facts.steps()
                        .ofTrack(track)
                        .notBefore(dayAfter)
                        .first(limit.metBySteps())
                        .map(step -> new Deadline.Met(step.on(), facts.happened(step, step.on())))
                        .orElse(null),
                answer.ended());
    }
}
